import type { Format } from '../../src/model/index.ts'

/** What a link holds. */
export interface Draft {
  article: string
  rules: string
  /** YYYY-MM-DD; empty for none. */
  published: string
  format: Format
}

/** The formats that the page offers. */
export const FORMATS: readonly Format[] = ['markdown', 'html', 'text']

const KEY = '#text='

/** The most that a link may unpack to, in bytes: some hundred pages. A longer one is cut off while it is unpacked. */
const MOST = 2_000_000

/** Returns the fragment of a link that holds a draft. Browsers send no fragment to any server. */
export async function fragmentOf(draft: Draft): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft))
  const packed = await bytesOf(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')))
  return `${KEY}${base64url(packed)}`
}

/** Returns the draft that the fragment of a link holds; null if it holds none, or one that is broken. */
export async function draftOf(fragment: string): Promise<Draft | null> {
  if (!fragment.startsWith(KEY)) return null
  try {
    const text = atob(fragment.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    const bytes = await bytesOf(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
    const { article, rules, published, format } = JSON.parse(new TextDecoder().decode(bytes))
    if (![article, rules, published].every((part) => typeof part === 'string') || !FORMATS.includes(format)) return null
    return { article, rules, published, format }
  } catch {
    return null
  }
}

function base64url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    size += value.length
    if (size > MOST) {
      await reader.cancel()
      throw new RangeError('The link holds too much.')
    }
    parts.push(value)
  }
}
