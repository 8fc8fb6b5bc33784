import { STOP_WORDS } from '../../english/words/function-words.ts'
import { POLITIES } from '../../english/words/polities.ts'
import { titleWords } from '../../english/words/titles.ts'
import type { Passage, Reading } from '../../model/index.ts'

/** Fewest letters of a word whose spelling is compared, and most: what is longer is no word. */
const SHORTEST = 5
const LONGEST = 30

/** A capitalised word as it stands somewhere. */
export interface Name {
  word: string
  /** The name before it ("Tzachi" for "Hanegbi"); null where none is. */
  first: string | null
  /** Whether no further name follows it: "Hanegbi said", not "Hanegbi Street". */
  ends: boolean
  /** Whether it stands alone within a sentence, so that its capital makes it a name: "what Hanegbi said". */
  alone: boolean
  passage: Passage
  /** In the visible text of the passage. */
  start: number
}

const WORD = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}\p{L}*/gu
const BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}\p{L}*)\s$/u

/** Every word that the article uses as a name and never writes small. Names of countries are known, and so none of these. */
export function namesIn({ article }: Reading): Name[] {
  const small = smallWords(article.passages)
  const isName = (word: string) => !small.has(word.toLowerCase())
  return article.passages.flatMap((passage) =>
    [...passage.text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
      if (word.length < SHORTEST || word.length > LONGEST || !isName(word) || POLITIES.has(word.toLowerCase()))
        return []
      const before = BEFORE.exec(passage.text.slice(Math.max(0, start - LONGEST), start))?.[1] ?? null
      const isOpener = before !== null && OPENERS.has(before.toLowerCase())
      const first = before !== null && !isOpener && isName(before) ? before : null
      const ends = !/^[\s-]\p{Lu}/u.test(passage.text.slice(start + word.length, start + word.length + 2))
      const within = isOpener || /[\p{Ll},]\s$/u.test(passage.text.slice(Math.max(0, start - 2), start))
      return [{ word, first, ends, alone: (before === null || isOpener) && within && ends, passage, start }]
    }),
  )
}

/** Words that begin sentences, and titles: no first names, however they are written. */
const OPENERS = new Set([
  ...STOP_WORDS,
  ...titleWords('before-surname', 'short'),
  ...['however', 'later', 'nobody', 'everyone'],
])

/** Words that stand in small letters somewhere. */
function smallWords(passages: readonly Passage[]): Set<string> {
  const words = new Set<string>()
  for (const { text } of passages) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)) words.add(word)
  }
  return words
}
