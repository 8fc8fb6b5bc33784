import { addDays, agesAt } from '../base/calendar.ts'
import { intersects } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import type { Check } from '../model/check.ts'
import type { Period, Person, Quantity } from '../model/index.ts'
import { foldedName } from '../named/letters.ts'
import { peopleBySurname } from '../named/surnames.ts'
import { verdict, writeInstead } from '../wording/verdict.ts'
import { periodText, whenText } from '../wording/when.ts'
import { ageText } from '../wording/words.ts'

/** The age given for a person whose birth is in the rules, on the day of publication or one that the sentence names. */
export const age: Check = {
  id: 'age',
  about: "A person's age against the date of birth in the rules",
  quotes: 'check',
  run({ reading, rules, statements }) {
    const people = new Map(rules.people.filter(({ born }) => born !== null).map((person) => [person.id, person]))
    const compared: number[] = []
    const bySurname = (name: string) =>
      people.get(peopleBySurname(reading, rules).get(foldedName(name.replace(TITLE, '')))?.id ?? '')
    const verdicts = statements.of('age').flatMap(({ subject, when, source }) => {
      const person = subject.kind === 'name' ? (people.get(subject.person ?? '') ?? bySurname(subject.name)) : undefined
      const [time] = when
      if (!person || !time) return []
      compared.push(source.index)
      const quantity = reading.quantities[source.index] as Quantity
      const ages = when.map((one) => agesAt(person.born as Period, around(one)))
      return ages.some((allowed) => intersects(allowed, quantity)) ? [] : [wrongAge(person, quantity, time)]
    })
    return { verdicts, compared }
  },
}

/** A short title before a last name. */
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr)\.? /

/** Returns a period with the days around it on which the article may have been written. */
const around = ({ from, to }: Period): Period => ({ from: addDays(from, -THRESHOLDS.birthdayDays), to: addDays(to, 1) })

function wrongAge({ name, born, at }: Person, quantity: Quantity, time: Period) {
  const { from, to } = born as Period
  const right = ageText(agesAt({ from, to }, time))
  const birth = periodText({ from, to }).replace(/^(.+) to (.+)$/, 'between $1 and $2')
  const digits = /^\d+/.exec(quantity.text)?.[0]
  const { start } = quantity
  const fix = writeInstead({ start, end: start + (digits?.length ?? 0) }, right)
  return verdict('age', quantity, {
    severity: 'warning',
    message: `${name}, born ${birth}, was ${right} ${whenText(time)}, not ${quantity.low}.`,
    expected: right,
    evidence: [{ path: at.path, line: at.line, published: null, text: `${name}: born ${birth}` }],
    fixes: digits && from === to && time.from === time.to ? [fix] : [],
  })
}
