/** Text of at most `bytes` bytes of UTF-8, with `…` where it was cut; no character is cut in two. */
export function truncate(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const room = bytes - Buffer.byteLength('…')
  // a stream keeps back the bytes of a character that is not whole
  return `${new TextDecoder().decode(Buffer.from(text).subarray(0, room), { stream: true })}…`
}

/** The first lines that fit into `bytes`, line ends and all. */
export function linesThatFit(lines: readonly string[], bytes: number): readonly string[] {
  let used = 0
  const end = lines.findIndex((line) => {
    used += Buffer.byteLength(line) + 1
    return used > bytes
  })
  return end < 0 ? lines : lines.slice(0, end)
}
