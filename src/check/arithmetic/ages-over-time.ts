import { yearsBetween } from '../../base/calendar.ts'
import { widen } from '../../base/interval.ts'
import { periodNamed } from '../../base/period-named.ts'
import { isSmallWord } from '../../english/content-words.ts'
import type { DateMention, Interval, Period, Quantity, Reading, Sentence, Verdict } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { slipFinder } from '../../slip/index.ts'
import { birthsNamed } from '../../statement/births-named.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import { whenText } from '../../wording/when.ts'
import { ageText, capitalised, interval } from '../../wording/words.ts'
import type { Text } from './relation.ts'
import { yearsEarlier } from './spans/days.ts'
import { TOLERANCES } from './tolerances.ts'

/** What says when somebody was born: a birth, or an age at a time. */
interface Sign {
  /** Last word of the name, in lower case. */
  surname: string
  said: Quantity | DateMention
  /** The age, and when it was reached; null for a birth. */
  age: { quantity: Quantity; when: Period } | null
  sentence: number
  born: Period
}

/**
 * Somebody's age at one time against a birth, or against the age at another time: 17 in 1989 and 43 in 2006. Yields a
 * warning where a slip leads from one to the other.
 */
export function* agesOverTime(text: Text): Generator<Verdict> {
  for (const [surname, signs] of Map.groupBy(signsIn(text), (sign) => sign.surname)) {
    for (const sign of signs) {
      const others = signs.filter((one) => one !== sign && one.age?.when.from !== sign.age?.when.from)
      const other = others.find((one) => one.age === null) ?? others[0]
      if (!sign.age || !other || others.some((one) => agree(one, sign))) continue
      const allowed = agesAt(sign.age.when, other.born)
      if (slipFinder(sign.age.quantity)(allowed) === null) continue
      yield wrongAge(surname, sign.age, other, allowed, text.reading)
      break
    }
  }
}

const agree = (one: Sign, other: Sign): boolean =>
  other.age === null
    ? one.born.from <= other.born.to && other.born.from <= one.born.to
    : holds(agesAt(other.age.when, one.born), other.age.quantity)

/** Tells whether an age lies in an interval, or beside it: an article may have been written some time before it was published. */
function holds(ages: Interval, { low }: Quantity): boolean {
  const allowed = widen(ages, TOLERANCES.birthdayYears)
  return (low as number) >= (allowed.low as number) && (low as number) <= (allowed.high as number)
}

const agesAt = (when: Period, born: Period): Interval => ({
  low: yearsBetween(born.to, when.from),
  high: yearsBetween(born.from, when.to),
})

function wrongAge(
  surname: string,
  { quantity, when }: NonNullable<Sign['age']>,
  other: Sign,
  allowed: Interval,
  reading: Reading,
): Verdict {
  const known = other.age ? `${other.age.quantity.low} ${whenText(other.age.when)}` : `born ${whenText(other.born)}`
  const right = ageText(allowed)
  return verdict('arithmetic', quantity, {
    severity: 'warning',
    message: `${capitalised(surname)}, ${known}, was ${right} ${whenText(when)}, not ${interval(quantity)}.`,
    expected: right,
    evidence: [quoteHere(reading, other.said, (reading.sentences[other.sentence] as Sentence).text)],
  })
}

/** Returns every sign of a birth, of people with a surname that no one else in the text has. */
function signsIn(text: Text): Sign[] {
  const { reading, statements, markedSentences } = text
  const births = birthsNamed(markedSentences).map(
    ({ name, date, born, sentence }): Sign => ({ surname: lastWord(name), said: date, age: null, sentence, born }),
  )
  const named = statements.of('age').filter(({ subject }) => subject.kind === 'name')
  const names = new Set([...births.map(({ surname }) => surname), ...named.map(surnameOf)])
  const then = agesThen(markedSentences, reading, names)
  const taken = new Set(then.map(({ said }) => said))
  const { published } = reading.article
  const now = named.flatMap((row): Sign[] => {
    const quantity = reading.quantities[row.source.index] as Quantity
    if (published === null || taken.has(quantity) || row.stage !== 'figure' || !isAge(quantity)) return []
    return [signOf(surnameOf(row), quantity, { from: published, to: published }, row.at.sentence)]
  })
  const shared = namesShared(named.map(({ subject }) => (subject.kind === 'name' ? subject.name : '')))
  return [...births, ...now, ...then].filter(({ surname }) => !shared.has(surname))
}

const isAge = ({ low, high, bound, unit }: Quantity): boolean =>
  bound === 'exact' && low !== null && low === high && low >= 1 && low < 115 && (unit === null || unit === 'year')

const signOf = (surname: string, quantity: Quantity, when: Period, sentence: number): Sign => ({
  surname,
  said: quantity,
  age: { quantity, when },
  sentence,
  born: {
    from: yearsEarlier(when, Math.floor(quantity.low as number) + 1).from,
    to: yearsEarlier(when, Math.floor(quantity.low as number)).to,
  },
})

const lastWord = (name: string): string => (/[\p{L}.'’-]+$/u.exec(name)?.[0] ?? name).toLowerCase()

const surnameOf = ({ subject }: { subject: { kind: string; name?: string } }): string => lastWord(subject.name ?? '')

/** Returns the surnames of people who differ in their other names. */
function namesShared(names: readonly string[]): Set<string> {
  const full = names.filter((name) => name.includes(' '))
  const bySurname = Map.groupBy(new Set(full), lastWord)
  return new Set([...bySurname].flatMap(([surname, all]) => (all.length > 1 ? [surname] : [])))
}

const THEN = [
  // "won the title in 1989 when he was just 17", "was only 17 when she won it in 1989", "had turned 17 in 1989"
  phrase(
    "(?<who>\\bhe|\\bshe|\\b[\\p{L}'-]+) (?:was|turned) (?:only |just |then |still |barely )?{age}(?=[.,;]|$| (?:years?|old|and|when|at|in|as)\\b)",
  ),
  // "made his debut in 1989, aged 17, and a second film in 1991", "in 1989 when she was just 17, and again in 1991"
  phrase('(?:in|on) {@then},? (?:when (?<who>he|she) was|at the age of|at age|aged)(?: just| only)? {age}(?!-)'),
  // "made his debut in 1989 at the age of 17"
  phrase('(?<who>)\\b(?:at the age of|at age|aged)(?: just| only)? {age}(?!-)'),
]

/** Returns the ages that sentences with one year give for the people of these surnames. */
function agesThen(marked: readonly MarkedSentence[], { quantities }: Reading, names: ReadonlySet<string>): Sign[] {
  return marked.flatMap((sentence, index) => {
    const [only, ...more] = sentence.dates
    return [...findPhrases(THEN, sentence)].flatMap(({ numbers, dates, words }): Sign[] => {
      const date = dates.then ?? (more.length === 0 ? only : undefined)
      const when = date ? periodNamed(date) : null
      if (!when) return []
      const quantity = quantities[numbers.age as number] as Quantity
      const who = whoIs((words.who ?? '').toLowerCase(), marked, index, names) ?? subjectOf(sentence)
      return who !== null && isAge(quantity) ? [signOf(who, quantity, when, index)] : []
    })
  })
}

/** The name that a sentence begins with, as its subject. */
const SUBJECT = /^(?:\p{Lu}[\p{L}.'-]* ){0,3}?(\p{Lu}[\p{L}'-]+)(?:, [^,]{1,60},)? (?!and\b)\p{Ll}/u

function subjectOf({ words }: MarkedSentence): string | null {
  const name = SUBJECT.exec(words)?.[1]?.toLowerCase()
  return name === undefined || isSmallWord(name) ? null : name
}

/** Sentences before one in which a name is looked for that "he" or "she" stands for. */
const SENTENCES_BACK = 2

/** Returns the surname that a word stands for: itself, or the only one of the sentence or of those right before; null where that is not certain. */
function whoIs(word: string, marked: readonly MarkedSentence[], at: number, names: ReadonlySet<string>): string | null {
  if (names.has(word)) return word
  if (word !== '' && word !== 'he' && word !== 'she') return null
  for (let i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
    const words = new Set(
      (marked[i] as MarkedSentence).lower.match(/[\p{L}'-]+/gu)?.map((one) => one.replace(/'s$/, '')),
    )
    const [only, ...more] = [...names].filter((name) => words.has(name))
    if (more.length > 0) return null
    if (only !== undefined) return only
  }
  return null
}
