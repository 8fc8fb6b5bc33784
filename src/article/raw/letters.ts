/** Kinds of UTF-16 units: not looked at so far, a letter or a mark on one, anything else, half of a pair. */
const [NEW, LETTER, OTHER, HALF] = [0, 1, 2, 3]

const kinds = new Uint8Array(65_536)

const WRITTEN = /^[\p{L}\p{M}]$/u

/** Returns the number of UTF-16 units (1 or 2) that the letter, or the mark on one, at an offset takes; 0 if none is there. */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return 0
  const kind = kinds[unit] === NEW ? kindOf(unit) : kinds[unit]
  if (kind !== HALF) return kind === LETTER ? 1 : 0
  const pair = text.slice(at, at + 2)
  return pair.length === 2 && WRITTEN.test(pair) ? 2 : 0
}

function kindOf(unit: number): number {
  const isHalf = unit >= 0xd800 && unit <= 0xdfff
  const kind: number = isHalf ? HALF : WRITTEN.test(String.fromCharCode(unit)) ? LETTER : OTHER
  kinds[unit] = kind
  return kind
}

/** Returns the end of the letters that begin at an offset. */
export function endOfLetters(text: string, start: number): number {
  let end = start
  for (let length = letterAt(text, end); length > 0; length = letterAt(text, end)) end += length
  return end
}
