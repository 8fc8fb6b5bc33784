/**
 * Characters inside dates that do not show: soft hyphens, zero-width spaces and joiners, marks of direction, the
 * byte-order mark.
 */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/
/** Spaces that do not break or differ in width, and the figures of East Asian type. */
const VARIANT = /[\u00A0\u2002-\u200A\u202F\u205F\u3000\uFF10-\uFF19]/g

/** Any of them. */
const UNPLAIN = new RegExp(`${HIDDEN.source}|${VARIANT.source}`)

/** A text without hidden characters, and the way back. */
export interface VisibleText {
  text: string
  /** Returns the offset in the original of an offset in `text`, both UTF-16; `isEnd` for the end of a range. */
  original(offset: number, isEnd: boolean): number
}

/** Returns the text as it shows, with plain spaces and figures. Takes time linear in its length. */
export function visibleText(text: string): VisibleText {
  if (!UNPLAIN.test(text)) return { text, original: (offset) => offset }
  const plain = text.replace(VARIANT, (sign) =>
    sign >= '\uFF10' ? String.fromCharCode(sign.charCodeAt(0) - 0xff10 + 48) : ' ',
  )
  if (!HIDDEN.test(plain)) return { text: plain, original: (offset) => offset }
  const kept: number[] = []
  let shown = ''
  for (let at = 0; at < plain.length; at++) {
    const sign = plain.charAt(at)
    if (HIDDEN.test(sign)) continue
    shown += sign
    kept.push(at)
  }
  return {
    text: shown,
    original: (offset, isEnd) =>
      isEnd ? (offset === 0 ? 0 : (kept[offset - 1] as number) + 1) : (kept[offset] ?? plain.length),
  }
}
