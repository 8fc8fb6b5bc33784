import { meaningfulForm } from './content.ts'
import { nounOf, surroundings } from './likeness.ts'
import type { Side } from './side.ts'

/** How much of what each says around its number the other says too, for it to be the same sentence told again. */
const SAME = 0.85
/** Fewer meanings say too little to be known again by. */
const MEANINGS = 3

/** Whether two sentences say nearly the same but for the number: then the words need not be many. */
export function isRetold(a: Side, b: Side): boolean {
  const [first, second] = [surroundings(a, nounOf(a)), surroundings(b, nounOf(b))]
  const shared = [...first.keys()].filter((word) => second.has(word))
  if (shared.length < MEANINGS) return false
  return [first, second].every((words) => weigh(words, shared) >= SAME * weigh(words, words.keys()))
}

const weigh = (words: ReadonlyMap<string, number>, some: Iterable<string>): number =>
  [...some].reduce((sum, word) => sum + (words.get(word) ?? 0), 0)

/**
 * Why two sentences of different articles may well speak of two things, however alike they are; null where nothing says so.
 * What both name is what holds them together: stock phrases ("Shares rose 12 cents") stand in a hundred articles a day.
 */
export function strangeness(a: Side, b: Side): string | null {
  if (![a, b].every(({ sentence }) => WHOLE.test(sentence.text))) return 'one is no whole sentence'
  const [first, second] = [namesIn(a), namesIn(b)]
  const shared = [...first].filter((name) => second.has(name))
  if (shared.length === 0) return 'there is no name in both'
  const differ = shared.length < first.size && shared.length < second.size
  return differ ? 'each has a name that the other has not' : null
}

/** What a line of a table, and most items of a list, do not end in. */
const WHOLE = /[.!?…]["”’')\]]*\s*$/

const NO_NAMES = ['Date', 'Month', 'WeekDay', 'Value', 'Quantity', 'Pronoun', 'Determiner', 'Preposition']

/** Words with a capital, but for days and months, and for a first word that has it anyway. */
function namesIn({ context: { tokens } }: Side): Set<string> {
  const names = tokens.filter(({ text, tags }, i) => {
    if (!/^\p{Lu}/u.test(text) || NO_NAMES.some((tag) => tags.has(tag))) return false
    return i > 0 || tags.has('ProperNoun') || tags.has('Place') || tags.has('Organization')
  })
  return new Set(names.flatMap((token) => meaningfulForm(token) ?? []))
}
