/**
 * Returns the longest run of letters and spaces that every match of a regular expression contains, in lower case: without
 * it in the text, the expression need not be tried, nor compiled. Only the part outside all groups counts; "" where that
 * is empty or has alternatives.
 */
export function longestRequiredWords(source: string): string {
  const plain = withoutGroups(source)
  if (plain.includes('|')) return ''
  const runs = plain.replace(NO_LETTER, '\n').match(/[a-z ]+/g) ?? []
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

const ATOM = String.raw`(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.)`
/** Optional and repeated parts, escapes and classes, which stand for no fixed letter. */
const NO_LETTER = new RegExp(
  String.raw`${ATOM}(?:[?*+]|\{\d+(?:,\d*)?\})\??|\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]`,
  'gs',
)

function withoutGroups(source: string): string {
  let depth = 0
  let plain = ''
  for (const [part] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\w ]+|./gs)) {
    if (part === '(') depth++
    if (depth === 0) plain += part
    else if (part === ')' && --depth === 0) plain += '\n'
  }
  return plain
}
