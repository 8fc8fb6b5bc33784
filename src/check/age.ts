import { addDays, yearsBetween } from '../base/calendar.ts'
import { intersects } from '../base/interval.ts'
import { dayText } from '../english/printed-value.ts'
import type { Check } from '../model/check.ts'
import type { Interval, NumberValue, Period, Person, Span } from '../model/index.ts'
import { verdict } from '../wording/verdict.ts'
import { interval } from '../wording/words.ts'

/** An age said of a person whose birth the rules know, at the day of publication or one that the sentence names. */
export const age: Check = {
  id: 'age',
  about: "A person's age against the birth that the rules give",
  quotes: 'check',
  run({ rules, statements }) {
    const people = new Map(rules.people.filter(({ born }) => born !== null).map((person) => [person.id, person]))
    const compared: number[] = []
    const verdicts = statements.of('age').flatMap(({ subject, value, said, when, source }) => {
      const person = subject.kind === 'name' ? people.get(subject.person ?? '') : undefined
      const [time] = when
      if (!person || !time) return []
      compared.push(source.index)
      const ages = when.map((one) => agesAt(person.born as Period, one))
      return ages.some((allowed) => intersects(allowed, value)) ? [] : [wrongAge(person, value, said, time)]
    })
    return { verdicts, compared }
  },
}

/** Days for which an article lies before it is published, in which somebody may have had a birthday. */
const LYING = 7

const agesAt = (born: Period, { from, to }: Period): Interval => ({
  low: yearsBetween(born.to, addDays(from, -LYING)),
  high: yearsBetween(born.from, addDays(to, 1)),
})

function wrongAge({ name, born, at }: Person, { low }: NumberValue, said: Span, time: Period) {
  const { from, to } = born as Period
  const right = interval({ low: yearsBetween(to, time.from), high: yearsBetween(from, time.to) })
  const birth =
    from === to
      ? dayText(from)
      : from.slice(0, 4) === to.slice(0, 4)
        ? from.slice(0, 4)
        : `${dayText(from)} to ${dayText(to)}`
  const when = time.from === time.to ? `on ${dayText(time.from)}` : `from ${dayText(time.from)} to ${dayText(time.to)}`
  const digits = /^\d+/.exec(said.text)?.[0]
  const fix = {
    title: `Write ${right}`,
    path: null,
    start: said.start,
    end: said.start + (digits?.length ?? 0),
    replacement: right,
  }
  return verdict('age', said, {
    severity: 'warning',
    message: `${name}, born ${birth}, was ${right} ${when}, not ${low}.`,
    expected: right,
    evidence: [{ path: at.path, line: at.line, published: null, text: `${name}: born ${birth}` }],
    fixes: digits && from === to && time.from === time.to ? [fix] : [],
  })
}
