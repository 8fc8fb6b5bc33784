import { HEADS, TITLE_MODIFIERS } from '../name/words.ts'
import { foldedName } from './letters.ts'

/** Returns a person's name as it is compared: folded, without titles before it and initials in it. */
export function personNameOf(written: string): string {
  const words = written.split(/\s+/).map(foldedName)
  const title = words.findLastIndex((word, i) => i < words.length - 1 && HEADS.has(word.replace('.', '')))
  const from =
    title >= 0 && words.slice(0, title).every((word) => TITLE_MODIFIERS.has(word) || HEADS.has(word)) ? title + 1 : 0
  const name = words.slice(from).filter((word, i, all) => i === 0 || i === all.length - 1 || !/^\p{L}\.?$/u.test(word))
  return name.join(' ')
}
