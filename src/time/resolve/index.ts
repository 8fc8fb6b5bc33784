import { isoOf } from '../../base/calendar.ts'
import type { DateMention, Grain } from '../../model/date.ts'
import type { InPassage } from '../../model/span.ts'
import type { Context, Draft, When } from '../draft.ts'
import { yearOfEvent } from '../named-days.ts'
import type { Tense } from '../tense/group.ts'
import { tenseAt } from '../tense/tense.ts'
import { isImpossible } from './calendar.ts'
import { edgeOf } from './edge.ts'
import { rangeOf, type Setting } from './period.ts'

const grainOf = (when: When): Grain => {
  if (when.kind === 'shift') return when.unit
  if (when.kind === 'open') return when.grain
  if (when.kind === 'quarter' || when.kind === 'decade') return when.kind
  if (when.kind === 'season') return 'quarter'
  if (when.kind !== 'calendar') return 'day'
  if (when.day !== null) return 'day'
  return when.month !== null ? 'month' : 'year'
}

const yearWritten = ({ when, until }: Draft): boolean => {
  if (when.kind === 'decade') return true
  if (
    when.kind === 'calendar' ||
    when.kind === 'feast' ||
    when.kind === 'quarter' ||
    when.kind === 'season' ||
    when.kind === 'nth-weekday'
  )
    return when.year !== null && (until?.kind !== 'calendar' || until.year !== null)
  return false
}

const isRelative = ({ when, yearShift }: Draft): boolean =>
  yearShift !== null ||
  when.kind === 'day' ||
  when.kind === 'weekday' ||
  when.kind === 'weekend' ||
  when.kind === 'shift' ||
  ((when.kind === 'calendar' || when.kind === 'season' || when.kind === 'feast') && when.which !== null)

const impossible = ({ when, until }: Draft): boolean =>
  [when, until].some((end) => end?.kind === 'calendar' && isImpossible(end))

/** Resolves a draft to a day or period. `mentioned` are the dates that the text named before, in order. */
export const resolve = (
  draft: Draft,
  { text, published }: Context,
  mentioned: readonly InPassage<DateMention>[],
): InPassage<DateMention> => {
  const { start, end, when, edge, since } = draft
  const tense = (): Tense => (since ? 'past' : tenseAt(text, start, end, isDayOfYear(when) ? 'either' : 'past'))
  const setting = { published, mentioned, tense, yearShift: draft.yearShift, weekday: draft.weekday, since }
  const whole = impossible(draft) ? null : rangeOf(ofEvent(draft, text, published), setting)
  const period = whole && edge && !draft.until ? edgeOf(whole, edge) : whole
  const named = whole && draft.edge && !draft.until ? [{ start: draft.name, end, ...whole }] : endsNamed(draft, setting)
  const open = since && period && !draft.until
  return {
    in: 'text',
    start,
    end,
    text: text.slice(start, end),
    from: period?.from ?? null,
    to: open ? (published && published >= period.from ? published : null) : (period?.to ?? null),
    grain: grainOf(when),
    impossible: impossible(draft),
    weekday: draft.weekday,
    yearWritten: yearWritten(draft),
    relative: isRelative(draft),
    since,
    part: draft.until ? null : edge,
    named: named.map((name) => ({ ...name, in: 'text', text: text.slice(name.start, name.end) })),
  }
}

/** Tells whether it is a day with its month, which without a verb is the nearest one. */
const isDayOfYear = (when: When): boolean => when.kind === 'calendar' && when.day !== null

/** Returns the draft with the year of the event that it names: "the January 6 case". */
const ofEvent = (draft: Draft, text: string, published: string | null): Draft => {
  const { when, until, weekday, yearShift } = draft
  if (when.kind !== 'calendar' || when.year !== null || when.month === null || when.day === null) return draft
  if (until || weekday !== null || yearShift !== null || published === null) return draft
  const year = yearOfEvent(text, draft, isoOf(0, when.month, when.day).slice(5), published)
  return year === null ? draft : { ...draft, when: { ...when, year } }
}

/** Returns both ends of a range, if each is a date by itself. */
const endsNamed = ({ ends }: Draft, setting: Setting) => {
  if (ends === null) return []
  const periods = ends.map((end) => ({ end, period: rangeOf(end, setting) }))
  return periods.flatMap(({ end: { start, end }, period }) => (period ? [{ start, end, ...period }] : []))
}
