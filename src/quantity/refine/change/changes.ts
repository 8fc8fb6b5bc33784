import { HEDGES_BEFORE, phrasesOf } from '../../../english/hedges.ts'
import { MONTHS } from '../../../english/words/calendar.ts'
import { BETWEEN, DOWN, GIVES_DOWN, GIVES_UP, PARTICLE_VERBS, SETTLES, UP } from '../../data/changes.ts'
import { type Draft, each } from '../../draft.ts'
import { type Word, wordAfter, wordBefore } from '../../words.ts'
import { endOf } from '../no-quantity/figures.ts'

type Direction = 'up' | 'down'

/** How many words may stand between a verb and its "by": "grow its yearly sales by 35 per cent". */
const OBJECT = 6
/** How many words are looked at in all. */
const REACH = 9
const STEP_UNITS = /^(?:percent|percentage point|basis point|point|cent|penny|sen|paisa|kopeck|centavo)$/
/** Hedges of one word that leave open how far it moved: "rose nearly a further 5%". */
const HEDGES = new Set(phrasesOf(HEDGES_BEFORE, 'about', 'nearly', 'only'))
const BREAK = /^(?:[.,;:!?()"“”—–]|\d.*)$/

const movesBy = (word: string): Direction | null => (UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : null)
const gives = (word: string): Direction | null => (GIVES_UP.has(word) ? 'up' : GIVES_DOWN.has(word) ? 'down' : null)

/** "made up 30%": "up" and "down" that belong to a verb. */
const isParticle = (word: Word, text: string): boolean =>
  (word.lower === 'up' || word.lower === 'down') && PARTICLE_VERBS.has(wordBefore(text, word.start)?.lower ?? '')

/** "fell below 5 per cent", "rose above $100": the mark that was passed, and not by how much. */
const passes = (draft: Draft, text: string): boolean =>
  draft.opens < draft.start &&
  /(?<!\p{L})(?:below|above|as (?:low|high) as)(?!\p{L})/iu.test(text.slice(draft.opens, draft.start))

const LEVEL = /^ to [^\s\d]{0,3}\d/
/** "shed $1.10 to $81.35", "rose 120 to 39,000": a step, where a level follows it. */
const isStepTo = (draft: Draft, text: string): boolean => LEVEL.test(text.slice(draft.end, draft.end + 8))

/** Which way the words before say that something moved by this number. */
function movedBefore(draft: Draft, text: string): Direction | null {
  if (passes(draft, text)) return null
  let sinceBy = -1
  let word = wordBefore(text, draft.opens)
  for (let i = 0; word && i < REACH; i++, word = wordBefore(text, word.start)) {
    const { lower } = word
    if (BREAK.test(lower) || lower === 'to' || lower === 'from' || lower === 'at') return null
    if (sinceBy >= 0 && ++sinceBy > OBJECT + 1) return null
    if (lower === 'by') sinceBy = Math.max(sinceBy, 0)
    const moved = movesBy(lower)
    if (moved)
      return isParticle(word, text) || (countsOnly(draft) && sinceBy < 0 && !isStepTo(draft, text)) ? null : moved
    const gave = gives(lower)
    if (gave)
      return sinceBy >= 0 || STEP_UNITS.test(draft.unit ?? '') || (draft.money && isStepTo(draft, text)) ? gave : null
    if (sinceBy < 0 && !BETWEEN.has(lower) && !HEDGES.has(lower) && !lower.endsWith('ly')) return null
  }
  return null
}

/** "up 12 goals", "fell 30": a bare count moves only "by" so many. */
const countsOnly = (draft: Draft): boolean =>
  draft.unit === null && draft.numeral.how !== 'fold' && draft.numeral.how !== 'fraction' && draft.numeral.grain >= 1

const BEHIND: Readonly<Record<string, Direction>> = { higher: 'up', lower: 'down', up: 'up', down: 'down' }
const COMPARES = /^(?:than|to|on|of|in)$/
/** "higher than in 2020", "lower than a year ago": measured by the same thing at another time. */
const THAN_BEFORE = new RegExp(
  `(?:higher|lower) than (?:in (?:(?:19|20)\\d\\d|${MONTHS.join('|')})|(?:a|one|last|the (?:same|previous|prior)) (?:year|quarter|month|week|day)|yesterday|before)(?![\\p{L}\\d])`,
  'uy',
)
/** "a third more": so much above or below what it is measured by. */
const MORE: Readonly<Record<string, Direction>> = { more: 'up', less: 'down', fewer: 'down' }

/** "doubled", "halved". */
function multiplied({ numeral: { how, value }, start, end }: Draft, text: string): Direction | null {
  if (how !== 'fold' || !/ed$/i.test(text.slice(start, end))) return null
  return value > 1 ? 'up' : 'down'
}

/** "finished 2 per cent lower on Friday", "a third more people"; "is 2 per cent lower in Rome" compares. */
function movedBehind(draft: Draft, text: string): Direction | null {
  const share = draft.unit === 'percent' || (draft.unit === null && draft.numeral.how === 'fraction')
  if (!share && !STEP_UNITS.test(draft.unit ?? '')) return null
  const after = wordAfter(text, draft.end)
  if (!after) return null
  if (Object.hasOwn(MORE, after.lower)) return share ? (MORE[after.lower] ?? null) : null
  const way = Object.hasOwn(BEHIND, after.lower) ? BEHIND[after.lower] : undefined
  if (!way) return null
  const next = wordAfter(text, after.end)?.lower ?? ''
  const settles = next !== 'than' && SETTLES.has(wordBefore(text, draft.opens)?.lower ?? '')
  return settles || !COMPARES.test(next) || endOf(THAN_BEFORE, text, after.start) > 0 ? way : null
}

/** "+0.2%", "-1.3%": a share with a sign. */
function signed(draft: Draft, text: string): Direction | null {
  if (draft.unit !== 'percent') return null
  if (text[draft.start - 1] === '+') return 'up'
  return /[-−–]/.test(text[draft.start] ?? '') ? 'down' : null
}

/** "down 2.3%, Burlington by 2.6%", "lost 190 points, or 0.6%": the verb is said once. */
function carriedOn(draft: Draft, last: Draft | null, text: string): Direction | null {
  if (!last?.change) return null
  const gap = text.slice(last.end, Math.min(draft.opens, last.end + 120))
  if (/^,? or $/.test(gap) || (gap === ' and ' && last.unit === draft.unit)) return last.change
  return last.unit === draft.unit && / by $/.test(gap) && !/[.;!?]\s/.test(gap) ? last.change : null
}

/** Reads which way a number says that something moved: "fell 0.4 per cent", "up $5", "grow sales by 35%", "+0.2%". */
export const changes = (drafts: Draft[], text: string): Draft[] => {
  let last: Draft | null = null
  return each((draft) => {
    draft.change =
      multiplied(draft, text) ??
      movedBefore(draft, text) ??
      signed(draft, text) ??
      movedBehind(draft, text) ??
      carriedOn(draft, last, text)
    last = draft
    return draft
  })(drafts, text)
}
