import { daysBetween } from '../base/calendar.ts'
import { HEADS, normalTitle, inFull as wholeWord } from '../english/words/titles/office-words.ts'
import { sameTitle } from '../english/words/titles/same-title.ts'
import { STATUS_WORDS, titleWords } from '../english/words/titles/titles.ts'
import type { NameMention, Reading, SourceRange } from '../model/index.ts'
import { isMisspelling } from '../named/misspelling.ts'
import { personNameOf } from '../named/person-name.ts'

/** A full name in an article, with the title that it is given there. */
export interface LearnedName {
  path: string
  /** 1-based line. */
  line: number
  published: string
  /** As written, without a title. */
  name: string
  /** As names are compared. */
  folded: string
  /** As written; null where it has none, or only a form of address or a former one. */
  title: string | null
}

/** A title of a person that articles repeat: the first and last day (YYYY-MM-DD) on which they give it. */
export interface LearnedTitle {
  title: string
  from: string
  to: string
  articles: number
  /** Where it is given last: path and line. */
  at: string
}

/** A person whom articles name again and again with one title. */
export interface PersonProposal {
  name: string
  /** How many articles have the name. */
  articles: number
  titles: readonly LearnedTitle[]
  /** Spellings that are a slip away and that hardly any article has, each with where it stands. */
  misspellings: readonly { name: string; at: string }[]
}

/** Returns the full names in an article; `lineOf` returns the 1-based line in which a range begins. */
export function learnedNamesOf(reading: Reading, lineOf: (range: SourceRange) => number): LearnedName[] {
  const { published, path } = reading.article
  if (published === null || path === null) return []
  return reading.names.flatMap((mention) => {
    const folded = personNameOf(mention.name)
    if (mention.person !== null || mention.in !== 'text' || !/^[\p{L}'-]+(?: [\p{L}'-]+){1,3}$/u.test(folded)) return []
    return [
      {
        path,
        line: lineOf(mention),
        published,
        name: mention.name.replace(/\s+/g, ' '),
        folded,
        title: titleOf(mention),
      },
    ]
  })
}

const ADDRESS = titleWords('address')

/** Returns the title that is held on the day, with "deputy" and "acting". */
function titleOf({ text, name, title, status }: NameMention): string | null {
  if (title === null || status === 'former' || status === 'designate') return null
  if (ADDRESS.has(title.toLowerCase().replace('.', ''))) return null
  const inFull = text
    .replace(name, '')
    .replace(/^[\s,]*(?:(?:an?|the) )?|[\s,]+$/gi, '')
    .replace(/\s+/g, ' ')
  return /^[\p{L}\p{M}.'’ -]{2,60}$/u.test(inFull) && namesOffice(inFull) ? inFull : null
}

/** Tells whether a title names an office, and not only a calling: "Prof.", "official". */
const namesOffice = (title: string): boolean =>
  normalTitle(title)
    .split(' ')
    .some((word) => HEADS.has(wholeWord(word)))

/** Least number of articles that give a person a title. */
const leastOf = (articles: number): number => (articles < 200 ? 2 : 3)
/** Share (0 to 1) of the articles on a person from which another spelling may be right as well. */
const RARE = 0.1
/** The most titles drafted for one person: those given last. */
const MOST_TITLES = 4

/** Proposes the people whom most articles give one title, most named first. Names that the rules know are left out. */
export function proposePeople(
  names: readonly LearnedName[],
  articles: number,
  known: ReadonlySet<string>,
): PersonProposal[] {
  const least = leastOf(articles)
  const people = Map.groupBy(names, ({ folded }) => folded)
  const counts = new Map([...people].map(([folded, of]) => [folded, new Set(of.map(({ path }) => path)).size]))
  const bySurname = Map.groupBy(counts.keys(), (folded) => folded.split(' ').at(-1) as string)
  const byFirst = Map.groupBy(counts.keys(), (folded) => folded.split(' ')[0] as string)
  return [...people]
    .flatMap(([folded, of]): PersonProposal[] => {
      const size = counts.get(folded) as number
      const titles = size < least || known.has(folded) ? [] : titlesOf(of, least)
      if (titles.length === 0) return []
      const near = [
        ...(bySurname.get(folded.split(' ').at(-1) as string) ?? []),
        ...(byFirst.get(folded.split(' ')[0] as string) ?? []),
      ]
      const wrong = near.filter((other) => {
        const others = counts.get(other) as number
        return others <= size * RARE && isSlipOf(folded, other) && !hasOwnTitle(people.get(other) ?? [], titles)
      })
      const misspellings = wrong.flatMap((other) => {
        const [one] = people.get(other) ?? []
        return one ? [{ name: one.name, at: `${one.path}:${one.line}` }] : []
      })
      return [{ name: mostly(of.map(({ name }) => name)), articles: size, titles, misspellings }]
    })
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1))
}

/** Tells whether a folded name is another one with a slip in one word. */
function isSlipOf(right: string, other: string): boolean {
  const [words, others] = [right.split(' '), other.split(' ')]
  if (words.length !== others.length) return false
  const differing = words.filter((word, i) => word !== others[i])
  const [word] = differing
  return (
    differing.length === 1 && word !== undefined && isMisspelling(word, others[words.indexOf(word)] as string, true)
  )
}

/** Tells whether somebody of a like name has a title that the person has not, and so is somebody else. */
const hasOwnTitle = (others: readonly LearnedName[], titles: readonly LearnedTitle[]): boolean =>
  others.some(({ title }) => title !== null && !titles.some((one) => isOneOffice(one.title, title)))

/** Tells whether two titles are of one office, or one says less of it than the other: "Treasurer", "Republican state Treasurer". */
function isOneOffice(a: string, b: string): boolean {
  if (sameTitle(a, b) === true) return true
  const [fewer, more] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length) as [string[], string[]]
  return fewer.length > 0 && fewer.every((word) => more.includes(word)) && statusOf(fewer) === statusOf(more)
}

/** Words beside a title that are no part of it. */
const BESIDE = /^(?:republican|democrat|democratic|gop|for|of|the)$/

const wordsOf = (title: string): string[] =>
  normalTitle(title)
    .split(' ')
    .filter((word) => !BESIDE.test(word))

const statusOf = (words: readonly string[]): string => words.filter((word) => STATUS_WORDS.has(word)).join(' ')

/** Returns the titles that enough articles give, in the order of their last days. */
function titlesOf(names: readonly LearnedName[], least: number): LearnedTitle[] {
  const offices: LearnedName[][] = []
  for (const one of names) {
    if (one.title === null) continue
    const office = offices.find(([first]) => isOneOffice(first?.title ?? '', one.title as string))
    if (office) office.push(one)
    else offices.push([one])
  }
  return offices
    .map((office) => {
      const byDay = longestRun(
        office.toSorted((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0)),
      )
      const [first, last] = [byDay[0] as LearnedName, byDay.at(-1) as LearnedName]
      return {
        title: mostly(office.map(({ title }) => title as string)),
        ...{ from: first.published, to: last.published },
        articles: new Set(byDay.map(({ path }) => path)).size,
        at: `${last.path}:${last.line}`,
      }
    })
    .filter(({ articles }) => articles >= least)
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    .slice(-MOST_TITLES)
}

/** Days without an article from which a title is no longer held: later ones look back. */
const LONG_GAP = 400

/** Returns the most of names in order of time with no long gap between two days. */
function longestRun(byDay: readonly LearnedName[]): readonly LearnedName[] {
  let [best, start]: [readonly LearnedName[], number] = [[], 0]
  for (const [i, { published }] of byDay.entries()) {
    const next = byDay[i + 1]
    if (next && daysBetween(published, next.published) <= LONG_GAP) continue
    if (i + 1 - start > best.length) best = byDay.slice(start, i + 1)
    start = i + 1
  }
  return best
}

const mostly = (words: readonly string[]): string =>
  [...Map.groupBy(words, (word) => word)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''
