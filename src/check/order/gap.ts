/**
 * Makes the pattern of a gap of at most so many UTF-16 units (`most`) within one clause: without these words (`stops`, as a
 * pattern), these marks of numbers and dates, and punctuation that ends a clause.
 */
export const gapWithout = (stops: string, most: number, marks: string): string =>
  `(?:(?!\\b(?:${stops})\\b)[^.;:()"${marks}]){0,${most}}?`
