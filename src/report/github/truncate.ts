/** Shortens text to at most `bytes` bytes of UTF-8, with `…` at the cut. No character is split. */
export function truncate(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const room = bytes - Buffer.byteLength('…')
  // in stream mode the decoder holds back an incomplete character
  return `${new TextDecoder().decode(Buffer.from(text).subarray(0, room), { stream: true })}…`
}

/** Returns the first lines that fit into `bytes`, including line endings. */
export function linesThatFit(lines: readonly string[], bytes: number): readonly string[] {
  let used = 0
  const end = lines.findIndex((line) => {
    used += Buffer.byteLength(line) + 1
    return used > bytes
  })
  return end < 0 ? lines : lines.slice(0, end)
}
