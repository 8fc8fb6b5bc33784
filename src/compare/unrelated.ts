import { THRESHOLDS } from '../base/thresholds.ts'
import { datelineOf } from '../claim/dateline.ts'
import type { Side } from '../claim/side.ts'
import { meaningOf } from '../english/forms/synonyms.ts'
import { contentWords, meaningfulForm } from '../grammar/meaning.ts'
import { isAnyOf, isPlace, isProperName } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import { nounOf, surroundings } from './likeness.ts'

/** Tells whether two sentences are nearly the same but for the number, in which case few shared words are enough. */
export function isNearlySameSentence(a: Side, b: Side): boolean {
  const [first, second] = [surroundings(a, nounOf(a)), surroundings(b, nounOf(b))]
  const shared = [...first.keys()].filter((word) => second.has(word))
  return [first, second].every((words) => weigh(words, shared) >= THRESHOLDS.sameSentence * weigh(words, words.keys()))
}

const weigh = (words: ReadonlyMap<string, number>, some: Iterable<string>): number =>
  [...some].reduce((sum, word) => sum + (words.get(word) ?? 0), 0)

/**
 * Returns why two sentences of different articles may be about two things, however alike they are; null where nothing
 * suggests it. They must share a name: stock phrases ("Shares rose 12 cents") stand in a hundred articles a day.
 */
export function whyUnrelated(a: Side, b: Side): string | null {
  if (![a, b].every(({ sentence }) => WHOLE.test(sentence.text))) return 'one is not in a whole sentence'
  const [all, others] = [allNamesIn(a), allNamesIn(b)]
  if (![...all].some((name) => others.has(name))) return 'they have no name in common'
  return whyOtherNames(a, b) ?? whyOtherEvents(a, b)
}

/** Returns the names in the sentence of a number, but those of its dateline. */
export function allNamesIn(side: Side): Set<string> {
  const { sentence, context } = side
  const from = sentence.start + (datelineOf(sentence.text)?.end ?? 0)
  return namesIn(
    side,
    context.tokens.filter(({ start }) => start >= from),
  )
}

/**
 * Returns the names that two sentences share, as `namesOf` returns them. The first word of one is a name if it is one inside the
 * other: "a grant for the Kirkby theatre", "Kirkby theatre will …".
 */
export function namesInCommon(a: Side, b: Side, namesOf: (side: Side) => Set<string>): string[] {
  const [one, other] = [namesOf(a), namesOf(b)]
  const [first, second] = [openingOf(a), openingOf(b)]
  const both = [...one].filter((name) => other.has(name) || second.includes(name))
  return [...new Set([...both, ...first.filter((name) => other.has(name))])]
}

/** Returns what the first word of a sentence would be as a name; nothing for one that names none. */
function openingOf({ context: { tokens } }: Side): string[] {
  const [first] = tokens
  const form = first && /^\p{Lu}/u.test(first.text) && !isNoName(first) ? meaningfulForm(first) : null
  return form ? [form] : []
}

/** Returns why the clauses of two numbers may be about others: each has a name that the sentence of the other does not; null if not. */
export const whyOtherNames = (a: Side, b: Side): string | null =>
  lacksSome(namesIn(a, a.context.scope), allNamesIn(b)) && lacksSome(namesIn(b, b.context.scope), allNamesIn(a))
    ? 'each has a name that the other does not'
    : null

/** Returns why two numbers may be of two events, even if they state the same fact: a bomb killed four, gunmen killed seven. */
export const whyOtherEvents = (a: Side, b: Side): string | null =>
  lacksSome(thingsBy(a), meaningsIn(b)) && lacksSome(thingsBy(b), meaningsIn(a))
    ? 'each mentions something that the other does not'
    : null

/** Returns the meanings of the common nouns in the clause of the number, except what is counted: "over a stabbing", "for theft". */
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

/** The end of a whole sentence, which lines of tables and most list items lack. */
const WHOLE = /[.!?…]["”’')\]]*\s*$/

const isThing = isAnyOf('noun', 'ing-form')
const isNoName = isAnyOf('date', 'number-word', 'quantity', 'pronoun', 'determiner', 'preposition')

/** Returns the names among the words: those with a capital, except days and months, and the first word of the sentence unless it is a name. */
function namesIn({ context }: Side, words: readonly Token[]): Set<string> {
  const names = words.filter((token) => {
    if (!/^\p{Lu}/u.test(token.text) || isNoName(token)) return false
    return token !== context.tokens[0] || isProperName(token) || isPlace(token)
  })
  return new Set(names.flatMap((token) => meaningfulForm(token) ?? []))
}
