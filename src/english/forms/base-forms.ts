import { IRREGULAR } from './irregular.ts'

const MEMO_LIMIT = 50_000
const memo = new Map<string, readonly string[]>()

/**
 * Returns the word and every base form that its ending allows, in lower case: "killing" → killing, kill; "released" →
 * released, releas, release. Two words are forms of one word if they share an entry; no other word shares a made-up
 * base such as "releas".
 */
export function baseForms(word: string): readonly string[] {
  const known = memo.get(word)
  if (known) return known
  if (memo.size >= MEMO_LIMIT) memo.clear()
  const forms = [...new Set([word, ...(irregularBases(word) ?? regularBases(word))])]
  memo.set(word, forms)
  return forms
}

/** "rebuilt", "overtook", "withheld" are formed like the verb without its prefix. */
const PREFIX = /^(?:re|over|out|under|mis|fore|with|un|up)(?=.{3})/

/** Returns the base forms of an irregular word; undefined for other words. */
export function irregularBases(word: string): readonly string[] | undefined {
  const bases = IRREGULAR.get(word)
  if (bases) return bases
  const prefix = PREFIX.exec(word)?.[0]
  return prefix === undefined ? undefined : IRREGULAR.get(word.slice(prefix.length))?.map((base) => prefix + base)
}

function regularBases(word: string): string[] {
  if (word.length < 4 || !/^[a-zà-ž]+$/.test(word)) return []
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`]
  if (word.endsWith('s')) return withoutS(word)
  if (word.endsWith('ed')) return word.endsWith('eed') ? [] : withoutEnding(word.slice(0, -2))
  if (word.endsWith('ing')) return withoutEnding(word.slice(0, -3))
  return []
}

/** Returns the base forms of a plural noun or a verb in the third person. */
function withoutS(word: string): string[] {
  if (/(ss|us|is)$/.test(word)) return []
  if (word.endsWith('ies'))
    return word.length === 4 ? [word.slice(0, -1)] : [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  if (/(sh|ch|ss|[aiu]s|x|z|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)]
  return [word.slice(0, -1)]
}

/** Returns what may have stood before "-ed" or "-ing". */
function withoutEnding(stem: string): string[] {
  if (!/[aeiouy]/.test(stem)) return []
  if (stem.endsWith('i')) return stem.length <= 2 ? [`${stem}e`] : [`${stem.slice(0, -1)}y`]
  if (stem.endsWith('y')) return stem.length <= 2 ? [`${stem.slice(0, -1)}ie`, stem] : [stem]
  if (stem.endsWith('ick') && /[aeiou]/.test(stem.slice(0, -3))) return [stem, stem.slice(0, -1)]
  if (/([b-df-hj-np-tv-z])\1$/.test(stem)) return [stem, stem.slice(0, -1)]
  if (/^[^aeiou]*[aeiou][b-df-hj-np-tvz]$/.test(stem)) return [`${stem}e`]
  return [stem, `${stem}e`]
}
