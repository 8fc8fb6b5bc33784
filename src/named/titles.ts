import { daysBetween } from '../base/calendar.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { areExclusive, mayFollow } from '../english/words/titles/exclusive-titles.ts'
import { titleWords } from '../english/words/titles/titles.ts'
import type { Reading, Sentence, StatedText, StatementOf } from '../model/index.ts'
import { ownerBefore } from '../sentence/owner-before.ts'
import { personNameOf } from './person-name.ts'
import { countShared, stemsIn, WORDS } from './stems.ts'

/** The title of a person in one text. */
export type TitleRow = StatementOf<'title'>

/** Two titles of one person that nobody holds at once. */
export interface TitleConflict {
  later: TitleRow
  earlier: TitleRow
}

/**
 * Returns the titles of a later text that contradict an earlier one of about the same days: two offices that nobody holds
 * at once, by one full name, or by one surname in sentences with the same words, without "former", "then" or "-elect".
 */
export function titleConflicts(later: StatedText, earlier: StatedText): TitleConflict[] {
  const [now, then] = [later.reading.article.published, earlier.reading.article.published]
  if (now === null || then === null || Math.abs(daysBetween(then, now)) > THRESHOLDS.daysOfTitle) return []
  const theirs = Map.groupBy(earlier.statements.of('title').filter(isHeld), surnameOf)
  return later.statements
    .of('title')
    .filter(isHeld)
    .flatMap((title): TitleConflict[] => {
      const same = (theirs.get(surnameOf(title)) ?? []).filter((other) => isSamePerson(title, other, later, earlier))
      const [first] = same
      const days = daysBetween(then, now)
      return first &&
        same.every((other) => excludes(inContext(other, earlier.reading), inContext(title, later.reading), days))
        ? [{ later: title, earlier: first }]
        : []
    })
}

/** Tells whether two titles are of one person, by full name, or by the surname where the sentences share enough words. */
function isSamePerson(title: TitleRow, other: TitleRow, later: StatedText, earlier: StatedText): boolean {
  const [one, two] = [nameOf(title), nameOf(other)]
  if (one.includes(' ') && two.includes(' ')) return one === two
  const shared = countShared(stemsOf(title, later.reading), stemsOf(other, earlier.reading))
  return shared >= THRESHOLDS.sharedWordsOfSurname
}

const stems = new WeakMap<TitleRow, ReadonlySet<string>>()

/** Returns the stems of the sentence of a title, without the title and the name. Made once for each title. */
function stemsOf(row: TitleRow, { sentences }: Reading): ReadonlySet<string> {
  const before = stems.get(row)
  if (before) return before
  const { text } = sentences[row.at.sentence] as Sentence
  const found = stemsIn(text.replace(row.said.text, ' '), WORDS, new Set())
  stems.set(row, found)
  return found
}

const surnameOf = (title: TitleRow): string => nameOf(title).split(' ').at(-1) ?? ''

/** Returns a title with whose it is, and the party and state behind the name: "UNICEF's director Ann Other", "Sen. Ann Other, D-Va." */
function inContext(title: TitleRow, reading: Reading): string {
  const { text } = reading.article
  const behind = title.said.in === 'text' ? text.slice(title.said.end, title.said.end + REACH) : ''
  const owner = ownerBefore(title, reading)
  return `${owner === null ? joinedBefore(title, text) : `${owner}'s `}${fullTitle(title)} ${PARTY.exec(behind)?.[0] ?? ''}`
}

/** Returns the word that "and" joins to the front of a title, and a space: "Health" of "Health and Human Services Secretary". */
function joinedBefore(row: TitleRow, text: string): string {
  const { said } = row
  if (said.in !== 'text' || OWN_TITLE.has(/^[\p{L}-]*/u.exec(fullTitle(row).toLowerCase())?.[0] ?? '')) return ''
  const word = JOINED.exec(text.slice(Math.max(0, said.start - LONGEST_JOINED), said.start))?.[1]
  return word ? `${word} ` : ''
}

/** Words with which a title of its own begins: "the Department of Justice and acting Attorney General Todd Blanche". */
const OWN_TITLE = titleWords('office', 'calling', 'former', 'acting', 'designate', 'deputy')

const JOINED = /(\p{Lu}\p{Ll}+) and $/u
/** Longer than a word with "and", in UTF-16 units. */
const LONGEST_JOINED = 32

const PARTY = /^,? ?\(?[DR]-\p{Lu}/u
/** Where the party stands behind a name, in UTF-16 units. */
const REACH = 6

/** Tells whether a title of one day contradicts one given so many days later. */
const excludes = (earlier: string, later: string, days: number): boolean =>
  areExclusive(earlier, later) && (days <= THRESHOLDS.daysOfPromotion || !mayFollow(earlier, later))

/** Tells whether another article gives a person (folded full name) the same office as this one. */
export const agreesOnTitle = (own: StatedText, other: StatedText, person: string): boolean => {
  const [ours, theirs] = [own, other].map(({ statements }) =>
    statements.of('title').filter((title) => nameOf(title) === person),
  ) as [TitleRow[], TitleRow[]]
  return ours.some((title) => theirs.some((one) => fullTitle(title).toLowerCase() === fullTitle(one).toLowerCase()))
}

const isHeld = ({ stage, value: { status } }: TitleRow): boolean =>
  stage === 'figure' && status !== 'former' && status !== 'designate'

const nameOf = ({ subject }: TitleRow): string => (subject.kind === 'name' ? personNameOf(subject.name) : '')

/** Returns the title as written, with "deputy" and "acting". */
export const fullTitle = ({ said, subject }: TitleRow): string =>
  subject.kind === 'name' ? said.text.replace(subject.name, '').replace(/^[\s,]*(?:the )?|[\s,]+$/gi, '') : said.text
