import { SUPERSCRIPTS } from '../../base/superscripts.ts'
import type { Numeral } from '../draft.ts'

/** Matches "e14"; "×10−8" and "x10^-4"; "x2^10" and "^-1". */
const EXPONENT =
  /[eE]([+-]?\d{1,3})(?!\w)| ?[×x] ?10\^?([-−–⁻+]?)([\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?!\w)|(?:[x×](\d{1,4}))?\^([+-]?\d{1,4})(?!\w)/y

/** Tells whether a power of ten lost its raised figures, and may be the other side of a surface: "x1080". */
const isPlain = (written: string): boolean => /10\d+$/.test(written)

const plainDigits = (written: string): string =>
  written.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (d) => String(SUPERSCRIPTS.indexOf(d)))

const timesPowerOfTen = (numeral: Numeral, exponent: number, end: number): Numeral => ({
  ...numeral,
  value: Number(`${numeral.value}e${exponent}`),
  grain: Number(`${numeral.grain}e${exponent}`),
  end,
})

/** Returns the number with the exponent or power of ten that follows it: "6.2×10⁸", "4e14", "2^10". */
export function withExponent(numeral: Numeral, text: string): Numeral {
  EXPONENT.lastIndex = numeral.end
  const match = EXPONENT.exec(text)
  if (!match) return numeral
  const [whole, e, sign, ten, base, power] = match
  if (ten && isPlain(whole) && numeral.grain === 1) return numeral
  const end = numeral.end + whole.length
  const read = e
    ? timesPowerOfTen(numeral, Number(e), end)
    : ten
      ? timesPowerOfTen(numeral, Number(plainDigits(ten)) * (/[-−–⁻]/.test(sign ?? '') ? -1 : 1), end)
      : {
          ...numeral,
          value: base ? numeral.value * Number(base) ** Number(power) : numeral.value ** Number(power),
          end,
        }
  return Number.isFinite(read.value) && Number.isFinite(read.grain) ? read : numeral
}
