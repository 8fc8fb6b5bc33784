import { didYouMean } from './nearest.ts'

/** A key that no schema knows. */
export function unknownKey(key: string, valid: readonly string[]): string {
  const near = didYouMean(key, valid)
  if (!near && key.includes(' '))
    return `${quoted(key)} is read as a key; put quotes around text that has a comma or a colon in it`
  return `unknown key ${quoted(key)}${near || `; expected ${oneOf(valid)}`}`
}

/** A key that is free to choose, but not so. */
export const badName = (name: string, expected: string): string =>
  `${quoted(name)} cannot be a name here; expected ${expected}`

/** A key that must be there. */
export const missingKey = (key: string): string => `the key ${quoted(key)} is missing here`

/** Keys of which one must be there. */
export const missingOneOf = (keys: readonly string[]): string => `one of the keys ${oneOf(keys)} is missing here`

/** Keys that exclude each other. */
export const exclusiveKeys = (keys: readonly string[]): string =>
  `${keys.map(quoted).join(' and ')} stand side by side; keep one of them`

/** A value of the wrong kind; `words` are those that may stand there, where they are few. */
export function badValue(path: readonly string[], value: unknown, expected: string, words: readonly string[]): string {
  const near = typeof value === 'string' ? didYouMean(value, words) : ''
  return `${subject(path)} is ${shown(value)}; expected ${expected}${near}`
}

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
  `\`${(word.length > 60 ? `${word.slice(0, 59)}…` : word).replace(/\s+/g, ' ')}\``

const oneOf = (words: readonly string[]): string =>
  words.length < 2
    ? words.map(quoted).join('')
    : `${words.slice(0, -1).map(quoted).join(', ')} or ${quoted(words.at(-1) ?? '')}`
