import { periodAround } from '../base/period-named.ts'
import type { DateMention, Passage, Period, Reading, Sentence, Spot } from '../model/index.ts'
import type { KnownNames } from './known-names.ts'

/** Words before the date of a deed, as in "established back in May 1984". */
export const DEED_WORDS = {
  founded: 'founded|established|created|formed|set up|incorporated|inaugurated|founding|foundation|establishment',
  died: 'died|death|passed away|assassinated|assassination',
  born: 'born',
} as const

/** What happened to somebody or something once, of which the rules know the day. */
export type Deed = (typeof DEEDS)[number]

/** A day, month or year that a text gives for a founding, a birth or a death, right beside a known name. */
export interface DeedDay<T> {
  /** Whom or what the name is known for. */
  subject: T
  deed: Deed
  date: DateMention
  on: Period
  /** The other end of a lifespan; null where the date is none, so that nothing but the deed can be meant. */
  otherEnd: Pick<DeedDay<T>, 'deed' | 'on'> | null
}

const DEEDS = ['founded', 'died', 'born'] as const
/** The most words between a deed and its date, as in "born in a village near Aldby in". */
const BETWEEN = "(?: [\\p{L}'’-]+){0,6}?(?: back)?(?: (?:on|in))? "
/** What stands between a name and what happened to it: "which was", ", a town", "(". What founds others is not founded: "The club founded a school". */
const LINK = {
  founded: '(?:,? \\(?|,? an? (?:\\p{Ll}+ ){1,2}?)(?:(?:which|that) )?(?:was|were|had been|has been|is)? ?(?:first )?',
  died: '(?: \\(|,? )(?:who )?(?:had )?',
  born: '(?: \\(|,? )(?:who )?(?:was )?',
}
const PASSIVE = /(?:\bwas|\bwere|\bbeen|\bis|first|[,(]|\p{Ll}{3,}) *$/u
const BEFORE = DEEDS.map((deed) => ({
  deed,
  pattern: new RegExp(`(${LINK[deed]})(?<!\\p{L})(?:${DEED_WORDS[deed]})${BETWEEN}$`, 'u'),
}))
/** "Founded in 1961, the club": the deed first, and its subject behind the date. */
const OPENING = DEEDS.map((deed) => ({ deed, pattern: new RegExp(`^(?:${DEED_WORDS[deed]})${BETWEEN}$`, 'iu') }))
const THEN = /^, (?:the )?/
/** What follows a subject: a mark or a verb, and no noun that its name only describes ("the club office"). */
const VERB_BEHIND =
  /^(?:,| (?:is|was|has|had|are|were|have|will|can|\p{Ll}+(?:s|ed)|grew|became|came|went|began|took|won|led)\b)/u
/** Somebody's name describes no noun, so that any word may follow it. */
const WORD_BEHIND = /^(?:,| \p{Ll})/u
/** How far before a date its deed may begin, in UTF-16 units. */
const REACH = 120

/** Returns the days and years of foundings, births and deaths that stand beside a name that is known. */
export const deedDays = <T>(reading: Reading, names: KnownNames<T>): DeedDay<T>[] =>
  reading.dates.flatMap((date, i): DeedDay<T>[] => {
    const { yearWritten, relative, grain, from } = date
    if (!yearWritten || relative || from === null || !/^(?:day|month|year)$/.test(grain)) return []
    const { start, end, sentence } = reading.datesAt[i] as Spot
    const { passage, start: opens } = reading.sentences[sentence] as Sentence
    const { text } = reading.article.passages[passage] as Passage
    const lead = text.slice(Math.max(opens, start - REACH), start)
    const isWhole = start - opens <= REACH
    const rest = text.slice(end, end + REACH)
    return (
      lifespan(lead, rest, date, names) ?? [
        ...before(lead, date, names),
        ...(isWhole ? after(lead, rest, date, names) : []),
      ]
    )
  })

/** Returns the deed that a date behind it dates, where a known name stands before: "The club was founded in 1961". */
function before<T>(lead: string, date: DateMention, names: KnownNames<T>): DeedDay<T>[] {
  for (const { deed, pattern } of BEFORE) {
    const match = pattern.exec(lead)
    if (
      !match ||
      (deed === 'founded' &&
        /\bfounded|established|created|formed|set up/.test(match[0]) &&
        !PASSIVE.test(match[1] as string))
    )
      continue
    const subject =
      names.endingAt(lead, match.index) ?? names.endingAt(lead, match.index - acronymBefore(lead, match.index))
    if (subject) return [{ subject, deed, date, on: periodOf(date), otherEnd: null }]
  }
  return []
}

/** Returns the length of an acronym in brackets that ends at an offset: " (WFP)"; 0 for none. */
const acronymBefore = (text: string, end: number): number =>
  / \(\p{Lu}[\p{L}\p{N}&.-]{1,11}\)$/u.exec(text.slice(0, end))?.[0].length ?? 0

/** Returns the deed that opens a sentence, with its subject behind the date: "Born in 1969, Yvette Cooper". */
function after<T>(lead: string, rest: string, date: DateMention, names: KnownNames<T>): DeedDay<T>[] {
  const deed = OPENING.find(({ pattern }) => pattern.test(lead))?.deed
  const then = deed && THEN.exec(rest)
  const found = then ? names.startingAt(rest, then[0].length) : null
  return deed && found && (deed === 'founded' ? VERB_BEHIND : WORD_BEHIND).test(rest.slice(found.end))
    ? [{ subject: found.subject, deed, date, on: periodOf(date), otherEnd: null }]
    : []
}

/** Returns birth and death of a lifespan in brackets: "Marie Curie (1867–1934)"; null for another date. */
function lifespan<T>(lead: string, rest: string, date: DateMention, names: KnownNames<T>): DeedDay<T>[] | null {
  const { from, to, grain } = date
  if (!lead.endsWith(' (') || !rest.startsWith(')') || from === null || to === null) return null
  if (grain === 'month' || from.slice(0, 4) === to.slice(0, 4)) return null
  const subject = names.endingAt(lead, lead.length - ' ('.length)
  if (!subject) return []
  const at = (day: string) => periodAround(day, grain === 'year' ? 'year' : 'day')
  const [born, died] = [
    { subject, deed: 'born' as const, date, on: at(from) },
    { subject, deed: 'died' as const, date, on: at(to) },
  ]
  return [
    { ...born, otherEnd: died },
    { ...died, otherEnd: born },
  ]
}

const periodOf = ({ from, to }: DateMention): Period => ({ from: from as string, to: to ?? (from as string) })
