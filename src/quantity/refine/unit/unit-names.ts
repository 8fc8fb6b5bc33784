import { looksPlural, pluralOf } from '../../../english/forms/plural.ts'
import { NAMES_IN_FIGURES } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import { isCapital, isLetter } from '../../words.ts'
import { isRunning } from '../no-quantity/running.ts'
import type { Found } from './symbols.ts'

/** Tells whether letters joined to a number leave it a count: a longer word or plural joined by mistake ("300people"), or "x" for "times" ("3x"), or "ish". */
const stillCounts = (letters: string): boolean =>
  letters === 'x' ||
  letters === 'ish' ||
  (/^\p{Ll}{3,}$/u.test(letters) && (letters.length > 3 || looksPlural(letters)))

/** Tells whether the number with its letters is one of the names that look like a number with a unit: "5G", "3D", "401k". */
export const isNameInFigures = (draft: Draft, text: string, symbol: string): boolean =>
  NAMES_IN_FIGURES.test(text.slice(draft.start, draft.end) + symbol)

/** Tells whether letters that are no unit make the number they are joined to a name. */
export const isJoinedName = (draft: Draft, symbol: string): boolean =>
  isLetter(symbol.charCodeAt(0)) && !draft.money && !stillCounts(symbol)

/** Tells whether a unit is part of a name: "50 Cent", "the 20 Mile House", a unit in the singular with a capital among words without, behind a number above one. */
export const isCapitalName = (draft: Draft, { entry, end }: Found, text: string): boolean =>
  draft.numeral.value > 1 &&
  !draft.money &&
  /^ \p{Lu}\p{Ll}+$/u.test(text.slice(draft.numeral.end, end)) &&
  text.slice(draft.numeral.end + 1, end).toLowerCase() === entry.unit &&
  pluralOf(entry.unit) !== entry.unit &&
  SINGULAR_NAMES.test(entry.unit) &&
  isRunning(text, draft)
const SINGULAR_NAMES = /^(?:cent|dollar|mile)$/

/** Units whose names are surnames, and makes: "three Teslas", "the half Henry". News writes the units small. */
const SURNAMES =
  /^(?:newton|joule|watt|tesla|henry|weber|gauss|curie|gray|pascal|siemens|coulomb|hertz|volt|kelvin|roentgen|dalton|sievert)$/
/** Tells whether a unit behind the number is somebody's name, or a make. */
export const isSurname = (draft: Draft, { entry, end }: Found, text: string): boolean =>
  SURNAMES.test(entry.unit) &&
  isCapital(text.charAt(draft.numeral.end + 1)) &&
  text
    .slice(draft.numeral.end + 1, end)
    .toLowerCase()
    .startsWith(entry.unit.slice(0, -1)) &&
  isRunning(text, draft)
