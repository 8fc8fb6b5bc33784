import { Chrono, configuration } from 'chrono-node/en'
import { MONTH_NAMES } from '../../../english/words/calendar.ts'
import type { PassageRange } from '../../../model/span.ts'
import { type Context, type Draft, draftOf, type Finder, type When } from '../../draft.ts'
import { matchesAt } from '../pattern-finder.ts'

/** Dates of the forms wanted from chrono. For speed, parsers that read none of them are not used. */
const SAMPLES = ['7 October 2023', 'October 7, 2023', 'October 2023', '2023 October']

/** chrono needs a reference date to fill in what is not written, which is not used here. */
const NO_REFERENCE = new Date(2000, 0, 1, 12)

type Parser = ReturnType<typeof configuration.createCasualConfiguration>['parsers'][number]

/** Tells whether a parser's pattern has month names, without the cost of trying it. */
const namesMonths = (parser: Parser): boolean =>
  parser.pattern({ option: {} } as Parameters<Parser['pattern']>[0]).source.includes('october')

const readsASample = (parser: Parser): boolean => {
  const alone = new Chrono({ parsers: [parser], refiners: [] })
  return SAMPLES.some((sample) => alone.parse(sample, NO_REFERENCE).some(({ start }) => start.isCertain('month')))
}

let reader: Chrono | null = null

/** Returns the parser, created at the first month: trying the samples takes longer than reading an article. */
function chrono(): Chrono {
  if (!reader) {
    const { parsers } = configuration.createCasualConfiguration()
    reader = new Chrono({ parsers: parsers.filter(namesMonths).filter(readsASample), refiners: [] })
  }
  return reader
}

const CANDIDATE = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})(?![a-z])`, 'iy')
/** How much text around a month can belong to its date, in UTF-16 units. */
const REACH = 40
/** Longest range parsed at once, in UTF-16 units. */
const STRETCH = 2_000

/** Returns the ranges to parse: around months, merged where they touch. */
const rangesToRead = (text: string, starts: readonly number[]): PassageRange[] => {
  const found: PassageRange[] = []
  for (const { index, 0: word } of matchesAt(CANDIDATE, text, starts)) {
    const start = Math.max(0, index - REACH)
    const end = Math.min(text.length, index + word.length + REACH)
    const last = found.at(-1)
    if (last && start <= last.end && end - last.start <= STRETCH) last.end = end
    else found.push({ start: last ? Math.max(start, last.end) : start, end })
  }
  return found
}

type Components = { isCertain(part: Part): boolean; get(part: Part): number | null }
type Part = 'year' | 'month' | 'day'

const certain = (components: Components, part: Part): number | null =>
  components.isCertain(part) ? components.get(part) : null

const calendarWhen = (components: Components, words: string): When => ({
  kind: 'calendar',
  year: /\d{4}/.test(words) ? certain(components, 'year') : null,
  month: certain(components, 'month'),
  day: certain(components, 'day'),
  which: null,
})

/** A number that goes on before a day: "1.26.0 may". */
const IN_A_NUMBER = /[\d.][.,]$|\d$/
const LEAD = /^[\s,(]*(?:(?:on|in)\s+)?/i
const TAIL = /[\s,)]*(?:\bof)?[\s,)]*$/
/** A number that chrono takes for a two-digit year: "March 5, 20 people". */
const SHORT_YEAR = /(?<=[a-z.]|\d(?:st|nd|rd|th)?)(?:,\s*|\s+)\d{1,2}$/i

/** The space between a date and a number that is not a year: "24 November, 31 people". */
const GAP_TO_NUMBER = new RegExp(
  ` (?=\\d{1,3}(?!\\d))(?<=(?<![\\w.,/-])\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH_NAMES.join('|')})\\.?,? )`,
  'gi',
)

/** The space between a price and a date, which do not make a range: "bills over £30 until 13 February". */
const GAP_BEHIND_MONEY = /(?<=[£$€¥]\d{1,3}) (?=(?:until|till|to|through) )/g

/** The minutes of a time of day before a month whose day follows, which are no day: "04:26 May 4". */
const MINUTES = new RegExp(`(?<=\\d:)\\d\\d(?= (?:${MONTH_NAMES.join('|')})\\.? \\d)`, 'gi')

/**
 * Returns the text with such spaces replaced, so that no number is taken for another day of the month, and with hyphens
 * for the dashes between days, which chrono does not read. Offsets stay the same.
 */
const withPlainGaps = (text: string): string =>
  text
    .replace(MINUTES, ';;')
    .replace(GAP_BEHIND_MONEY, ';')
    .replace(GAP_TO_NUMBER, ';')
    .replace(/(?<=\d)[–—](?=\d)/g, '-')

const find = ({ text }: Context, starts: readonly number[]): Draft[] =>
  rangesToRead(text, starts).flatMap((stretch) => {
    const results = chrono().parse(withPlainGaps(text.slice(stretch.start, stretch.end)), NO_REFERENCE)
    return results.flatMap((result): Draft[] => {
      const lead = LEAD.exec(result.text)?.[0].length ?? 0
      const guessed = result.start.isCertain('year') && !/\d{4}/.test(result.text)
      const bare = guessed ? result.text.replace(SHORT_YEAR, '') : result.text
      const words = bare.slice(lead).replace(TAIL, '')
      if (!/[a-z]/i.test(words)) return []
      const start = stretch.start + result.index + lead
      if (!result.start.isCertain('month') || IN_A_NUMBER.test(text.slice(Math.max(0, start - 2), start))) return []
      const draft = draftOf(start, start + words.length, calendarWhen(result.start, words))
      return [{ ...draft, until: result.end ? calendarWhen(result.end, words) : null }]
    })
  })

/** Finds dates with a month, with chrono, and removes its guesses. */
export const BY_CHRONO: Finder = { cues: [MONTH_NAMES], find }
