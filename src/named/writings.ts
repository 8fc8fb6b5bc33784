import { POLITIES } from '../english/words/polities.ts'
import type { NameWord, WordOf } from '../model/index.ts'
import { wordAt } from './mention.ts'
import { areVariants } from './variants.ts'

/** Tells whether two words are known ways to write one name, and no slip. */
export function areWritingsOfOne(later: WordOf, earlier: WordOf, isFromOtherScript: boolean): boolean {
  const [a, b] = [wordAt(later), wordAt(earlier)]
  const isFromOther = isFromOtherScript || [later, earlier].some(looksTransliterated)
  return (
    withoutHyphens(a.folded) === withoutHyphens(b.folded) ||
    arePeoples(a, b) ||
    areUmlauts(a, b) ||
    areVariants(a.folded, b.folded, isFromOther)
  )
}

const withoutHyphens = (word: string): string => word.replaceAll('-', '')

/** Tells whether two words begin with a country and its people: "India-controlled", "Indian-controlled". */
const arePeoples = (a: NameWord, b: NameWord): boolean =>
  [a, b].every(({ folded }) => folded.includes('-') && POLITIES.has(folded.slice(0, folded.indexOf('-'))))

/** Tells whether two words differ in how an umlaut is written: "Schröter", "Schroeter"; German writes no other "oe". */
const areUmlauts = (a: NameWord, b: NameWord): boolean =>
  a.folded !== b.folded &&
  withoutUmlauts(a.folded) === withoutUmlauts(b.folded) &&
  (/[äöü]/i.test(a.text + b.text) || /(?:oe|ue)(?:[lnr]|ck|tt|ss|h|b)/.test(a.folded + b.folded))

const withoutUmlauts = (word: string): string => word.replace(/(?<=[aou])e/g, '')

/** Letters and words that names from other scripts have in English: "Kh", "-enko", "Abu". */
const TRANSLITERATION =
  /kh|zh|yy|iy|ii|aa(?!r)|hm|dh|q(?!u)|\b(?:abu|abd\p{L}*|bin|al-\p{L}*|el-\p{L}*|ibn|m[uo]h?amm?[ae]d|y(?:o?u)s+[eu]f|h[aou]ss?[ae]i?n)\b|\p{L}(?:[oei]v|[oe]va|enko|chuk|skyi|dze|shvili|zadeh?|ullah|uddin)\b|\bch[eo]rn/u

const looksTransliterated = ({ mention: { name } }: WordOf): boolean =>
  TRANSLITERATION.test(name.words.map(({ folded }) => folded).join(' '))
