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

const PLURAL_BEHIND = /^-\p{Ll}{3,}s(?!\p{L})/u
/** "six 3-pointers", "two 9-irons": a number within the noun that the number right before it counts. */
const isWithinNoun = (draft: Draft, last: Draft | undefined, text: string): boolean =>
  last !== undefined &&
  !last.unit &&
  !draft.unit &&
  draft.numeral.how === 'digits' &&
  text.slice(last.end, draft.start) === ' ' &&
  PLURAL_BEHIND.test(text.slice(draft.end, draft.end + 24))

/** Tells whether a number is the next one of the same name: "the Expedition 34 and 35 crews". */
const isNextOf = (named: Draft, draft: Draft, text: string): boolean =>
  draft.numeral.how === 'digits' &&
  draft.unit === null &&
  draft.numeral.value === named.numeral.value + 1 &&
  /^(?:, | (?:and|or|to) )$/.test(text.slice(named.end, Math.min(draft.start, named.end + 6)))

/** Drops numbers that belong to a name or an address. */
export const titles: Refiner = (drafts, text) => {
  let wasHouse = false
  let named: Draft | null = null
  return drafts.filter((draft, i) => {
    const { how } = draft.numeral
    if (how !== 'words' && !(how === 'digits' && isDigit(text.charCodeAt(draft.start)))) return true
    wasHouse = isHouse(draft, wasHouse, text)
    const isName: boolean = how === 'words' ? isNameInWords(draft, text) : isOfName(draft, drafts[i - 1], text)
    const followsName = named !== null && isNextOf(named, draft, text)
    named = how === 'digits' && (isName || followsName) ? draft : null
    return !(wasHouse || followsName || isWithinNoun(draft, drafts[i - 1], text) || isName)
  })
}
