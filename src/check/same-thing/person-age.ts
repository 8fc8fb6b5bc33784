import type { Quantity, Reading } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

const NAME = "(?<name>(?-i:\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'-]+){1,2}))"
const AGES = [
  // "Ann Other, 43, …", "43-year-old Ann Other"
  phrase(`${NAME}, (?:aged )?{age}, (?-i:(?=\\p{Ll}))`),
  phrase(`{age}-old ${NAME}`),
]

/** Somebody of one full name who is 43 in one sentence and 44 in another. */
export const personAge: InconsistencyFinder = function* (reading, markedSentences) {
  const known = new Map<string, { said: Quantity; marked: MarkedSentence }>()
  for (const marked of markedSentences) {
    for (const { numbers, words } of findPhrases(AGES, marked)) {
      const said = reading.quantities[numbers.age as number] as Quantity
      const name = words.name as string
      if (!isAge(said)) continue
      const before = known.get(name)
      if (!before) known.set(name, { said, marked })
      else if (before.said.low !== said.low) yield twoAges(reading, name, said, before)
    }
  }
}

const isAge = ({ unit, low, high, bound }: Quantity): boolean =>
  unit === 'year' && bound === 'exact' && low !== null && low === high && low >= 1 && low <= 115

function twoAges(reading: Reading, name: string, said: Quantity, before: { said: Quantity; marked: MarkedSentence }) {
  const evidence = quoteHere(reading, before.said, before.marked.sentence.text)
  return verdict('same-thing-twice', said, {
    severity: 'warning',
    message: `${name} is ${said.low} here, ${before.said.low} ${whereIs(evidence)}.`,
    expected: String(before.said.low),
    evidence: [evidence],
  })
}
