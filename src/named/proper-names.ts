import { MODAL_MONTHS, MONTHS, WEEKDAYS } from '../english/words/calendar.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import type { NameWord, ProperName } from '../model/index.ts'
import { foldedName } from './letters.ts'

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*"
/** Small words inside names. */
const SMALL_WORDS = 'de del della da di do dos du la le van von der den bin ibn al el ul'.split(' ')
const PARTICLES = `(?:(?:${SMALL_WORDS.join('|')}) ){0,2}`

/** Words without a capital that may stand inside names. */
export const SMALL_IN_NAMES: ReadonlySet<string> = new Set(SMALL_WORDS)
/** The full stop of an initial or a short title, which ends no sentence. */
const STOP = '(?:(?<=(?<![\\p{L}])(?:\\p{Lu}|Dr|Mr|Mrs|Ms|St|Lt|Sgt|Col|Gen|Gov|Sen|Rep|Rev))\\.)?'
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}@#._/])${CAPITAL}(?:${STOP} ${PARTICLES}${CAPITAL})*(?![\\p{L}\\p{N}_])`,
  'gu',
)
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu
const POSSESSIVE = /['’]s$/

/** Words with a capital that belong to no name: what sentences open with, and the calendar. */
const NO_NAMES = new Set([...STOP_WORDS, ...WEEKDAYS, ...MONTHS.filter((month) => !MODAL_MONTHS.has(month))])

/**
 * Returns the names in a text, by their capitals alone, in order. Words in capitals throughout are left out, because all
 * words of a heading may be; what has a possessive ending ends a name. Takes time linear in the text.
 */
export function properNames(text: string): ProperName[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: written, index }) => namesIn(written, index))
}

function namesIn(written: string, offset: number): ProperName[] {
  const names: ProperName[] = []
  let words: NameWord[] = []
  const close = () => {
    const [first, last] = [words[0], words.at(-1)]
    if (first && last) names.push({ words, start: first.start, end: last.end })
    words = []
  }
  for (const { 0: whole, index } of written.matchAll(WORD)) {
    const text = whole.replace(POSSESSIVE, '')
    const start = offset + index
    const folded = foldedName(text)
    if (NO_NAMES.has(folded) || isLoud(text)) close()
    else words.push({ text, folded, start, end: start + text.length })
    if (text !== whole) close()
  }
  close()
  return names
}

/** Tells whether a word is in capitals throughout, and longer than initials and numerals are. */
const isLoud = (word: string): boolean => word.length > 3 && !/\p{Ll}/u.test(word)
