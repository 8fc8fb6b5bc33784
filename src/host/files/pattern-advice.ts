/** Returns how to write patterns that match nothing as they are written; null if nothing about one looks wrong. */
export function patternAdvice(pattern: string): string | null {
  const lines = linesMeant(pattern)
  if (lines === null) return null
  const [first = '', ...more] = lines
  return more.length === 0 ? `Write it as ${first}` : `Write each pattern on a line of its own: ${lines.join(' and ')}`
}

/**
 * Returns the patterns that a line written in the way of another format must mean: in quotation marks, or as a list of YAML or
 * JSON. Returns null for any other line.
 */
export function writtenOtherwise(line: string): string[] | null {
  const inside = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1) : ''
  const isList = /[/*.'"]/.test(inside) && !/[[\]]/.test(inside)
  const meant = isList ? apart(inside) : [line]
  const bare = meant.map((one) => unquoted(one.replace(/^-\s+/, '')))
  return bare.length === 1 && bare[0] === line ? null : bare
}

function linesMeant(pattern: string): string[] | null {
  const bare = (writtenOtherwise(pattern) ?? [pattern]).flatMap((one) => apart(one))
  const meant = bare.map((one) => slashed(one).replace(/^\/+(?=.)/, ''))
  return meant.length === 1 && meant[0] === pattern ? null : meant
}

/** Returns a pattern without the quotation marks around it. */
const unquoted = (text: string): string => /^(["'`])(.*)\1,?$/s.exec(text)?.[2] ?? text

/** Returns a pattern with slashes for backslashes, unless these stand before a bracket or brace that they escape. */
const slashed = (pattern: string): string => pattern.replaceAll(/\\(?![[\]{}()!])/g, '/')

/** Splits a line at commas and white space outside of braces, brackets and quotation marks. */
function apart(line: string): string[] {
  const parts = line.match(/(?:\{[^{}]*\}|\[[^[\]]*\]|\([^()]*\)|"[^"]*"|'[^']*'|[^\s,])+/g) ?? []
  return parts.map(unquoted)
}
