import type { DateMention, StatementOf, Subject } from '../model/index.ts'
import { type Aged, agesIn } from './ages.ts'
import { type DatePlace, datePlaces, dateRow } from './days.ts'
import { livesIn } from './lives.ts'
import type { RowReader, Text } from './text.ts'

/** When somebody was born and died, where the age is stated as well. */
export const births: RowReader<'born' | 'died'> = {
  attributes: ['born', 'died'],
  *read(text) {
    for (const { age, birth, born, death } of text.once(livesIn)) {
      const { subject } = text.once(agesIn).get(age) as Aged
      yield { ...rowOf('born', birth, subject, text), value: { ...birth, ...born } } as StatementOf<'born'>
      if (death) yield rowOf('died', death, subject, text)
    }
  },
}

function rowOf<A extends 'born' | 'died'>(attribute: A, date: DateMention, subject: Subject, text: Text) {
  const place = text.once(datePlaces).get(date) as DatePlace
  return { ...dateRow(date, place, text), attribute, subject, value: date } as StatementOf<A>
}
