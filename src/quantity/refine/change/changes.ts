import { HEDGES_BEFORE, phrasesOf } from '../../../english/hedges.ts'
import { MONTHS } from '../../../english/words/calendar.ts'
import { BETWEEN, DOWN, GIVES_DOWN, GIVES_UP, PARTICLE_VERBS, SETTLES, UP } from '../../data/changes.ts'
import { DETERMINERS } from '../../data/grammar.ts'
import { type Draft, each } from '../../draft.ts'
import { isPast, isSmallWord } from '../../shape.ts'
import { type Word, wordAfter, wordBefore } from '../../words.ts'
import { endOf } from '../no-quantity/figures.ts'
import { type Direction, named } from './nouns.ts'

/** The most words between a verb and its "by", before a count: "cut its yearly output by 35". */
const OBJECT = 6
/** The most words between a verb and its "by", before shares, points and measures: "reduced death rates among children by 70%". */
const LONG_OBJECT = 12
/** The most words of an object without "by": "slashed second quarter profits 36 percent". */
const BARE_OBJECT = 5
/** How many words before a number to look at. */
const REACH = LONG_OBJECT + 3
const STEP_UNITS = /^(?:percent|percentage point|basis point|point|cent|penny|sen|paisa|kopeck|centavo)$/
/** Hedges that may stand between a verb and its number: "rose nearly a further 5%". */
const HEDGES = new Set(phrasesOf(HEDGES_BEFORE, 'about', 'nearly', 'only'))
const BREAK = /^(?:[.,;:!?()"“”—–]|(?!(?:19|20)\d\d$)\d.*)$/

/** A verb that a lost space has joined to "up" or "down": "weredown 41%". */
const GLUED = /^(?:is|are|was|were|been)(up|down)$/
const directionOf = (word: string): Direction | null =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : ((GLUED.exec(word)?.[1] as Direction | undefined) ?? null)
const directionOfObject = (word: string): Direction | null =>
  GIVES_UP.has(word) ? 'up' : GIVES_DOWN.has(word) ? 'down' : null

/** Tells whether "up" or "down" belongs to a verb: "made up 30%", "draw up a $5 billion plan". */
const isParticle = (word: Word, draft: Draft, text: string): boolean =>
  (word.lower === 'up' || word.lower === 'down') &&
  (PARTICLE_VERBS.has(wordBefore(text, word.start)?.lower ?? '') ||
    ARTICLE.test(text.slice(word.end, Math.min(draft.opens, word.end + 8))))

const ARTICLE = /^ (?:an?|the) $/

/** Tells whether the number is a level that was passed, and not a change: "fell below 5 per cent", "rose above $100". */
const isPassedMark = (draft: Draft, text: string): boolean =>
  draft.opens < draft.start &&
  /(?<!\p{L})(?:below|above|as (?:low|high) as)(?!\p{L})/iu.test(text.slice(draft.opens, draft.start))

const LEVEL = /^(?: (?:in|on|by|over|last|this) \p{L}+(?: \p{L}+)?)? to [^\s\d]{0,3}\d/u
/** Tells whether the new value follows the change: "shed $1.10 to $81.35", "rose 120 to 39,000". */
const leadsTo = (draft: Draft, text: string): boolean => LEVEL.test(text.slice(draft.end, draft.end + 40))

/**
 * Tells whether a verb of raising or lowering has the number itself as its object: "gained 190 points", "lost a third". Players
 * "add 16 points".
 */
const isStep = (draft: Draft, verb: string, text: string): boolean =>
  draft.numeral.how === 'fraction' ||
  (STEP_UNITS.test(draft.unit ?? '') &&
    !(verb.startsWith('add') && draft.unit === 'point' && draft.numeral.grain >= 1 && !leadsTo(draft, text)))

const WON = /^gain(?:s|ed|ing)?$/
/** What a share is of that somebody gains as a whole: "gained 8.88 percent of the vote". */
const OF_VOTES =
  /^ of (?:the |all |its |a )?(?:\p{L}+ ){0,3}(?:votes?|ballots?|seats|electorate|shares?|stock|company)(?!\p{L})/iu

/** Returns the word before a number, past an adjective with its article: "a" for "rose a healthy 5%", "an eye-watering 12%". */
function pastAdjective(word: Word | null, text: string): Word | null {
  if (!word || !/^\p{Ll}+$/u.test(word.text)) return word
  let first: Word | null = word
  while (first && text[first.start - 1] === '-') first = wordBefore(text, first.start - 1)
  const article = first ? wordBefore(text, first.start) : null
  return /^an?$/.test(article?.lower ?? '') ? article : word
}

/** Returns the direction in which something moved by this number, according to the words before it; null if it did not. */
function movedBefore(draft: Draft, text: string): Direction | null {
  if (isPassedMark(draft, text)) return null
  let sinceBy = -1
  let inObject = 0
  const share = isShare(draft)
  let word = pastAdjective(wordBefore(text, draft.opens), text)
  for (let i = 0; word && i < REACH; i++, word = wordBefore(text, word.start)) {
    const { lower } = word
    if (BREAK.test(lower) || lower === 'to' || lower === 'from' || lower === 'at') return null
    if (sinceBy >= 0 && ++sinceBy > (draft.unit ? LONG_OBJECT : OBJECT) + 1) return null
    if (lower === 'by' && inObject > 0) return null
    if (lower === 'by') sinceBy = Math.max(sinceBy, 0)
    const moved = directionOf(lower)
    if (moved && inObject > 0) return isParticle(word, draft, text) ? null : moved
    if (moved)
      return isParticle(word, draft, text) || (isCount(draft) && sinceBy < 0 && !leadsTo(draft, text)) ? null : moved
    const objectMoved = directionOfObject(lower)
    if (objectMoved && sinceBy < 0 && WON.test(lower) && OF_VOTES.test(text.slice(draft.end, draft.end + 48)))
      return null
    if (objectMoved)
      return sinceBy >= 0 ||
        isStep(draft, lower, text) ||
        ((draft.money || draft.unit === null) && leadsTo(draft, text))
        ? objectMoved
        : null
    const between = BETWEEN.has(lower) || HEDGES.has(lower) || lower.endsWith('ly')
    if (sinceBy < 0 && (inObject > 0 || !between)) {
      if (!share || !isOfObject(word) || ++inObject > BARE_OBJECT) return null
    }
  }
  return null
}

const isShare = ({ unit }: Draft): boolean =>
  unit === 'percent' || unit === 'percentage point' || unit === 'basis point'

/** Tells whether a word may belong to the object of a verb: "second quarter profits", "its dividend". */
const isOfObject = ({ text, lower }: Word): boolean =>
  /^[\p{L}-][\p{L}'’-]*$/u.test(text) &&
  lower !== 'back' &&
  !isPast(lower) &&
  (!isSmallWord(lower) || DETERMINERS.has(lower))

/** Tells whether a number is a count, which is a change only after "by": not in "up 12 goals" or "fell 30". */
const isCount = (draft: Draft): boolean =>
  draft.unit === null && draft.numeral.how !== 'fold' && draft.numeral.how !== 'fraction' && draft.numeral.grain >= 1

const BEHIND: Readonly<Record<string, Direction>> = { higher: 'up', lower: 'down', up: 'up', down: 'down' }
const COMPARES = /^(?:than|to|on|of|in)$/
/** A comparison with the same thing at another time: "higher than in 2020", "lower than a year ago". */
const THAN_BEFORE = new RegExp(
  `(?:higher|lower) than (?:in (?:(?:19|20)\\d\\d|${MONTHS.join('|')})|(?:a|one|last|the (?:same|previous|prior)) (?:year|quarter|month|week|day)|yesterday|before|(?:it|they|we|prices|rates|levels) (?:was|were|did|had been|stood))(?![\\p{L}\\d])`,
  'uy',
)
/** Words of comparison after a share: "a third more". */
const MORE: Readonly<Record<string, Direction>> = { more: 'up', less: 'down', fewer: 'down' }

/** Returns the direction of "doubled", "halved" and the like; null for other numbers. */
function multiplied({ numeral: { how, value }, start, end }: Draft, text: string): Direction | null {
  if (how !== 'fold' || !/ed$/i.test(text.slice(start, end))) return null
  return value > 1 ? 'up' : 'down'
}

/** The same change in another unit, in brackets: "31.69 points (1.31 percent) higher". */
const SAID_AGAIN = /^ \([^()\n]{1,28}\)/

/**
 * Returns the direction in the words after a share or points: "finished 2 per cent lower on Friday", "a third more people".
 * Comparisons ("2 per cent lower in Rome") have none.
 */
function movedBehind(draft: Draft, text: string): Direction | null {
  const share = draft.unit === 'percent' || (draft.unit === null && draft.numeral.how === 'fraction')
  if (!share && !STEP_UNITS.test(draft.unit ?? '')) return null
  const after = wordAfter(text, draft.end + (SAID_AGAIN.exec(text.slice(draft.end, draft.end + 32))?.[0].length ?? 0))
  if (!after) return null
  if (Object.hasOwn(MORE, after.lower)) return share ? (MORE[after.lower] ?? null) : null
  const way = Object.hasOwn(BEHIND, after.lower) ? BEHIND[after.lower] : undefined
  if (!way) return null
  const next = wordAfter(text, after.end)?.lower ?? ''
  const settles = next !== 'than' && SETTLES.has(wordBefore(text, draft.opens)?.lower ?? '')
  return settles || !COMPARES.test(next) || endOf(THAN_BEFORE, text, after.start) > 0 ? way : null
}

/** Returns the direction of a percentage with a sign: "+0.2%", "-1.3%"; null for other numbers. */
function signed(draft: Draft, text: string): Direction | null {
  if (draft.unit !== 'percent') return null
  if (text[draft.start - 1] === '+') return 'up'
  return /[-−–]/.test(text[draft.start] ?? '') ? 'down' : null
}

/**
 * Returns the direction of the change before it where the verb is written only once: "down 2.3%, Burlington by 2.6%", "lost 190
 * points, or 0.6%".
 */
function carriedOn(draft: Draft, last: Draft | null, text: string): Direction | null {
  if (!last?.change) return null
  const gap = text.slice(last.end, Math.min(draft.opens, last.end + 120))
  if (gap === ' (' && draft.unit === 'percent' && last.unit !== 'percent' && text[draft.end] === ')') return last.change
  if (/^,? or $/.test(gap) || (gap === ' and ' && last.unit === draft.unit)) return last.change
  return last.unit === draft.unit && / by $/.test(gap) && !/[.;!?]\s/.test(gap) ? last.change : null
}

/** Reads the direction of numbers that are changes: "fell 0.4 per cent", "up $5", "grow sales by 35%", "+0.2%". */
export const changes = (drafts: Draft[], text: string): Draft[] => {
  let last: Draft | null = null
  return each((draft) => {
    draft.change =
      multiplied(draft, text) ??
      movedBefore(draft, text) ??
      named(draft, text) ??
      signed(draft, text) ??
      movedBehind(draft, text) ??
      carriedOn(draft, last, text)
    last = draft
    return draft
  })(drafts, text)
}
