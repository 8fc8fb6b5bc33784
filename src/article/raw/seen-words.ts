/** Words remembered; beyond this, all are forgotten, to keep memory low. */
const MOST = 100_000
/** Places for them: a power of two, so that few words meet at one place. */
const PLACES = 2 ** 18

const places = new Int32Array(PLACES)
const words: string[] = []
const lastText = new Int32Array(MOST)
let text = 0

/** Begins a new text, of which no word was seen. */
export function beginText(): void {
  if (words.length > MOST / 2) {
    places.fill(0)
    words.length = 0
  }
  lastText.fill(0, words.length)
  text++
}

/**
 * Returns the word that stands at `[start, end)` if the text begun last did not have it before; otherwise null. For the same
 * letters it is always the same string, which is made only once: most words of a text stand there again and again.
 */
export function newWord(source: string, start: number, end: number): string | null {
  let hash = end - start
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193)
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (; places[place] !== 0; place = (place + 1) & (PLACES - 1)) {
    const at = (places[place] as number) - 1
    const word = words[at] as string
    if (word.length !== end - start || !source.startsWith(word, start)) continue
    if (lastText[at] === text) return null
    lastText[at] = text
    return word
  }
  const word = copyOf(source.slice(start, end))
  if (words.length === MOST) return word
  words.push(word)
  places[place] = words.length
  lastText[words.length - 1] = text
  return word
}

/** The length from which V8 keeps a slice as a view, in UTF-16 units, and with it the whole text. */
const VIEW = 13

const copyOf = (slice: string): string => (slice.length < VIEW ? slice : Array.from(slice).join(''))
