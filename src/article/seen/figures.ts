import { MONTH_NAMES } from '../../english/words/calendar.ts'
import { FILLER } from '../passage/masks.ts'
import type { Mistake } from '../reading.ts'
import { tell } from './tell.ts'

/** A figure with digits of any script, and the marks on them. */
const FIGURE = /(?![0-9])\p{Nd}/u
const RUN = /\p{Nd}[\p{Nd}\p{M}]*/gu
const MARKED = /\p{M}/u
const DIGIT = /\p{Nd}/u

/** How far the next letter may be that shows in which script a figure stands, in UTF-16 units. */
const REACH = 40

/** Signs of other forms in and at figures, and the plain ones that they look like. */
const BETWEEN: Readonly<Record<string, string>> = {
  '‚': ',',
  '，': ',',
  '﹐': ',',
  '٬': ',',
  '．': '.',
  '․': '.',
  '﹒': '.',
  '٫': '.',
  '：': ':',
  '∶': ':',
  '꞉': ':',
  '﹕': ':',
  '／': '/',
  '％': '%',
  '﹪': '%',
  '٪': '%',
  '＄': '$',
  '﹩': '$',
  '￡': '£',
}
const SIGNS = /(?<=\d)[‚，﹐٬．․﹒٫：∶꞉﹕／](?=\d)|(?<=\d ?)[％﹪٪]|[＄﹩￡](?= ?\d)/gu

/** A figure in which Latin letters stand for digits, "1O,OOO", "2O24", "1l5", with nothing at its ends that addresses have. */
const LETTERED = /(?<=^|[\s("“‘$£€])[\dl][\dOlI]*(?:[.,][\dOlI]+)*(?=$|[\s.,;:!?)"”’%])/g
const LETTERS: Readonly<Record<string, string>> = { O: '0', l: '1', I: '1' }

const AFTER_MONTH = new RegExp(`\\b(?:${MONTH_NAMES.join('|')})\\.? $`, 'i')

/**
 * Returns a text with plain digits and signs in its figures, of the same length, and remarks on those of another form. `filler`
 * makes up for what is longer than the digit, which is left alone without one.
 */
export function withPlainFigures(text: string, mistakes: Mistake[], filler: string | null = FILLER): string {
  if (!DIGIT.test(text)) return text
  const told: number[] = []
  const note = (offset: number, found: string, plain: string): string => {
    if (plain !== found) told.push(offset)
    return plain
  }
  const seen = text
    .replaceAll(RUN, (run, offset: number) => {
      if (!FIGURE.test(run) && !MARKED.test(run)) return run
      const plain = plainFigure(run, filler)
      if (isKeycap(run)) return plain
      return isAmongLatin(text, offset, offset + run.length) ? note(offset, run, plain) : run
    })
    .replaceAll(SIGNS, (sign, offset: number) =>
      isAmongLatin(text, offset, offset + 1) ? note(offset, sign, BETWEEN[sign] ?? sign) : sign,
    )
    .replaceAll(LETTERED, (found, offset: number, whole: string) =>
      standsForFigure(found, whole.slice(Math.max(0, offset - REACH), offset))
        ? note(
            offset,
            found,
            found.replaceAll(/[OlI]/g, (letter) => LETTERS[letter] ?? letter),
          )
        : found,
    )
  tell(told, 'figure with a character of another form', 'figures with a character of another form', mistakes)
  return seen
}

/** Tells whether a figure is a key as in "1️⃣", which everybody sees. */
const isKeycap = (run: string): boolean => /^(?:[0-9]\uFE0F?\u20E3)+$/u.test(run)

/** Returns a figure with ASCII digits and without marks. */
const plainFigure = (run: string, filler: string | null): string =>
  run.replaceAll(/(?![0-9])[\p{Nd}\p{M}]/gu, (found) => {
    const digit = /\p{Nd}/u.test(found) ? digitOf(found) : ''
    const missing = found.length - digit.length
    return missing > 0 && filler === null ? found : digit + (filler ?? '').repeat(missing)
  })

const values = new Map<string, string>()

/** Returns the value of a decimal digit. In Unicode the digits of a script follow each other from nought to nine. */
function digitOf(digit: string): string {
  const known = values.get(digit)
  if (known !== undefined) return known
  const point = digit.codePointAt(0) as number
  let first = point
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  const value = String((point - first) % 10)
  values.set(digit, value)
  return value
}

/** Tells whether the nearest letters on both sides are Latin. A text of another script has digits of its own. */
function isAmongLatin(text: string, start: number, end: number): boolean {
  const before = /\p{Letter}(?=\P{Letter}*$)/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0]
  const after = /\p{Letter}/u.exec(text.slice(end, end + REACH))?.[0]
  return [before, after].every((letter) => letter === undefined || /\p{Script=Latin}/u.test(letter))
}

/** Tells whether letters in a figure stand for digits: not in "5l", which is litres, nor in "l2", which is a name. */
function standsForFigure(found: string, before: string): boolean {
  if (!/\d/.test(found) || !/[OlI]/.test(found)) return false
  if (AFTER_MONTH.test(before)) return true
  return /^(?:\d|l\d[\d,.])/.test(found) && !/[lI]$/.test(found)
}
