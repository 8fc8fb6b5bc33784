import { Document, isMap, isPair, isScalar, isSeq, visit, type YAMLMap, type YAMLSeq } from 'yaml'
import { type WrittenNumber, writtenNumber } from '../model/index.ts'
import type { LearnedNumber } from './learned-number.ts'
import type { PersonProposal } from './people.ts'
import type { Proposal } from './propose.ts'

/** A sentence that a drafted rule has as its test. */
export interface DraftExample {
  text: string
  published: string
  reads: number | 'nothing'
}

/** A drafted fact. */
export interface Draft {
  id: string
  proposal: Proposal
  examples: readonly DraftExample[]
}

/** Returns unique ids for proposals, none of them taken: "people-killed", "food-tonnes". */
export function idsFor(proposals: readonly Proposal[], taken: readonly string[]): string[] {
  const ids = new Set(taken)
  return proposals.map((proposal) => {
    const plain = slug(wordsOf(proposal).join(' '))
    let id = plain
    for (let n = 2; ids.has(id); n++) id = `${plain}-${n}`
    ids.add(id)
    return id
  })
}

const slug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'number'

/** Returns what is counted and the word near it, as most articles write them. */
function wordsOf({ counted, unit, beside, numbers }: Proposal): string[] {
  return [surface(counted, numbers), beside?.text ?? '', beside === null ? (unit ?? '') : ''].filter(
    (word) => word !== '',
  )
}

/** Returns the name of a fact: "People killed", "Food (tonne)". */
const nameOf = (proposal: Proposal): string => {
  const [first = '', ...more] = wordsOf(proposal)
  return proposal.beside === null && proposal.unit !== null
    ? `${first} (${more.join(' ')})`
    : [first, ...more].join(' ')
}

/** Returns the counted phrase as most articles write it. */
function surface(counted: string, numbers: readonly LearnedNumber[]): string {
  const length = counted.split(' ').length
  return counted === '' ? '' : mostly(numbers.map((one) => one.counted.slice(-length).join(' ')))
}

const mostly = (words: readonly string[]): string =>
  [...Map.groupBy(words, (word) => word)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? ''

/**
 * Writes a rule file with the drafted facts and people, for an editor to review; it defines the places that are not in `places`.
 */
export function draftText(
  drafts: readonly Draft[],
  places: readonly string[],
  people: readonly PersonProposal[] = [],
): string {
  const own = drafts.flatMap(({ proposal }) => placeOf(proposal.numbers) ?? []).filter((one) => !places.includes(one))
  const document = new Document({
    ...(people.length > 0 && { people: people.map(personOf) }),
    ...((drafts.length > 0 || people.length === 0) && {
      facts: Object.fromEntries(drafts.map((draft) => [draft.id, factOf(draft)])),
    }),
    ...(own.length > 0 && { places: Object.fromEntries(own.map((place) => [place, {}])) }),
  })
  document.commentBefore = HEAD
  visit(document, {
    Collection: (_, node) => {
      node.flow = isShort(node)
    },
  })
  for (const { id, proposal } of drafts) {
    const list = document.getIn(['facts', id, 'values'], true)
    valuesOf(proposal.numbers).forEach(({ also }, i) => {
      const item = isSeq(list) ? list.items[i] : null
      if (isMap(item) && also.length > 0) item.comment = ` also ${also.join(', ')}`
    })
  }
  for (const [i, person] of people.entries()) noteOn(document, i, person)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

/** Returns a person as a rule file writes one. */
const personOf = ({ name, titles, misspellings }: PersonProposal): object => ({
  name,
  titles: titles.map(({ title, from, to, at }) => ({ title, seen: from === to ? from : [from, to], source: at })),
  ...(misspellings.length > 0 && { misspellings: misspellings.map((one) => one.name) }),
})

/** Says beside a drafted person in how many articles each title stands, and where each misspelling does. */
function noteOn(document: Document, index: number, { titles, misspellings }: PersonProposal): void {
  for (const [i, { articles }] of titles.entries()) {
    const title = document.getIn(['people', index, 'titles', i], true)
    if (isMap(title)) title.flow = true
    comment(title, `in ${articles} articles`)
  }
  const wrong = document.getIn(['people', index, 'misspellings'], true)
  if (misspellings.length > 0) comment(wrong, misspellings.map(({ at }) => at).join(', '))
}

function comment(node: unknown, words: string): void {
  if (isMap(node) || isSeq(node)) node.comment = ` ${words}`
}

const HEAD = ` Drafted by \`factlint learn\` from what the articles say. Nothing here is verified: check each number, name its source
 instead of the article, and remove what is not worth checking.`

/** Tells whether a map or list of plain values fits on one line. */
const isShort = (node: YAMLMap | YAMLSeq): boolean =>
  node.items.every((item) => isScalar(isPair(item) ? item.value : item))

function factOf({ proposal, examples }: Draft): object {
  const { unit, numbers } = proposal
  const place = placeOf(numbers)
  const per = shared(numbers, ({ per }) => per)
  return {
    name: capital(nameOf(proposal)),
    match: matchOf(proposal),
    ...(unit !== null && { unit }),
    ...(per !== null && { per }),
    ...(place !== null && { place }),
    values: valuesOf(numbers).map(({ number, day, at }) => ({ ...number, from: day, source: at })),
    examples,
  }
}

function matchOf({ counted, unit, beside, numbers }: Proposal): object {
  if (counted === '') return { alone: [beside?.text ?? ''] }
  const any = beside === null ? {} : { any: [beside.text] }
  return { [unit === null ? 'counts' : 'measures']: [surface(counted, numbers)], ...any }
}

/** Most values drafted, the newest ones. */
const MOST = 40

/** Returns the values by day, each time that the number changes; the first of each day. */
function valuesOf(
  numbers: readonly LearnedNumber[],
): { number: WrittenNumber; day: string; at: string; also: string[] }[] {
  const values: ReturnType<typeof valuesOf> = []
  for (const learned of numbers) {
    const number = writtenNumber(learned)
    const [last, at] = [values.at(-1), `${learned.path}:${learned.line}`]
    if (!number) continue
    if (last && JSON.stringify(last.number) === JSON.stringify(number)) last.also.push(at)
    else if (last?.day !== learned.day) values.push({ number, day: learned.day, at, also: [] })
  }
  return values.slice(-MOST)
}

/** Returns the place that at least half of the numbers name; null for none. */
function placeOf(numbers: readonly LearnedNumber[]): string | null {
  const places = numbers.flatMap(({ place }) => (place === null || place === place.toUpperCase() ? [] : [place]))
  const most = mostly(places)
  return most !== '' && places.filter((place) => place === most).length * 2 >= numbers.length ? most : null
}

/** Returns what all numbers have in common; null where they differ. */
function shared(numbers: readonly LearnedNumber[], of: (one: LearnedNumber) => string | null): string | null {
  const first = numbers[0] ? of(numbers[0]) : null
  return numbers.every((one) => of(one) === first) ? first : null
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
