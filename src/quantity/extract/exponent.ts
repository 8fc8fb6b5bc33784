import { SUPERSCRIPTS } from '../../base/superscripts.ts'
import type { Numeral } from '../draft.ts'

/** Matches "e14"; "×10−8" and "x10^-4"; "x2^10" and "^-1". */
const EXPONENT =
  /[eE]([+-]?\d{1,3})(?!\w)| ?(?:[×x]|[*·⋅](?= ?10[\^⁰¹²³⁴⁵⁶⁷⁸⁹⁻])) ?10\^?([-−–⁻+]?)([\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?!\w)|(?:[x×](\d{1,4}))?\^([+-]?\d{1,4})(?!\w)/y

/** Tells whether a power of ten lost its raised figures, and may be the other side of a surface: "x1080". */
const isPlain = (written: string): boolean => /10\d+$/.test(written)

const plainDigits = (written: string): string =>
  written.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (d) => String(SUPERSCRIPTS.indexOf(d)))

const RAISED = /[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![\p{L}\d])/uy
/** Returns ten raised to a power: "10⁶"; null for other numbers. */
function powerOfTen(numeral: Numeral, text: string): Numeral | null {
  RAISED.lastIndex = numeral.end
  const raised = numeral.value === 10 && numeral.grain === 1 ? RAISED.exec(text)?.[0] : undefined
  if (!raised) return null
  const exponent = Number(plainDigits(raised.replace(/^[⁻⁺]/, ''))) * (raised.startsWith('⁻') ? -1 : 1)
  const value = Number(`1e${exponent}`)
  return { ...numeral, value, grain: value, end: numeral.end + raised.length }
}

const timesPowerOfTen = (numeral: Numeral, exponent: number, end: number): Numeral => ({
  ...numeral,
  value: Number(`${numeral.value}e${exponent}`),
  grain: Number(`${numeral.grain}e${exponent}`),
  end,
})

/** Returns the number with the exponent or power of ten that follows it: "6.2×10⁸", "10⁶", "4e14", "2^10". */
export function withExponent(numeral: Numeral, text: string): Numeral {
  const ten = powerOfTen(numeral, text)
  if (ten) return ten
  EXPONENT.lastIndex = numeral.end
  const match = EXPONENT.exec(text)
  if (!match) return numeral
  const [whole, e, sign, tens, base, power] = match
  if (tens && isPlain(whole) && numeral.grain === 1) return numeral
  const end = numeral.end + whole.length
  const read = e
    ? timesPowerOfTen(numeral, Number(e), end)
    : tens
      ? timesPowerOfTen(numeral, Number(plainDigits(tens)) * (/[-−–⁻]/.test(sign ?? '') ? -1 : 1), end)
      : {
          ...numeral,
          value: base ? numeral.value * Number(base) ** Number(power) : numeral.value ** Number(power),
          end,
        }
  return Number.isFinite(read.value) && Number.isFinite(read.grain) ? read : numeral
}
