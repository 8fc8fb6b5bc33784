import type { DateMention, Spot, StatementOf } from '../model/index.ts'
import { modalityAt, type RowReader, type Text } from './text.ts'

/** Every day and period that the article names; what happened then is not read yet. */
export const days: RowReader<'day'> = {
  attributes: ['day'],
  *read(text) {
    for (const [date, place] of text.once(datePlaces)) {
      const subject = { kind: 'unnamed', key: `date:${place.index}` } as const
      yield { ...dateRow(date, place, text), attribute: 'day', subject, value: date }
    }
  },
}

/** The weekday written beside a date: "Friday, March 21, 2024". */
export const weekdays: RowReader<'weekday'> = {
  attributes: ['weekday'],
  *read(text) {
    for (const [date, place] of text.once(datePlaces)) {
      const { weekday, from, to, yearWritten } = date
      if (weekday === null || from === null || from !== to) continue
      const subject = { kind: 'day', key: `day:${yearWritten ? from : from.slice(5)}` } as const
      yield { ...dateRow(date, place, text), attribute: 'weekday', subject, value: { weekday, on: date } }
    }
  },
}

/** A date's index into the dates of the reading, and where it stands. */
export interface DatePlace {
  index: number
  at: Spot
}

/** Returns where each date stands. */
export const datePlaces = ({ reading: { dates, datesAt } }: Text): ReadonlyMap<DateMention, DatePlace> =>
  new Map(
    dates.flatMap((date, index): [DateMention, DatePlace][] => {
      const at = datesAt[index] as Spot
      return at.sentence < 0 ? [] : [[date, { index, at }]]
    }),
  )

/** Returns what all rows have in common that are read from a date. */
export function dateRow(date: DateMention, { index, at }: DatePlace, text: Text) {
  const { from, to } = date
  return {
    said: date,
    at,
    when: from === null || to === null ? [] : [{ from, to }],
    where: null,
    attribution: null,
    modality: modalityAt(text, at),
    stage: 'figure',
    source: { kind: 'date', index },
  } as const satisfies Omit<StatementOf<'day'>, 'attribute' | 'subject' | 'value'>
}
