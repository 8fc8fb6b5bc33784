/** Words for people, in the plural, who may be under or over an age: "children under five", "those over 65". */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons those anyone everyone children kids babies infants boys girls teenagers youngsters adults men women pensioners citizens residents workers pupils students patients voters drivers players'.split(
    ' ',
  ),
)

/** Whether the word, lower case, is one of them or the singular of one. */
export const isPersons = (word: string): boolean =>
  PEOPLE.has(word) || PEOPLE.has(`${word}s`) || /^(?:child|man|woman|baby|person)$/.test(word)
