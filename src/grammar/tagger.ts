import type { Token } from '../model/index.ts'
import { lemmaOf } from './lemma.ts'
import { library, type Term, viewOf } from './library.ts'
import { tagByNeighbours } from './neighbours.ts'
import { tagWords } from './tag-words.ts'
import { wordsOf } from './words.ts'

/**
 * Tags the words of one sentence; with `pattern.ts` the only place that knows compromise. Ranges count in `text` from `offset` on. A
 * contraction yields its words ("didn't": did, not), the hidden ones with an empty range; lone marks are no words.
 */
export function tag(text: string, offset = 0): Token[] {
  const tokens: Token[] = []
  let position = 0
  for (const term of byNeighbours(tagWords(wordsOf(text)))) {
    const start = term.text === '' ? position : text.indexOf(term.text, position)
    if (start < 0) continue
    position = start + term.text.length
    if (term.text !== '' && !/[\p{L}\p{N}$€£%&]/u.test(term.text)) continue
    const normal = withoutPossessive((term.implicit ?? term.normal).toLowerCase())
    tokens.push({
      start: offset + start,
      end: offset + position,
      text: term.text,
      normal,
      lemma: lemmaOf(term, normal),
      tags: term.tags,
    })
  }
  return tokens
}

const withoutPossessive = (word: string): string => (/['’]s$/.test(word) ? word.slice(0, -2) : word)

/** What compromise does with words whose tags do not go by those around them: possessives, then its rules of neighbours. */
function byNeighbours(terms: Term[]): Term[] {
  const document = terms.some(({ normal }) => normal.includes("'"))
    ? viewOf([terms], library).compute('contractionTwo').document
    : [terms]
  tagByNeighbours(document)
  return document.flat()
}
