import { sourceSpan } from '../base/source-range.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { deedWords } from '../english/words/deeds.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import { POLITIES } from '../english/words/polities.ts'
import { titleWords } from '../english/words/titles.ts'
import type { Passage, SpellingValue, Spot, StatementOf } from '../model/index.ts'
import { nameSubject } from './names.ts'
import { modalityAt, type RowReader, sentenceAt, type Text } from './text.ts'

/** Longest word that may be a name, in UTF-16 units. */
const LONGEST = 30

/** How names are spelt: those that the rules know as misspelt, and every word that the article uses as a name. */
export const spellings: RowReader<'spelling'> = {
  attributes: ['spelling'],
  *read(text) {
    yield* misspelt(text)
    yield* capitalised(text)
  },
}

function* misspelt(text: Text): Generator<StatementOf<'spelling'>> {
  const { names, namesAt, article } = text.reading
  for (const [index, { misspelt, in: field, name, person }] of names.entries()) {
    const at = namesAt[index] as Spot
    if (!misspelt || at.sentence < 0) continue
    const { written, right, start, end } = misspelt
    yield {
      ...PLAIN,
      attribute: 'spelling',
      subject: nameSubject(name, person),
      value: { word: written, right, first: null, isLast: true, isAlone: false, isTitled: false },
      said: {
        in: field,
        start,
        end,
        text: (field === 'title' ? (article.title ?? '') : article.text).slice(start, end),
      },
      at,
      modality: modalityAt(text, at),
      source: { kind: 'name', index },
    }
  }
}

const PLAIN = { when: [], where: null, attribution: null, stage: 'figure' } as const

const WORD = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}\p{L}*/gu
const BEFORE = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}\p{L}*)(\.?)\s$/u

/** Yields every word that the article uses as a name and never writes in lower case, except names of countries. */
function* capitalised(text: Text): Generator<StatementOf<'spelling'>> {
  const { article } = text.reading
  const small = smallWords(article.passages)
  for (const [index, passage] of article.passages.entries()) {
    for (const { 0: word, index: start } of passage.text.matchAll(WORD)) {
      if (word.length < THRESHOLDS.shortestName || word.length > LONGEST) continue
      if (small.has(word.toLowerCase()) || POLITIES.has(word.toLowerCase())) continue
      const sentence = sentenceAt(text, index, start)
      if (sentence < 0) continue
      const opens = text.reading.sentences[sentence]?.start === start
      const value = spellingAt(passage, word, start, small, opens)
      const from = value.first === null ? start : start - value.first.length - 1
      const at = { start: from, end: start + word.length, sentence }
      const name = value.first === null ? word : `${value.first} ${word}`
      yield {
        ...PLAIN,
        attribute: 'spelling',
        subject: { kind: 'name', key: `name:${name}`, name, person: null },
        value,
        said: sourceSpan(article, passage, at),
        at,
        modality: modalityAt(text, at),
        source: { kind: 'words' },
      }
    }
  }
}

function spellingAt(
  { text }: Passage,
  word: string,
  start: number,
  small: ReadonlySet<string>,
  opensSentence: boolean,
): SpellingValue {
  const [, preceding, point] = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start)) ?? []
  const isTitled = preceding !== undefined && TITLES.has(preceding.toLowerCase())
  const before = preceding !== undefined && (isTitled || point === '') ? preceding : null
  const isOpener = before !== null && OPENERS.has(before.toLowerCase())
  const first = before !== null && !isOpener && !small.has(before.toLowerCase()) ? before : null
  const behind = text.slice(start + word.length, start + word.length + LONGEST)
  const isLast = !/^(?:[\s-]\p{Lu}|,\s\p{Lu}\.)/u.test(behind)
  const within =
    isOpener || /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, start - 2), start)) || (opensSentence && isSubject(behind))
  const isAlone = (before === null || isOpener) && within && isLast && !isAttributive(text, start, behind)
  return { word, right: null, first, isLast, isAlone, isTitled }
}

const BEFORE_NOUN = /(?:^|\s)(?:the|an?|and|or|of|in|on|for|to|with|by|from|at|its|their|this|these|new)\s$/i
const NOUN = /^\s(\p{Ll}+)/u

/** Tells whether a word with a capital may describe the noun behind it: "the Martian surface"; not "if Hanegbi agrees". */
const isAttributive = (text: string, start: number, behind: string): boolean => {
  const next = NOUN.exec(behind)?.[1]
  return next !== undefined && !STOP_WORDS.has(next) && BEFORE_NOUN.test(text.slice(Math.max(0, start - 8), start))
}

const SUBJECT =
  /^(?:['’]s\s|,\s(?:an?|the|who|whose|his|her|aged|now|\d)\b|\s(?:has|had)\s(?:an?|the|no|been)\b|(?:,?\s(?:also|has|had|later|now|then|too)\b)*,?\s(\p{L}+))/u
const SPEAKS = deedWords('reporting')
const HELPERS = /^(?:is|was|will|would|could|did|does)$/

/** Tells whether the words behind a capital at the start of a sentence show that it is a name: "Hanegbi also said", "Hanegbi, who". */
function isSubject(behind: string): boolean {
  const match = SUBJECT.exec(behind)
  const verb = match?.[1]?.toLowerCase()
  return match !== null && (verb === undefined || SPEAKS.has(verb) || HELPERS.test(verb))
}

const BEFORE_SURNAME = titleWords('before-surname')
/** Short titles, which only surnames follow; "Prince" and "Sir" stand before first names. */
const TITLES = new Set([...titleWords('short')].filter((title) => BEFORE_SURNAME.has(title)))

/** Words that begin sentences, and titles: not first names, though they have a capital. */
const OPENERS = new Set([
  ...STOP_WORDS,
  ...titleWords('before-surname', 'short'),
  ...['however', 'later', 'nobody', 'everyone'],
])

/** Returns the words that are in lower case somewhere. */
function smallWords(passages: readonly Passage[]): Set<string> {
  const words = new Set<string>()
  for (const { text } of passages) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)) words.add(word)
  }
  return words
}
