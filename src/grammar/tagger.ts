import type { Token } from '../model/index.ts'
import { lemmaOf } from './lemma.ts'
import { library, viewOf, type World } from './library.ts'
import { tagByNeighbours } from './neighbours.ts'
import { wordsOf } from './words.ts'

/** compromise's own steps up to tags, but for the last. */
const STEPS = [
  'contractions',
  'alias',
  'machine',
  'index',
  'freeze',
  'lexicon',
  'preTagger',
  'contractionTwo',
  'postTagger',
  'unfreeze',
]

/** A world of our own, so that nobody else's compromise works otherwise. */
const world: World = { ...library, compute: { ...library.compute, postTagger: tagByNeighbours } }

/**
 * Tags the words of one sentence; with `pattern.ts` the only place that knows compromise. Ranges count in `text` from `offset` on. A
 * contraction yields its words ("didn't": did, not), the hidden ones with an empty range; lone marks are no words.
 */
export function tag(text: string, offset = 0): Token[] {
  const view = viewOf([wordsOf(text)], world)
  view.compute(STEPS)
  const tokens: Token[] = []
  let position = 0
  for (const term of view.document.flat()) {
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
      lemma: lemmaOf(term, normal),
      tags: term.tags,
    })
  }
  return tokens
}
