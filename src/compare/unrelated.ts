import { THRESHOLDS } from '../base/thresholds.ts'
import type { Side } from '../claim/side.ts'
import { meaningOf } from '../english/forms/meaning.ts'
import { contentWords, meaningfulForm } from '../grammar/meaning.ts'
import { isAnyOf, isPlace, isProperName } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import { nounOf, surroundings } from './likeness.ts'

/** Whether two sentences say nearly the same but for the number: then the words need not be many. */
export function isNearlySameSentence(a: Side, b: Side): boolean {
  const [first, second] = [surroundings(a, nounOf(a)), surroundings(b, nounOf(b))]
  const shared = [...first.keys()].filter((word) => second.has(word))
  return [first, second].every((words) => weigh(words, shared) >= THRESHOLDS.sameSentence * weigh(words, words.keys()))
}

const weigh = (words: ReadonlyMap<string, number>, some: Iterable<string>): number =>
  [...some].reduce((sum, word) => sum + (words.get(word) ?? 0), 0)

/**
 * Why two sentences of different articles may well speak of two things, however alike they are; null where nothing says so.
 * What both name is what holds them together: stock phrases ("Shares rose 12 cents") stand in a hundred articles a day.
 */
export function whyUnrelated(a: Side, b: Side): string | null {
  if (![a, b].every(({ sentence }) => WHOLE.test(sentence.text))) return 'one is not in a whole sentence'
  const [all, others] = [namesIn(a, a.context.tokens), namesIn(b, b.context.tokens)]
  if (![...all].some((name) => others.has(name))) return 'they have no name in common'
  const [near, other] = [namesIn(a, a.context.scope), namesIn(b, b.context.scope)]
  if (lacksSome(near, others) && lacksSome(other, all)) return 'each has a name that the other does not'
  return whyOtherEvents(a, b)
}

/** Why two numbers may be of two deeds, whatever rule they are read by: a bomb killed four and gunmen killed seven. */
export const whyOtherEvents = (a: Side, b: Side): string | null =>
  lacksSome(thingsBy(a), meaningsIn(b)) && lacksSome(thingsBy(b), meaningsIn(a))
    ? 'each mentions something that the other does not'
    : null

/** What the nouns, names left out, mean that stand in one clause with the number, but for what is counted: "over a stabbing", "for theft". */
const thingsBy = ({ context: { scope, counted } }: Side): Set<string> =>
  new Set(
    scope
      .filter((token) => isThing(token) && !isNoName(token))
      .filter((token) => /^\p{Ll}/u.test(token.text) && !counted.includes(token))
      .flatMap((token) => meaningfulForm(token) ?? [])
      .map(meaningOf),
  )

const meaningsIn = ({ context: { tokens } }: Side): Set<string> => new Set([...contentWords(tokens)].map(meaningOf))

const lacksSome = (names: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...names].some((name) => !others.has(name))

/** What a line of a table, and most items of a list, do not end in. */
const WHOLE = /[.!?…]["”’')\]]*\s*$/

const isThing = isAnyOf('noun', 'ing-form')
const isNoName = isAnyOf('date', 'number-word', 'quantity', 'pronoun', 'determiner', 'preposition')

/** Which of the words have a capital, but for days and months, and for a sentence's first word that has it anyway. */
function namesIn({ context }: Side, words: readonly Token[]): Set<string> {
  const names = words.filter((token) => {
    if (!/^\p{Lu}/u.test(token.text) || isNoName(token)) return false
    return token !== context.tokens[0] || isProperName(token) || isPlace(token)
  })
  return new Set(names.flatMap((token) => meaningfulForm(token) ?? []))
}
