/** The superscript digits from 0 to 9. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Returns a text with its digits as superscripts, so that they are not part of a number before them. */
export const raisedDigits = (text: string): string => text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
