import type { Token } from 'parse5'
import type { Range } from '../../model/index.ts'

/** Returns the decoded value of an attribute; an empty string if the tag does not have it. */
export const attribute = (token: Token.TagToken, name: string): string =>
  token.attrs.find((attr) => attr.name === name)?.value ?? ''

/**
 * Returns the source range of an attribute's value, without quotation marks; null if the tag does not have it. `base`
 * is added to the token's offsets.
 */
export function attributeRange(token: Token.TagToken, name: string, source: string, base: number): Range | null {
  const location = token.location?.attrs?.[name]
  if (!location) return null
  const written = source.slice(base + location.startOffset, base + location.endOffset)
  const lead = /^[^=]*=\s*/.exec(written)?.[0].length
  if (lead === undefined) return null
  const quoted = /^["']/.test(written.slice(lead)) ? 1 : 0
  return { start: base + location.startOffset + lead + quoted, end: base + location.endOffset - quoted }
}
