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

/** Whether each sentence has a name that the other lacks: then they may be alike and speak of two towns. */
export function namesDiffer(a: Side, b: Side): boolean {
  const [first, second] = [namesIn(a), namesIn(b)]
  return [...first].some((name) => !second.has(name)) && [...second].some((name) => !first.has(name))
}

/** Words with a capital within the sentence that are no number, day or month. */
function namesIn({ context: { tokens } }: Side): Set<string> {
  const names = tokens.filter((token, i) => i > 0 && /^\p{Lu}/u.test(token.text) && !token.tags.has('Date'))
  return new Set(names.flatMap((token) => meaningfulForm(token) ?? []))
}
