/** Returns a word without accents, which many writers leave out. */
export const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/**
 * Returns a word of a name as it is compared: lower case, without accents, with straight apostrophes, and letters that
 * English writers replace in their place ("Łódź" and "Lodz").
 */
export const foldedName = (word: string): string =>
  withoutMarks(word)
    .toLowerCase()
    .replace(/[’ʼ‘ʻ`]/g, "'")
    .replace(/[ßæœøłđı]/g, (letter) => LIGATURES[letter] as string)
