/** How far to look for a verb on either side of a date, in UTF-16 units. */
const REACH = 260
/** The end of a sentence, but not a full stop after a short capitalised word ("Gen.", "U.S."). */
const BREAK =
  /(?<!(?:^|[^A-Za-z])[A-Z][a-z]{0,3}|[A-Z])[.!?]["”’')\]]*\s+(?=["“‘'([]?[A-Z0-9])|\n\s*\n|;\s|[.!?]["”’)\]]*\n/g
/** A time of day before a date: "until 9 a.m. EST ". */
const HOUR =
  /(?<=\s)(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|o['’]clock)?|noon|midnight)(?:\s(?:GMT|UTC|BST|CET|[ECMP][SD]?T|local time))?(?:\son)?\s$/
/** Length of " 12:30 a.m. local time on ", in UTF-16 units. */
const LONGEST_HOUR = 26
const WORD = /[A-Za-z]+(?:[’'-][A-Za-z]+)*|[:—–()“”"]|,|\d[\d,.]*/g

/** The words of a sentence on one side of a date, in the order of the text. */
export interface Clause {
  before: string[]
  after: string[]
}

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.replace(/’/g, "'"))

/** Returns the words of the sentence around `[start, end)`, up to a fixed distance. */
export const clauseAround = (text: string, start: number, end: number): Clause => {
  const hour = HOUR.exec(text.slice(Math.max(0, start - LONGEST_HOUR), start))?.[0].length ?? 0
  const left = text.slice(Math.max(0, start - REACH), start - hour)
  const right = text.slice(end, end + REACH)
  const lastBreak = Array.from(left.matchAll(BREAK)).at(-1)
  const nextBreak = right.search(BREAK)
  return {
    before: wordsOf(lastBreak ? left.slice(lastBreak.index + lastBreak[0].length) : left),
    after: wordsOf(nextBreak < 0 ? right : right.slice(0, nextBreak)),
  }
}
