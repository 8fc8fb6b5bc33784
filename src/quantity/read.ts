import { type DateMention, type InPassage, overlaps, type PassageRange, type Quantity } from '../model/index.ts'
import { type Draft, draftOf, type Numeral, wordsOf } from './draft.ts'
import { accepts } from './refine/bound/accepts.ts'
import { scan } from './scan.ts'
import { extractorsOf, REFINERS } from './steps.ts'

/** Returns every number in the text, each read by the first extractor that recognises it. */
function numerals(text: string): Numeral[] {
  const found: Numeral[] = []
  let covered = 0
  scan(text, (at, opener) => {
    for (const extract of extractorsOf(opener)) {
      const numeral = extract(text, at)
      if (!numeral) continue
      if (numeral.start >= covered) found.push(numeral)
      covered = numeral.end
      return covered
    }
    return at
  })
  return found
}

/** Tells whether the figures of a date are not quantities; "three days ago" and "that week" contain durations too. */
const isWrittenOut = (date: InPassage<DateMention>): boolean => !date.relative && date.grain !== 'week'

/** A number with its unit and bounds as the words state them. Offsets are UTF-16 units of the text, half-open. */
export type Figure = Pick<InPassage<Quantity>, 'start' | 'end' | 'low' | 'high' | 'unit' | 'vague'>

/** Reads the numbers in each text, in order, including most of those in dates. Takes time linear in the length of the texts. */
export const readFigures = (texts: readonly string[]): Figure[][] => draftsIn(texts)

/** Returns the figures outside dates, and those with a unit in them. Both lists must be in order of position. */
export function outsideDates<F extends Figure>(figures: readonly F[], dates: readonly InPassage<DateMention>[]): F[] {
  const written = dates.filter(isWrittenOut)
  let next = 0
  return figures.filter((figure) => {
    for (let date = written[next]; date && date.end <= figure.start; date = written[next]) next++
    const date = written[next]
    return !date || !overlaps(date, figure) || figure.unit !== null
  })
}

/**
 * Reads the quantities in a text, in order, with everything that can be read without knowing parts of speech: what is counted
 * (`counted`) stays null. Numbers in `dates` (in order of position) are left out unless they have a unit; most dates, years and
 * times of day are left out even without `dates`. Offsets are UTF-16 units of `text`, half-open. Takes time linear in its length.
 */
export function readQuantities(text: string, dates: readonly InPassage<DateMention>[] = []): InPassage<Quantity>[] {
  const kept = outsideDates(draftsIn([text])[0] ?? [], dates)
  const places = new Map(kept.map((draft, i) => [draft, i]))
  let covered = 0
  return kept.map((draft, i) => {
    const said = saidBy(draft, { start: covered, end: kept[i + 1]?.start ?? text.length }, text)
    covered = Math.max(covered, said.end)
    return quantityOf(draft, said, draft.of ? (places.get(draft.of) ?? null) : null, text)
  })
}

/**
 * Reads the drafts of each text. Each refiner runs on all texts before the next one does, which keeps its code in the
 * processor's cache.
 */
function draftsIn(texts: readonly string[]): Draft[][] {
  const all = texts.map((text) => numerals(text).map(draftOf))
  const numbered = [...all.keys()].filter((i) => all[i]?.length !== 0)
  for (const refine of REFINERS) for (const i of numbered) all[i] = refine(all[i] as Draft[], texts[i] as string)
  return all
}

/** Returns the range of the words that state a number, kept within `limits`, the gap between its neighbours. */
function saidBy(draft: Draft, limits: PassageRange, text: string): PassageRange {
  const words = wordsOf(draft)
  const start = words.start === draft.start && hasPlus(text, words.start) ? words.start - 1 : words.start
  return {
    start: Math.min(draft.start, Math.max(limits.start, start)),
    end: words.end > limits.end ? draft.end : words.end,
  }
}

/** Tells whether a plus sign stands before `at` ("+0.2%"). Unlike a minus sign, it is not part of the number. */
const hasPlus = (text: string, at: number): boolean => text[at - 1] === '+' && !/[\p{L}\p{N}]/u.test(text[at - 2] ?? '')

const quantityOf = (draft: Draft, said: PassageRange, of: number | null, text: string): InPassage<Quantity> => ({
  in: 'text',
  start: draft.start,
  end: draft.end,
  said,
  text: text.slice(draft.start, draft.end),
  low: draft.low,
  high: draft.high,
  bound: draft.bound,
  approximate: draft.slack !== 'exact',
  vague: draft.vague,
  accepts: accepts(draft),
  change: draft.change,
  unit: draft.unit,
  per: draft.per,
  of,
  role: draft.role === 'conversion' && of === null ? null : draft.role,
  counted: null,
})
