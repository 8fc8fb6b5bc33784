import type { Plugin } from 'rolldown'

/** What of a node of the syntax tree is read here. */
interface Node {
  type: string
  start: number
  end: number
  [child: string]: unknown
}

/** The scripts beyond U+FFFF, without the blocks in which there are only numbers and signs. */
const BEYOND =
  '\u{10000}-\u{100ff}\u{10280}-\u{1cbff}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1ec6f}\u{1ee00}-\u{1eeff}\u{20000}-\u{3ffff}'

const UNASSIGNED = /\p{Cn}/u

/**
 * The classes of letters in regular expressions, written out. Node takes longer to read each `\p{L}` of a program and to
 * compile it than to do so with ranges. They hold the same characters as the classes, with two exceptions: characters that
 * Unicode has not assigned, and the marks, digits and punctuation of scripts beyond U+FFFF, which are letters here.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  L: `${written(/\p{L}/u, 0xffff)}${BEYOND}`,
  Lu: written(/\p{Lu}/u),
  Ll: written(/\p{Ll}/u),
}

/** Returns the characters of a class as ranges. A range goes on over characters that Unicode has not assigned. */
function written(one: RegExp, last = 0x3ffff): string {
  const ranges: [first: number, last: number][] = []
  let isOpen = false
  for (let code = 0; code <= last; code++) {
    const character = String.fromCodePoint(code)
    const range = ranges.at(-1)
    if (one.test(character)) {
      if (isOpen && range) range[1] = code
      else ranges.push([code, code])
      isOpen = true
    } else isOpen &&= UNASSIGNED.test(character)
  }
  return ranges.map((range) => [...new Set(range)].map((code) => String.fromCodePoint(code)).join('-')).join('')
}

const LETTERS = /\\\\?p\{(L|Lu|Ll)\}/

/** Writes out the classes of letters in a literal of a program, in brackets where it stands in none. */
const shortened = (literal: string): string =>
  literal.replaceAll(new RegExp(LETTERS, 'g'), (found, name: string, at: number) => {
    const letters = CLASSES[name] as string
    return isInClass(literal.slice(0, at), found.startsWith('\\\\')) ? letters : `[${letters}]`
  })

/** Tells whether a regular expression, or a string that holds one, goes on in a class in brackets after this. */
const isInClass = (before: string, isString: boolean): boolean =>
  before
    .replaceAll(isString ? '\\\\' : '\\', '\\')
    .replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '')
    .includes('[')

/** Literals of a program that can hold a regular expression. */
const LITERALS = new Set(['Literal', 'TemplateElement'])

function literalsOf(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return []
  const { type } = node as Partial<Node>
  if (LITERALS.has(type ?? '')) return [node as Node]
  return Object.values(node).flatMap(literalsOf)
}

/** Writes out the classes of letters in the regular expressions of factlint, so that Node starts sooner. */
export const shortLetters: Plugin = {
  name: 'short letters',
  transform: {
    filter: { id: /[\\/]src[\\/].*\.ts$/, code: /\\p\{L[ul]?\}/ },
    handler(code, id) {
      const literals = literalsOf(this.parse(code, { lang: 'ts' })).sort((one, other) => other.start - one.start)
      let made = code
      for (const { start, end } of literals)
        made = made.slice(0, start) + shortened(made.slice(start, end)) + made.slice(end)
      if (LETTERS.test(made))
        this.error(`a class of letters in ${id} is not in a literal, see scripts/bundle/short-letters.ts`)
      return made
    },
  },
}
