import type { DateMention, StatementOf } from '../model/index.ts'
import { withSentenceIndex } from '../sentence/marked-sentence.ts'
import { modalityOf } from './names.ts'
import type { RowReader, Text } from './text.ts'

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

/** A date's index into the dates of the reading, and that of its sentence. */
interface DatePlace {
  index: number
  sentence: number
}

/** Returns where each date stands. */
export function datePlaces({ reading }: Text): ReadonlyMap<DateMention, DatePlace> {
  const placed = [...withSentenceIndex(reading.dates, reading)]
  return new Map(placed.map(([date, sentence], index) => [date, { index, sentence }]))
}

/** Returns what all rows have in common that are read from a date. */
export function dateRow(date: DateMention, { index, sentence }: DatePlace, { reading }: Text) {
  const { from, to } = date
  return {
    said: date,
    when: from === null || to === null ? [] : [{ from, to }],
    where: null,
    attribution: null,
    modality: modalityOf(date, reading, sentence),
    stage: 'figure',
    sentence,
    source: { kind: 'date', index },
  } as const satisfies Omit<StatementOf<'day'>, 'attribute' | 'subject' | 'value'>
}
