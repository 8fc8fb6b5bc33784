import type { Draft, Refiner } from '../../draft.ts'
import { isCapital, isDigit, isLetter, opensSentence } from '../../words.ts'
import { isHouse } from './houses.ts'
import { isOfName } from './names.ts'
import { isRunning } from './running.ts'

/** "BBC One", "A Tail of Two Kitties": a capital in the middle of a sentence. */
const isNameInWords = (draft: Draft, text: string): boolean =>
  isCapital(text.slice(draft.start, draft.start + 1)) &&
  isLetter(text.charCodeAt(draft.start)) &&
  !draft.unit &&
  draft.numeral.scale === 1 &&
  !opensSentence(text, draft.start) &&
  isRunning(text, draft)

function isNamed(draft: Draft, last: Draft | undefined, text: string): boolean {
  const { how } = draft.numeral
  if (how === 'words') return isNameInWords(draft, text) || isHouse(draft, text)
  return (
    how === 'digits' && isDigit(text.charCodeAt(draft.start)) && (isHouse(draft, text) || isOfName(draft, last, text))
  )
}

/** Drops numbers that belong to a name or an address. */
export const titles: Refiner = (drafts, text) => drafts.filter((draft, i) => !isNamed(draft, drafts[i - 1], text))
