import nlp from 'compromise/two'
import type { Token } from '../model/index.ts'

/** The parts of compromise's term that are used here. */
interface Term {
  pre: string
  text: string
  post: string
  normal: string
  implicit?: string
  root?: string
  tags: Set<string>
}

/**
 * Tags the words of one sentence; with `pattern.ts` the only place that knows compromise. Ranges count in `text` from `offset` on. A
 * contraction yields its words ("didn't": did, not), the hidden ones with an empty range; lone marks are no words.
 */
export function tag(text: string, offset = 0): Token[] {
  const view = nlp(text)
  view.compute('root')
  const tokens: Token[] = []
  let position = 0
  for (const sentence of view.docs as unknown as Term[][]) {
    for (const term of sentence) {
      const start = term.text === '' ? position : text.indexOf(term.text, position)
      if (start < 0) continue
      position = start + term.text.length
      if (term.text !== '' && !/[\p{L}\p{N}$€£%&]/u.test(term.text)) continue
      const normal = (term.implicit ?? term.normal ?? term.text).toLowerCase().replace(/['’]s$/, '')
      tokens.push({
        start: offset + start,
        end: offset + position,
        text: term.text,
        normal,
        lemma: term.root ?? normal,
        tags: term.tags,
      })
    }
  }
  return tokens
}
