import type { Plugin } from 'rolldown'

/** What of a node of the syntax tree is read here. */
interface Node {
  type: string
  start: number
  end: number
  [child: string]: unknown
}

/**
 * The classes of letters in regular expressions, written out. Node takes 0.1 ms to read each `\p{L}` of a program and
 * another millisecond to compile it, and a hundredth of that to read a range. All letters of the Latin, Greek and
 * Cyrillic scripts keep their case; of other scripts, which articles in English have only in names, the ranges of
 * letters hold some marks as well, and their letters have no case.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: `${written(/\p{L}/u)}\u0531-\u1dff\u2c00-\u2dff\u3041-\ud7ff\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`,
  Lu: written(/\p{Lu}/u),
  Ll: written(/\p{Ll}/u),
}

/** Returns the characters of a class in the Latin, Greek and Cyrillic scripts, as ranges. */
function written(one: RegExp): string {
  const all = [
    [0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1fff],
  ].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
  let ranges = ''
  let before = -2
  let from = -2
  for (const code of [...all.filter((each) => one.test(String.fromCodePoint(each))), -1]) {
    if (code === before + 1) {
      before = code
      continue
    }
    if (from >= 0) ranges += `${String.fromCodePoint(from)}${before === from ? '' : `-${String.fromCodePoint(before)}`}`
    from = code
    before = code
  }
  return ranges
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
