/** Words and signs for powers of ten behind a number, lower case. */
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
}

const WRITTEN = /^([+-]?)\s*(?:[$€£¥]\s*)?([0-9][0-9.,'’_\s]*?)\s*(%|[a-z]+)?$/i

/** A number with digits in groups of three, by commas, points, apostrophes or spaces. */
const GROUPED = /^[0-9]{1,3}(?:([.,'’\s])[0-9]{3})(?:\1[0-9]{3})*$/
const GROUPED_WITH_POINT = /^[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$/

/**
 * Returns how rules write a number that somebody wrote as text: "write 1300000 or 1_300_000" for "1,300,000" and "1.3
 * million", "drop the quotes" for "130" in quotes; null if it is no number. Data files have no "1_300_000".
 */
export function numberAdvice(written: string, where: 'YAML' | 'CSV' = 'YAML'): string | null {
  if (/^[+-]?[0-9]{1,15}(?:\.[0-9]{1,15})?$/.test(written)) return 'drop the quotes'
  const [, sign = '', digits = '', scale = ''] = WRITTEN.exec(written.trim()) ?? []
  const factor = scale === '' || scale === '%' ? 1 : SCALES[scale.toLowerCase()]
  const plain = plainDigits(digits)
  if (plain === null || factor === undefined) return null
  const number = Number((Number(plain) * factor).toPrecision(15))
  if (Math.abs(number) >= 1e15) return null
  return `write ${where === 'CSV' ? `${sign}${number}` : withGroups(`${sign}${number}`)}`
}

function plainDigits(digits: string): string | null {
  if (GROUPED.test(digits) || GROUPED_WITH_POINT.test(digits)) {
    const isOneComma = /^[0-9]{1,3}\.[0-9]{3}$/.test(digits)
    return isOneComma
      ? digits
      : GROUPED_WITH_POINT.test(digits)
        ? digits.replaceAll(',', '')
        : digits.replaceAll(/[^0-9]/g, '')
  }
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(digits)) return digits
  if (/^[0-9]+,[0-9]+$/.test(digits)) return digits.replace(',', '.')
  return /^[0-9\s]+$/.test(digits) || /^[0-9_]+$/.test(digits) ? digits.replaceAll(/[^0-9]/g, '') : null
}

/** Returns "1300000 or 1_300_000"; a number of up to four digits alone. */
export function withGroups(plain: string): string {
  const [whole = '', rest] = plain.split('.')
  const grouped = whole.replaceAll(/\B(?=(?:[0-9]{3})+$)/g, '_')
  return whole.replace(/^[+-]/, '').length < 5 ? plain : `${plain} or ${grouped}${rest === undefined ? '' : `.${rest}`}`
}
