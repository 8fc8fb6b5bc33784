import { functionWords } from '../english/words/function-words.ts'

/** Tells whether two sources, as written, may be one: "ministry" and "health ministry", "its manager" and "Acme's manager", "a WHO official" and "a World Health Organization official". */
export const mayBeSameSource = (one: string, other: string): boolean =>
  mayStandFor(one, other) || mayStandFor(other, one)

function mayStandFor(short: string, full: string): boolean {
  if (plain(full).includes(plain(short))) return true
  if (/^\p{Ll}+$/u.test(short) && /^(?:\p{Lu}\S*(?: |$))+$/u.test(full)) return true
  const capitals = capitalsIn(short)
  const others = [...capitalsIn(full), ...initialsIn(full)]
  return capitals.length > 0 && capitals.every((word) => others.includes(word))
}

const OPENING = new RegExp(`^(?:${[...functionWords('article', 'possessive', 'demonstrative')].join('|')})\\s+`, 'i')

/** Returns a source in lower case, without the article or the "its" that it opens with. */
const plain = (source: string): string => source.replaceAll('’', "'").replace(OPENING, '').toLowerCase()

/** Returns the words of a source that have a capital: "Red", "Cross" of "a report by the Red Cross". */
const capitalsIn = (source: string): string[] => source.replace(OPENING, '').match(/\p{Lu}[\p{L}]+/gu) ?? []

/** Returns the initials of names of several words: "AU" of "African Union". */
const initialsIn = (source: string): string[] =>
  (source.match(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? []).map((name) => name.replace(/[^\p{Lu}]/gu, ''))
