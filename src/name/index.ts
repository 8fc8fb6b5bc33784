import { sameTitle } from '../english/words/titles/same-title.ts'
import type { NameMention } from '../model/name.ts'
import type { Person } from '../model/rules.ts'
import type { InPassage } from '../model/span.ts'
import { type PeopleIndex, peopleIndex, type Spelling } from './people.ts'
import { type NameRun, nameAt } from './person-name.ts'
import { titleAfter } from './title-after.ts'
import { titleApposed } from './title-apposed.ts'
import { titleBefore } from './title-before.ts'
import type { TitleRun } from './title-run.ts'
import { type Word, wordsOf } from './tokens.ts'

interface Found {
  name: NameRun
  title: TitleRun | null
}

/** Returns the name that starts at a word, or whose title has its head there. */
const foundAt = (words: Word[], at: number, free: number, index: PeopleIndex, text: string): Found | null => {
  const before = titleBefore(words, at, free, index, text) ?? titleApposed(words, at, free, index, text)
  if (before) return before
  if (!words[at]?.capital) return null
  const name = nameAt(words, at, index)
  if (!name) return null
  const after = titleAfter(words, name.end, text)
  if (name.spelling) return { name, title: after }
  return after && name.end - name.start > 1 ? { name, title: after } : null
}

const misspellingOf = (
  spelling: Spelling | null,
  start: number,
  end: number,
  text: string,
): InPassage<NameMention>['misspelt'] =>
  spelling?.right ? { written: text.slice(start, end), right: spelling.right, start, end } : null

/** Returns the only person with a surname, if they hold the title before it. */
const bySurname = (name: string, title: string | null, index: PeopleIndex): Person | null => {
  const person = title ? index.surnames.get(name.toLowerCase()) : null
  return person?.titles.some((held) => sameTitle(held.title, title ?? '') === true) ? person : null
}

const mentionOf = ({ name, title }: Found, words: Word[], index: PeopleIndex, text: string): InPassage<NameMention> => {
  const [first, last] = [words[name.start] as Word, words[name.end - 1] as Word]
  const written = text.slice(first.start, last.end)
  const start = Math.min(first.start, words[title?.start ?? name.start]?.start ?? first.start)
  const end = Math.max(last.end, words[(title?.end ?? name.end) - 1]?.end ?? last.end)
  return {
    in: 'text',
    start,
    end,
    text: text.slice(start, end),
    person: (name.spelling?.person ?? bySurname(written, title?.title ?? null, index))?.id ?? null,
    name: written.replace(/\s+/g, ' '),
    title: title?.title ?? null,
    status: title?.status ?? null,
    misspelt: misspellingOf(name.spelling, first.start, last.end, text),
  }
}

/**
 * Returns the people that a text names with a title before or after the name, and those in the rules with or without
 * one. In order, without overlap; offsets are UTF-16 units into `text`, half-open.
 */
export const readNames = (text: string, people: readonly Person[]): InPassage<NameMention>[] => {
  const index = peopleIndex(people)
  const words = wordsOf(text)
  const mentions: InPassage<NameMention>[] = []
  let free = 0
  for (let at = 0; at < words.length; at++) {
    const found = foundAt(words, at, free, index, text)
    if (!found) continue
    mentions.push(mentionOf(found, words, index, text))
    free = Math.max(found.name.end, found.title?.end ?? 0)
    at = free - 1
  }
  return mentions
}
