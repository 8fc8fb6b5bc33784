import { titleWords } from '../english/words/titles/titles.ts'
import type { PassageRange } from '../model/span.ts'

/** A word of the text; offsets are UTF-16, half-open, without a possessive ending. */
export interface Word extends PassageRange {
  text: string
  /** Lower case, without full stops, with straight apostrophes: the form used to look words up. */
  key: string
  capital: boolean
  /** Whether "'s" follows, which ends its phrase. */
  possessive: boolean
  /** Whether only one space or hyphen separates it from the word before. */
  joined: boolean
  /** The text between it and the word before, truncated. */
  gap: string
}

const WORD = /(?:[A-Z]\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?/gu
const LONGEST = 60
const MARKED = /[’.]/
const POSSESSIVE = /['’]s$/i
/** "Al-Thani", "ex-President", "d'Estaing": the capital may follow a prefix. */
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ex|then)-\p{Lu}|(?:d|l|de)['’]\p{Lu})/u
const SHORT = new Set([...titleWords('short'), 'st', 'jr', 'sr'])
/** Tells whether a word with a full stop is an initial or a shortened title: "J.", "Gov.", "then-Gov." */
const isAbbreviation = (word: string): boolean =>
  /^[A-Z]\.$/.test(word) || SHORT.has(/^(?:[Ee]x-|[Tt]hen-)?([A-Z][a-z]+)\.$/.exec(word)?.[1]?.toLowerCase() ?? '')

const key = (word: string): string => {
  const lower = word.toLowerCase()
  return MARKED.test(lower) ? lower.replaceAll('’', "'").replaceAll('.', '') : lower
}

const wordOf = (raw: string, start: number, gap: string): Word => {
  const pointed = raw.endsWith('.') && !isAbbreviation(raw) && !/\.[A-Z]\.$/.test(raw) ? raw.slice(0, -1) : raw
  const possessive = POSSESSIVE.test(pointed)
  const text = possessive ? pointed.slice(0, -2) : pointed
  const end = start + text.length
  return { start, end, text, key: key(text), capital: CAPITAL.test(text), possessive, joined: gap === ' ', gap }
}

/** Returns the words of a text in order. A full stop belongs only to initials and known abbreviations. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = []
  let end = 0
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const gap = index - end > 8 ? text.slice(index - 8, index) : text.slice(end, index)
    const line = /^[ \u00a0]?\n?$/.test(gap) && gap.length === 1 ? ' ' : gap
    const last = words.at(-1)
    const glued = last?.possessive ? "'s" : ''
    words.push(wordOf(raw.length > LONGEST ? raw.toLowerCase() : raw, index, glued ? `${glued}${gap}` : line))
    const added = words.at(-1) as Word
    end = added.possessive ? added.end + 2 : added.end
  }
  return words
}
