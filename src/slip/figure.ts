import type { Amount } from '../model/index.ts'

/** A number as printed. */
export type Printed = Pick<Amount, 'text' | 'low' | 'high' | 'vague'>

/** A number as its digits stand in print: "1.43 billion" is 143, with two decimals, in billions. */
export interface Figure {
  /** The digits as printed, without separators: "143". */
  digits: string
  /** How many of them stand after the decimal point. */
  decimals: number
  /** The value that 1 before the scale word stands for: 1,000,000,000 in "1.43 billion", 1 in "1,430". */
  scale: number
  /** Whether it is printed in digits, not as a word ("nine"). */
  isInDigits: boolean
}

/** The digits of a number as printed, with their separators. */
export const DIGITS = /\d[\d,]*(?:\.\d+)?/g

/**
 * Reads the digits of a number as printed. A number word has the digits of its value. Returns null for a range, a vague
 * number, a fraction, and any number whose digits do not give its value.
 */
export function figureOf({ text, low, high, vague }: Printed): Figure | null {
  const value = low ?? high
  if (value === null || vague || !(value > 0) || (low !== null && high !== null && low !== high)) return null
  const runs = text.match(DIGITS) ?? []
  if (runs.length > 1 || /\d\/\d/.test(text)) return null
  const [run] = runs
  if (run === undefined) return ofWord(value)
  const digits = run.replaceAll(',', '').replace('.', '')
  const decimals = run.includes('.') ? run.length - run.indexOf('.') - 1 : 0
  const scale = value / (Number(digits) / 10 ** decimals)
  return isPowerOfTen(scale) && digits.length <= MOST_DIGITS
    ? { digits, decimals, scale: Number(scale.toPrecision(12)), isInDigits: true }
    : null
}

/** Digits above which a number is an identifier, or beyond what binary fractions hold exactly. */
const MOST_DIGITS = 12

/** Returns the figure of a number word without its scale: "nine billion" is 9 in billions; null for a fraction. */
function ofWord(value: number): Figure | null {
  if (!Number.isInteger(value)) return null
  const scale = [1e12, 1e9, 1e6, 1000, 1].find((one) => value % one === 0) ?? 1
  const digits = String(value / scale)
  return digits.length <= MOST_DIGITS ? { digits, decimals: 0, scale, isInDigits: false } : null
}

const isPowerOfTen = (value: number): boolean =>
  Number.isFinite(value) && Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9

/** Tells whether a number is printed with a scale word: "4.2 billion". */
export const isScaled = (printed: Printed): boolean => (figureOf(printed)?.scale ?? 1) > 1

/** Returns the value that a figure states. Without a scale word one division gives it, as no rounding is left to undo. */
export const figureValue = ({ digits, decimals, scale }: Figure): number =>
  scale === 1 ? Number(digits) / 10 ** decimals : Number((Number(digits) * 10 ** -decimals * scale).toPrecision(15))

/** Returns the value of one in the last printed digit: 10,000,000 in "1.43 billion". */
export const stepOf = ({ decimals, scale }: Figure): number => scale * 10 ** -decimals

/** Returns how many digits a number has as printed, without noughts at its ends that may be rounding: 3 for 59.8 and for 59,800; 0 where it has no plain digits. */
export function significantDigits(printed: Printed): number {
  const figure = figureOf(printed)
  return figure === null ? 0 : toldDigits(figure)
}

/** Returns how many digits a figure has, without noughts at its ends that may be rounding. */
export const toldDigits = ({ digits, decimals }: Figure): number =>
  digits.replace(/^0+/, '').replace(decimals === 0 ? /0+$/ : /$/, '').length

/** Returns the value of one in the last printed digit of a number: 0.1 for 59.8; 0 where it has no plain digits. */
export function printedStep(printed: Printed): number {
  const figure = figureOf(printed)
  return figure === null ? 0 : stepOf(figure)
}
