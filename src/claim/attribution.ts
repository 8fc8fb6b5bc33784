import { isAdjective, isNoun, isPronoun, isQuantity, isVerb } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import { isReporting } from './reporting.ts'
import { gapBefore, type Segment } from './segments.ts'

const MAX_WORDS = 10

/**
 * Returns the source of a sentence, as written: the subject of a reporting verb ("COGAT said on Friday that …", "…,
 * airport officials said"), or the name after "according to". Null for pronouns and where no one is named.
 */
export function attributionOf(
  tokens: readonly Token[],
  segments: readonly Segment[],
  text: string,
  offset: number,
): string | null {
  return accordingTo(tokens, text, offset) ?? reporter(tokens, segments, text, offset)
}

function accordingTo(tokens: readonly Token[], text: string, offset: number): string | null {
  const at = tokens.findIndex((t, i) => t.normal === 'according' && tokens[i + 1]?.normal === 'to')
  return at < 0 ? null : phraseFrom(tokens, at + 2, text, offset)
}

function phraseFrom(tokens: readonly Token[], from: number, text: string, offset: number): string | null {
  let to = from
  while (to < tokens.length && to < from + MAX_WORDS) {
    const token = tokens[to] as Token
    if (to > from && /[,;:()“”"]/.test(gapBefore(tokens, to, text, offset))) break
    if (isVerb(token) && !isAdjective(token)) break
    to++
  }
  return slice(tokens, from, to, text, offset)
}

function reporter(tokens: readonly Token[], segments: readonly Segment[], text: string, offset: number): string | null {
  for (const segment of segments) {
    for (let i = segment.from; i < segment.to; i++) {
      if (!isReporting(tokens, i)) continue
      let from = i
      while (from > segment.from && !isBefore(tokens[from - 1])) from--
      const subject = slice(tokens, from, i, text, offset)
      if (subject) return subject
      const inverted = isInverted(tokens, segment, i) ? phraseFrom(tokens, i + 1, text, offset) : null
      if (inverted && /^\p{Lu}/u.test(inverted)) return inverted
    }
  }
  return null
}

/** Tells whether the verb comes before its subject, after a comma or quotation mark: "…, said Mr Roe". */
const isInverted = (tokens: readonly Token[], segment: Segment, i: number): boolean =>
  i > 0 && i === segment.from && /[,”"]/.test(segment.opener) && isNoun(tokens[i + 1])

/** Tells whether a token cannot belong to the subject of a reporting verb. */
const isBefore = (token: Token | undefined): boolean =>
  token === undefined ||
  (isVerb(token) && !isAdjective(token)) ||
  /^(and|but|that|as|while|whom|which)$/.test(token.normal)

function slice(tokens: readonly Token[], from: number, to: number, text: string, offset: number): string | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last || to <= from || to - from > MAX_WORDS) return null
  if (to - from === 1 && (isPronoun(first) || !isNoun(first))) return null
  if (tokens.slice(from, to).some(isQuantity)) return null
  if (!tokens.slice(from, to).some((t) => isNoun(t) && !isPronoun(t))) return null
  return text.slice(first.start - offset, last.end - offset).replace(/^the\s+/i, '')
}
