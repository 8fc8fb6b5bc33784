import { didYouMean } from './nearest.ts'
import { numberAdvice } from './written-number.ts'

/** Returns the message for a key that the schema does not know. */
export function unknownKey(key: string, valid: readonly string[]): string {
  const near = didYouMean(key, valid)
  if (!near && key.includes(' '))
    return `${quoted(key)} is read as a key; put quotes around text that contains a comma or colon`
  return `unknown key ${quoted(key)}${near || `; expected ${oneOf(valid)}`}`
}

/** Returns the message for a name that is not allowed. */
export const badName = (name: string, expected: string): string =>
  `${quoted(name)} is not a valid name; expected ${expected}`

/** Returns the message for a required key that is missing. */
export const missingKey = (key: string): string => `the key ${quoted(key)} is missing here`

/** Returns the message for a map that needs one of several keys. */
export const missingOneOf = (keys: readonly string[]): string => `one of the keys ${oneOf(keys)} is missing here`

/** Returns the message for keys that exclude each other. */
export const exclusiveKeys = (keys: readonly string[]): string =>
  `${keys.map(quoted).join(' and ')} cannot be used together; keep one of them`

/** What a value may be, for the message about a wrong one. */
interface Allowed {
  /** The allowed words, if there are only a few. */
  words: readonly string[]
  /** Whether it may be a number. */
  isNumber: boolean
}

/** Returns the message for a wrong value. */
export function badValue(
  path: readonly string[],
  value: unknown,
  expected: string,
  { words, isNumber }: Allowed,
): string {
  const advice = isNumber && typeof value === 'string' ? numberAdvice(value) : null
  if (advice !== null) return `${subject(path)} is ${shown(value)}; ${advice}`
  if (typeof value === 'number' && !(Math.abs(value) <= LARGEST))
    return `${subject(path)} is out of range; the largest number has 15 digits`
  const near = typeof value === 'string' ? didYouMean(value, words) : ''
  return `${subject(path)} is ${shown(value)}; expected ${expected}${near}`
}

/** The largest number that rules may hold. */
const LARGEST = 1e15

function subject(path: readonly string[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  return /^[0-9]+$/.test(last) ? `item ${Number(last) + 1} of ${quoted(path.at(-2) ?? '')}` : quoted(last)
}

function shown(value: unknown): string {
  if (value === null || value === '') return 'empty'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return typeof value === 'object' ? 'a map of keys' : quoted(String(value))
}

const quoted = (word: string): string =>
  `\`${(word.length > 60 ? `${word.slice(0, 59)}…` : word).replaceAll(/[\s`]+/g, ' ')}\``

const oneOf = (words: readonly string[]): string =>
  words.length < 2
    ? words.map(quoted).join('')
    : `${words.slice(0, -1).map(quoted).join(', ')} or ${quoted(words.at(-1) ?? '')}`
