import type { ArticleSource } from '../model/index.ts'

/** Throws a `TypeError` if `value` is not a text. `name` says which argument of which function it is. */
export function expectText(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw wrongKind(name, 'a string', value)
}

/** Throws a `TypeError` if `value` is not a list, as a single string or a promise is not. */
export function expectList(value: unknown, name: string): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw wrongKind(name, 'a list', value)
}

/** Throws a `TypeError` if `value` is not a function. */
export function expectFunction(value: unknown, name: string): void {
  if (typeof value !== 'function') throw wrongKind(name, 'a function', value)
}

/** Throws a `TypeError` if `value` is none of these words. */
export function expectOneOf(value: unknown, words: readonly string[], name: string): void {
  if (typeof value !== 'string' || !words.includes(value)) throw wrongKind(name, `one of ${words.join(', ')}`, value)
}

/** Throws a `TypeError` if `value` is not an article: an object with a `text`. */
export function expectArticle(value: unknown, name: string): asserts value is ArticleSource {
  if (!isObject(value)) throw wrongKind(name, 'an object with a `text`', value)
  expectText(value.text, `${name}.text`)
  for (const key of ['path', 'title', 'published', 'format'])
    if (value[key] !== undefined && value[key] !== null) expectText(value[key], `${name}.${key}`)
}

/** Throws a `TypeError` if `value` is not a list of articles. */
export function expectArticles(value: unknown, name: string): void {
  expectList(value, name)
  for (const [i, one] of value.entries()) expectArticle(one, `${name}[${i}]`)
}

/** Throws a `TypeError` if `value` is not what options may be, or if its rules are not what `loadRules` returns as `rules`. */
export function expectOptions(value: unknown, name: string): void {
  if (value === undefined) return
  if (!isObject(value)) throw wrongKind(name, 'an object', value)
  if (value.rules !== undefined) expectRules(value.rules, `${name}.rules`)
}

/** Throws a `TypeError` if `value` is not a set of rules. */
export function expectRules(value: unknown, name: string): void {
  if (!isObject(value)) throw wrongKind(name, 'the `rules` that `loadRules` returns', value)
  if (Array.isArray(value.facts)) return
  const isWhole = isObject(value.rules)
  throw new TypeError(
    isWhole
      ? `${name} is all that \`loadRules\` returns; pass only its \`rules\``
      : `${name} must be the \`rules\` that \`loadRules\` returns; it is another object`,
  )
}

const wrongKind = (name: string, expected: string, value: unknown): TypeError =>
  new TypeError(`${name} must be ${expected}; it is ${kindOf(value)}`)

/** Names the kind of a value: "42", "a list", "a promise". */
function kindOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  if (typeof value !== 'object') return `a ${typeof value}`
  if (Array.isArray(value)) return 'a list'
  return typeof (value as { then?: unknown }).then === 'function' ? 'a promise, which must be awaited' : 'an object'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
