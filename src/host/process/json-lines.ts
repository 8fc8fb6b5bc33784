/** A line of JSON input: the parsed value, or the reason why it could not be parsed. */
export type JsonLine = { value: unknown } | { fault: string }

/**
 * Reads a stream of JSON lines. Only a line feed ends a line (a string may contain U+2028), blank lines are skipped,
 * and each line is decoded separately, so that a bad line does not affect the others.
 */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLine> {
  let pending: Uint8Array[] = []
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      yield* parsed([...pending, chunk.subarray(start, end)])
      pending = []
      start = end + 1
    }
    pending.push(chunk.subarray(start))
  }
  yield* parsed(pending)
}

function* parsed(parts: readonly Uint8Array[]): Generator<JsonLine> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    yield { fault: 'not UTF-8' }
    return
  }
  if (text.trim() === '') return
  try {
    yield { value: JSON.parse(text) }
  } catch (error) {
    yield { fault: `invalid JSON: ${(error as SyntaxError).message}` }
  }
}
