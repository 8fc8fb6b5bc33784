import { type DateMention, type InPassage, overlaps, type PassageRange, type Quantity } from '../model/index.ts'
import { type Draft, draftOf, type Numeral, wordsOf } from './draft.ts'
import { accepts } from './refine/bound/accepts.ts'
import { scan } from './scan.ts'
import { FIGURE_EXTRACTORS, REFINERS, WORD_EXTRACTORS } from './steps.ts'
import { isLetter } from './words.ts'

/** Every number in the text, read by the first extractor that knows it. */
function numerals(text: string): Numeral[] {
  const found: Numeral[] = []
  let covered = 0
  scan(text, (at) => {
    const extractors = isLetter(text.charCodeAt(at)) ? WORD_EXTRACTORS : FIGURE_EXTRACTORS
    for (const extract of extractors) {
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

/** Whether a date is written out, so that its figures count nothing; "three days ago" is a duration as well. */
const isWritten = (date: InPassage<DateMention>): boolean => !date.relative && date.grain !== 'week'

/** A number as the words state it, read as far as its size, unit and bounds. Offsets are UTF-16 units, half-open. */
export type Figure = Pick<InPassage<Quantity>, 'start' | 'end' | 'low' | 'high' | 'unit' | 'vague'>

/** Every number that each text states, in order; those of dates among them. Linear in their length. */
export const readFigures = (texts: readonly string[]): Figure[][] => draftsIn(texts)

/** The figures that stand in no date; both lists are in order. */
export function outsideDates<F extends Figure>(figures: readonly F[], dates: readonly InPassage<DateMention>[]): F[] {
  const written = dates.filter(isWritten)
  let next = 0
  return figures.filter((figure) => {
    for (let date = written[next]; date && date.end <= figure.start; date = written[next]) next++
    const date = written[next]
    return !date || !overlaps(date, figure) || figure.unit !== null
  })
}

/**
 * Every quantity that the text states, in order, with all that can be told without knowing parts of speech.
 * Numbers inside a date of `dates` are none; dates, years and times of day are passed over without them too.
 * Offsets are UTF-16 units of `text`. Linear in its length.
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

/** Each step is taken for all texts before the next, so that the processor's caches hold its code. */
function draftsIn(texts: readonly string[]): Draft[][] {
  const all = texts.map((text) => numerals(text).map(draftOf))
  const numbered = [...all.keys()].filter((i) => all[i]?.length !== 0)
  for (const refine of REFINERS) for (const i of numbered) all[i] = refine(all[i] as Draft[], texts[i] as string)
  return all
}

/** All the words that state a number, as far as they lie between its neighbours. */
function saidBy(draft: Draft, room: PassageRange, text: string): PassageRange {
  const words = wordsOf(draft)
  const start = words.start === draft.start && hasPlus(text, words.start) ? words.start - 1 : words.start
  return {
    start: Math.min(draft.start, Math.max(room.start, start)),
    end: words.end > room.end ? draft.end : words.end,
  }
}

/** "+0.2%": of signs only this one is no part of the number. */
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
