import { MARKS } from '../../../english/marks.ts'
import type { Bound } from '../../../model/index.ts'
import { BEFORE, BEHIND, type BoundRow } from '../../data/bounds.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { type Draft, each, type Slack } from '../../draft.ts'
import { type Word, wordAfter, wordBefore, wordsAfter, wordsBefore } from '../../words.ts'
import { isNoBound } from './no-bounds.ts'

interface Phrase {
  /** In the order in which they are met walking away from the number. */
  words: readonly string[]
  bound: Bound
  slack: Slack
}

const WORDS = /[\p{L}’']+|\S/gu

/** Phrases by the word nearest to the number, the longest first. */
function byNearest(rows: readonly BoundRow[], backwards: boolean): ReadonlyMap<string, Phrase[]> {
  const phrases = rows.flatMap((row) =>
    row.words.split(', ').map((written) => {
      const words = written.match(WORDS) ?? []
      return { words: backwards ? words.reverse() : words, bound: row.bound, slack: row.slack ?? 'exact' }
    }),
  )
  phrases.sort((a, b) => b.words.length - a.words.length)
  return Map.groupBy(phrases, (phrase) => phrase.words[0] ?? '')
}

const before = byNearest(BEFORE, true)
const behind = byNearest(BEHIND, false)

const match = (phrases: ReadonlyMap<string, Phrase[]>, words: readonly Word[]): Phrase | undefined =>
  phrases.get(words[0]?.lower ?? '')?.find((phrase) => phrase.words.every((word, i) => words[i]?.lower === word))

/** Joins the bound at hand to one nearer to the number: "up to about 40", "more than an estimated 30". */
function apply(draft: Draft, phrase: Phrase): void {
  if (phrase.slack !== 'exact' && draft.slack === 'exact') draft.slack = phrase.slack
  if (draft.bound === 'between' || draft.vague) return
  if (phrase.bound === 'about') {
    if (draft.bound === 'exact') draft.bound = 'about'
    return
  }
  if (draft.bound === 'exact' || draft.bound === 'about') draft.bound = phrase.bound
}

const STACK = 3
/** Words of the longest phrase, and one more to see what governs it. */
const LONGEST = 6
/** Reads what stands before and behind a number and says how it is meant: "over", "some", "at least", "or so", "+". */
export const bounds = each((draft, text) => {
  readBefore(draft, text)
  readBehind(draft, text)
  const { bound } = draft
  if (bound === 'over' || bound === 'at-least') draft.high = null
  if (bound === 'under' || bound === 'at-most') draft.low = null
  return draft
})

/** "under age 17", "over the age of 21". */
const AGE = /(?<!\p{L})(?:the )?age (?:of )?$/iu
const LONGEST_AGE = 12

/** Where the words before a number end: past the article of "passed the 29,000 mark", and past "the age of". */
function openOf(draft: Draft, text: string): number {
  const age = draft.unit === 'year' ? AGE.exec(text.slice(Math.max(0, draft.opens - LONGEST_AGE), draft.opens)) : null
  if (age) return draft.opens - age[0].length
  const before = wordBefore(text, draft.opens)
  return before?.lower === 'the' && MARKS.has(wordAfter(text, draft.end)?.lower ?? '') ? before.start : draft.opens
}

function readBefore(draft: Draft, text: string): void {
  draft.opens = openOf(draft, text)
  for (let i = 0; i < STACK; i++) {
    const nearest = wordBefore(text, draft.opens)
    if (!nearest || !before.has(nearest.lower)) return
    const words = [nearest, ...wordsBefore(text, nearest.start, LONGEST - 1)]
    const phrase = match(before, words)
    const last = phrase && words[phrase.words.length - 1]
    if (!phrase || !last) return
    const said = phrase.words.toReversed().join(' ')
    if (
      isNoBound(
        said,
        words.slice(phrase.words.length).map(({ lower }) => lower),
        draft,
        text,
      )
    )
      return
    apply(draft, phrase)
    draft.opens = last.start
  }
}

const NOUN_THEN_OR =
  /^(?: \p{Ll}+){1,2} (?=or (?:so|more|less|fewer|thereabouts)(?!\p{L})|at (?:a minimum|(?:the )?(?:very )?(?:least|most))(?:[.,;:!?)]|$))/u
/** Past the thing counted in "30 boats or so", "30 boats at least": the words that end it name no other clause. */
const behindNoun = (end: number, text: string): number => {
  const noun = text[end] === ' ' ? NOUN_THEN_OR.exec(text.slice(end, end + 50))?.[0] : undefined
  return noun && !/ (?:or|and|to|in|of|for) /.test(noun) ? end + noun.length : end
}

/** What follows "at least" where it belongs to the number before it: "12 killed, at least 3 of them" is another one. */
const CLOSED = /^[.,;:!?)—–]$/

/** "$1,000 plus tax", "20 plus a dog": something on top, and no bound; "500 plus people". */
const adds = (draft: Draft, next: Word | undefined): boolean =>
  /^(?:\d|[$£€¥₹]|(?:an?|the|another|its|his|her|their)$)/.test(next?.lower ?? '') ||
  (draft.money && /^\p{L}/u.test(next?.text ?? '') && !NEVER_COUNTED.has(next?.lower ?? ''))

function readBehind(draft: Draft, text: string): void {
  const nearest = wordAfter(text, behindNoun(draft.end, text))
  if (!nearest || !behind.has(nearest.lower)) return
  const words = [nearest, ...wordsAfter(text, nearest.end, LONGEST - 1)]
  const phrase = match(behind, words)
  if (phrase?.words[0] === 'plus' && adds(draft, words[1])) return
  if (phrase?.words[0] === 'at' && !CLOSED.test(words[phrase.words.length]?.text ?? '.')) return
  if (
    phrase &&
    (phrase.words[0] !== '-' || text[draft.end] === '-') &&
    (phrase.words[0] !== '+' || text[draft.end] === '+')
  )
    apply(draft, phrase)
}
