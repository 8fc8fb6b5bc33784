/** The names of the months, from January on. */
export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Their first three letters, which tell each from the others. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3))
