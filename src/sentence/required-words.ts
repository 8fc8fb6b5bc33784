/**
 * The longest run of letters and spaces that each match of a regular expression holds, in lower case: where a text does
 * not, the expression need not be tried, nor even made ready. Only what stands outside all groups is looked at; "" where
 * that is nothing, or one of several ways.
 */
export function longestRequiredWords(source: string): string {
  const plain = withoutGroups(source)
  if (plain.includes('|')) return ''
  const runs = plain.replace(NO_LETTER, '\n').match(/[a-z ]+/g) ?? []
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

const ATOM = String.raw`(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)`
/** What may be left out or repeated, and escapes and classes, which hold no one letter. */
const NO_LETTER = new RegExp(
  String.raw`${ATOM}(?:[?*+]|\{\d+(?:,\d*)?\})\??|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]`,
  'gs',
)

function withoutGroups(source: string): string {
  let depth = 0
  let plain = ''
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (part === '(') depth++
    if (depth === 0) plain += part
    else if (part === ')' && --depth === 0) plain += '\n'
  }
  return plain
}
