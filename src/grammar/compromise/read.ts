import { library, type Term, viewOf } from './library.ts'
import { tagByNeighbours } from './neighbours.ts'
import { tagWords } from './tag-words.ts'
import { wordsOf } from './words.ts'

/** Returns the terms of one sentence with the tags that compromise gives them, ignoring line breaks. */
export const readTerms = (sentence: string): Term[] => byNeighbours(tagWords(wordsOf(sentence)))

/** Applies compromise's last steps: possessives, then its rules for neighbouring words. */
function byNeighbours(terms: Term[]): Term[] {
  const document = terms.some(({ normal }) => normal.includes("'"))
    ? viewOf([terms], library).compute('contractionTwo').document
    : [terms]
  tagByNeighbours(document)
  return document.flat()
}
