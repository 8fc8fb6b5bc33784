import type { KnownName, Period, Range, Sentence, StatementOf } from '../model/index.ts'
import { type NamingIndex, namingIndex, WORD } from './naming-index.ts'
import { modalityAt, type RowReader, saidAt, type Text, timesIn } from './text.ts'

/** What the article calls the places and organisations of the rules. */
export const namings: RowReader<'naming'> = {
  attributes: ['naming'],
  *read(text) {
    const index = namingIndex(text.rules)
    if (index.size === 0) return
    for (const [i, sentence] of text.reading.sentences.entries()) {
      for (const found of namesFound(sentence.text, index)) yield rowOf(found, i, text)
    }
  },
}

function rowOf({ known, range }: Found, sentence: number, text: Text): StatementOf<'naming'> {
  const { start } = text.reading.sentences[sentence] as Sentence
  const { name } = known.naming
  const at = { start: start + range.start, end: start + range.end, sentence }
  return {
    attribute: 'naming',
    subject: { kind: 'name', key: `name:${name}`, name, person: null },
    value: known,
    said: saidAt(text, at),
    at,
    when: timesIn(text)[sentence] as Period[],
    where: null,
    attribution: null,
    modality: modalityAt(text, at),
    stage: 'figure',
    source: { kind: 'words' },
  }
}

/** A name and its place in a sentence. */
interface Found {
  known: KnownName
  /** Within the sentence, in UTF-16 units, half-open. */
  range: Range
}

/** Returns the longest name at each place of a text; upper and lower case differ. */
function namesFound(text: string, index: NamingIndex): Found[] {
  const all: Found[] = []
  let free = 0
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < free) continue
    const known = index.get(word)?.find(({ words }) => matchesAt(words, text, start))
    if (!known) continue
    free = start + known.words.length
    all.push({ known, range: { start, end: free } })
  }
  return all
}

/** Tells whether the whole name stands at `at`, and not in an address, handle or longer word. */
const matchesAt = (words: string, text: string, at: number): boolean =>
  text.startsWith(words, at) &&
  !/[\p{L}\p{N}@#./_-]$/u.test(text.slice(0, at)) &&
  !/^(?:[\p{L}\p{N}@_/-]|\.\p{L})/u.test(text.slice(at + words.length, at + words.length + 2))
