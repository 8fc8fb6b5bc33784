import { addDays, yearsBetween } from '../base/calendar.ts'
import { intersects } from '../base/interval.ts'
import { dayText } from '../english/printed-value.ts'
import type { Check } from '../model/check.ts'
import type {
  Amount,
  ClaimContext,
  Interval,
  Passage,
  Period,
  Person,
  Quantity,
  Reading,
  Sentence,
  Spot,
} from '../model/index.ts'
import { withSpot } from '../sentence/marked-sentence.ts'
import { mayBeAtUnstatedTime, timesOf } from '../sentence/times-spoken-of.ts'
import { verdict } from '../wording/verdict.ts'
import { interval } from '../wording/words.ts'

/** An age said of a person whose birth the rules know, at the day of publication or one that the sentence names. */
export const age: Check = {
  id: 'age',
  about: "A person's age against the birth that the rules give",
  quotes: 'check',
  run({ reading, rules }) {
    const people = new Map(rules.people.filter(({ born }) => born !== null).map((person) => [person.id, person]))
    const compared: number[] = []
    if (people.size === 0) return { verdicts: [], compared }
    const times = timesOf(reading)
    const quantities = Map.groupBy(reading.quantities.keys(), (i) => reading.sentenceOf[i] as number)
    const verdicts = withSpot(reading.names, reading.namesAt).flatMap(([mention, at]) => {
      const person = people.get(mention.person ?? '')
      const said = person && ageBeside(at, quantities.get(at.sentence) ?? [], reading)
      const spoken = times[at.sentence] as Period[]
      if (!person || said === undefined || spoken.length === 0 || mayBeAtUnstatedTime(at, reading)) return []
      compared.push(said)
      const quantity = reading.quantities[said] as Quantity
      const ages = spoken.map((time) => agesAt(person.born as Period, time))
      return ages.some((allowed) => intersects(allowed, quantity))
        ? []
        : [wrongAge(person, quantity, spoken[0] as Period)]
    })
    return { verdicts, compared }
  },
}

/** "Ann Other, 43,", "Ann Other (43)", "Ann Other, who is 43,", "Ann Other, a 43-year-old engineer" */
const BEHIND_NAME = [
  [/^(?:,? (?:who is |is |now |aged )+|,? ?\(?)$/, /^(?: years old)?(?:[,.;)]|$)/],
  [/^,? (?:is |who is )?(?:an? |the )?$/, /^-old\b/],
] as const
/** "43-year-old Ann Other", "the 43-year-old former minister Ann Other" */
const BEFORE_NAME =
  /^-old (?:(?!(?:and|or|of|by|with|to|for|from|son|daughter|brother|sister|wife|husband) )[\p{L}’'-]+ ){0,4}$/u

/** Which of the sentence's quantities (indices) says how old the person is who is named there. */
function ageBeside(name: Spot, quantities: readonly number[], reading: Reading): number | undefined {
  const sentence = reading.sentences[name.sentence] as Sentence
  const { text } = reading.article.passages[sentence.passage] as Passage
  return quantities.find((i) => {
    const { quantity } = reading.contexts[i] as ClaimContext
    if (!isPlainAge(quantity)) return false
    const { start, end } = quantity
    if (end <= name.start) return BEFORE_NAME.test(text.slice(end, name.start))
    const [before, after] = [text.slice(name.end, start), text.slice(end, end + REACH)]
    return BEHIND_NAME.some(([opening, closing]) => opening.test(before) && closing.test(after))
  })
}

/** UTF-16 units behind an age that show whether it is one. */
const REACH = 12

const isPlainAge = ({ low, high, bound, unit, counted }: Amount): boolean =>
  bound === 'exact' &&
  low !== null &&
  low === high &&
  Number.isInteger(low) &&
  (unit === 'year' || (unit === null && counted === null))

/** Days for which an article lies before it is published, in which somebody may have had a birthday. */
const LYING = 7

const agesAt = (born: Period, { from, to }: Period): Interval => ({
  low: yearsBetween(born.to, addDays(from, -LYING)),
  high: yearsBetween(born.from, addDays(to, 1)),
})

function wrongAge({ name, born, at }: Person, quantity: Quantity, time: Period) {
  const { from, to } = born as Period
  const right = interval({ low: yearsBetween(to, time.from), high: yearsBetween(from, time.to) })
  const birth =
    from === to
      ? dayText(from)
      : from.slice(0, 4) === to.slice(0, 4)
        ? from.slice(0, 4)
        : `${dayText(from)} to ${dayText(to)}`
  const when = time.from === time.to ? `on ${dayText(time.from)}` : `from ${dayText(time.from)} to ${dayText(time.to)}`
  const digits = /^\d+/.exec(quantity.text)?.[0]
  const fix = {
    title: `Write ${right}`,
    path: null,
    start: quantity.start,
    end: quantity.start + (digits?.length ?? 0),
    replacement: right,
  }
  return verdict('age', quantity, {
    severity: 'warning',
    message: `${name}, born ${birth}, was ${right} ${when}, not ${quantity.low}.`,
    expected: right,
    evidence: [{ path: at.path, line: at.line, published: null, text: `${name}: born ${birth}` }],
    fixes: digits && from === to && time.from === time.to ? [fix] : [],
  })
}
