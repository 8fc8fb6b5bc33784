import { MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import { PHRASE_ENDS } from '../../../english/words/function-words.ts'
import { type Draft, each } from '../../draft.ts'
import { isCapital, isDigit, isLetter, opensSentence, type Word, wordAfter, wordBefore } from '../../words.ts'

const AROUND = 60
/** Words of four letters and more in lower case: headlines that capitalise every word have none. */
const ORDINARY = /(?:^|[^\p{L}])\p{Ll}{4,}/u

const PARAGRAPH_END = /\n\s*\n/

/** Whether the words around in the same paragraph are running text, so that a capital means a name. */
function isRunning(text: string, { start, end }: Draft): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start).split(PARAGRAPH_END)
  const after = text.slice(end, end + AROUND).split(PARAGRAPH_END)
  return ORDINARY.test(before.at(-1) ?? '') || ORDINARY.test(after[0] ?? '')
}

/** Whether something counted may follow: a word in lower case that is no function word. */
const countsAhead = (after: Word | null, end: number): boolean =>
  after !== null && after.start === end + 1 && /^\p{Ll}/u.test(after.text) && !CLOSING.has(after.lower)

const CLOSING = new Set([...PHRASE_ENDS, ...['became', 'remained', 'reached', 'made']])

/** "Gears of War 4", "Fallout 76", "the Billboard 200": plain figures behind a name, with nothing counted behind. */
function endsName(draft: Draft, text: string): boolean {
  if (draft.unit || draft.numeral.scale > 1 || !/^\d{1,4}$/.test(text.slice(draft.start, draft.end))) return false
  const before = wordBefore(text, draft.start)
  if (!before || before.end !== draft.start - 1 || !isCapital(before.text) || before.text.length < 2) return false
  if (MONTH_NUMBERS.has(before.lower) || opensSentence(text, before.start)) return false
  return !countsAhead(wordAfter(text, draft.end), draft.end) && isRunning(text, draft)
}

/** "BBC One", "A Tail of Two Kitties": a capital in the middle of a sentence. */
const isNameInWords = (draft: Draft, text: string): boolean =>
  isCapital(text.slice(draft.start, draft.start + 1)) &&
  isLetter(text.charCodeAt(draft.start)) &&
  !draft.unit &&
  draft.numeral.scale === 1 &&
  !opensSentence(text, draft.start) &&
  isRunning(text, draft)

/** Drops numbers that belong to a name. */
export const titles = each((draft, text) => {
  const { how } = draft.numeral
  const named =
    how === 'words'
      ? isNameInWords(draft, text)
      : how === 'digits' && isDigit(text.charCodeAt(draft.start)) && endsName(draft, text)
  return named ? null : draft
})
