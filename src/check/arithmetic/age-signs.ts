import { periodNamed } from '../../base/period-named.ts'
import { isSmallWord } from '../../english/content-words.ts'
import type { DateMention, Period, Quantity, Reading, StatementOf } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { surnamesShared } from '../../sentence/surnames-shared.ts'
import { birthsNamed } from '../../statement/births-named.ts'
import type { Text } from './relation.ts'
import { yearsEarlier } from './spans/days.ts'

/** An age, and when it was reached. */
export interface AgeThen {
  quantity: Quantity
  when: Period
}

/** What tells when somebody was born: a birth, or an age at a time. */
export interface AgeSign {
  /** Last word of the name, in lower case. */
  surname: string
  said: Quantity | DateMention
  /** Null for a birth. */
  age: AgeThen | null
  /** Index of the sentence. */
  sentence: number
  born: Period
}

/** Returns every sign of a birth, of people with a surname that no one else in the text has. */
export function ageSignsIn(text: Text): AgeSign[] {
  const { reading, statements, markedSentences } = text
  const births = birthsNamed(markedSentences).map(
    ({ name, date, born, sentence }): AgeSign => ({ surname: lastWord(name), said: date, age: null, sentence, born }),
  )
  const named = statements.of('age').filter(({ subject }) => subject.kind === 'name')
  const names = new Set([...births.map(({ surname }) => surname), ...named.map(surnameOf)])
  const then = agesThen(markedSentences, reading, names)
  const taken = new Set(then.map(({ said }) => said))
  const { published } = reading.article
  const now = named.flatMap((row): AgeSign[] => {
    const quantity = reading.quantities[row.source.index] as Quantity
    if (published === null || taken.has(quantity) || row.stage !== 'figure' || !isAge(quantity)) return []
    return [signOf(surnameOf(row), quantity, { from: published, to: published }, row.at.sentence)]
  })
  const shared = surnamesShared(markedSentences, new Set([...births, ...now, ...then].map(({ surname }) => surname)))
  return [...births, ...now, ...then].filter(({ surname }) => !shared.has(surname))
}

const isAge = ({ low, high, bound, unit }: Quantity): boolean =>
  bound === 'exact' && low !== null && low === high && low >= 1 && low < 115 && (unit === null || unit === 'year')

const signOf = (surname: string, quantity: Quantity, when: Period, sentence: number): AgeSign => ({
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

const surnameOf = ({ subject }: StatementOf<'age'>): string => (subject.kind === 'name' ? lastWord(subject.name) : '')

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
function agesThen(marked: readonly MarkedSentence[], { quantities }: Reading, names: ReadonlySet<string>): AgeSign[] {
  return marked.flatMap((sentence, index) => {
    const [only, ...more] = sentence.dates
    return [...findPhrases(THEN, sentence)].flatMap(({ numbers, dates, words }): AgeSign[] => {
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
    const words = (marked[i] as MarkedSentence).lower.match(/[\p{L}'-]+/gu) ?? []
    const [only, ...more] = new Set(words.map((one) => one.replace(/'s$/, '')).filter((one) => names.has(one)))
    if (more.length > 0) return null
    if (only !== undefined) return only
  }
  return null
}
