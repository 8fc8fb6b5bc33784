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

/** Drops numbers that belong to a name or an address. */
export const titles: Refiner = (drafts, text) => {
  let wasHouse = false
  return drafts.filter((draft, i) => {
    const { how } = draft.numeral
    if (how !== 'words' && !(how === 'digits' && isDigit(text.charCodeAt(draft.start)))) return true
    wasHouse = isHouse(draft, wasHouse, text)
    return !(wasHouse || (how === 'words' ? isNameInWords(draft, text) : isOfName(draft, drafts[i - 1], text)))
  })
}
