import type { Token } from 'parse5'
import type { Range } from '../../model/index.ts'

/** Value of an attribute, decoded; empty where the tag has none. */
export const attribute = (token: Token.TagToken, name: string): string =>
  token.attrs.find((attr) => attr.name === name)?.value ?? ''

/** Where the value of an attribute stands in the source, without quotes; null where the tag has none. */
export function attributeRange(token: Token.TagToken, name: string, source: string, base: number): Range | null {
  const location = token.location?.attrs?.[name]
  if (!location) return null
  const written = source.slice(base + location.startOffset, base + location.endOffset)
  const lead = /^[^=]*=\s*/.exec(written)?.[0].length
  if (lead === undefined) return null
  const quoted = /^["']/.test(written.slice(lead)) ? 1 : 0
  return { start: base + location.startOffset + lead + quoted, end: base + location.endOffset - quoted }
}
