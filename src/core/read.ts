import { readArticle, sourceRange, splitSentences } from '../article/index.ts'
import { neighbourFinder } from '../base/neighbour-finder.ts'
import {
  type ClaimInput,
  type FactMatcher,
  type Gazetteer,
  gazetteerOf,
  matchFact,
  quotedRanges,
  readClaims,
  withoutRestated,
} from '../claim/index.ts'
import type {
  Article,
  ArticleSource,
  ClaimContext,
  Passage,
  Person,
  Quantity,
  Range,
  Reading,
  RuleSet,
  Sentence,
  Span,
} from '../model/index.ts'
import { contains, NO_RULES, overlaps } from '../model/index.ts'
import { readNames } from '../name/index.ts'
import { type OwnUnits, ownUnitsOf, readQuantities, withOwnUnits } from '../quantity/index.ts'
import { factIndex } from '../rules/index.ts'
import { type EventIndex, eventIndex, readDates, withEventDates } from '../time/index.ts'
import { named, type OnFault } from './guard.ts'
import { namesOf, trueCase } from './true-case.ts'

/** How articles are read; the same for all articles of a run. */
export interface ReadOptions {
  /** Facts, people and places to read for; none by default. */
  rules?: RuleSet
  /** Whether 03/04 is 4 March or 3 April; `en-US` by default. */
  locale?: 'en-US' | 'en-GB'
  /** Receives the error of each article on which reading or checking fails, which is left out; by default it is thrown. */
  onFault?: OnFault
}

/** A reader with its rules made ready once. With `only`, no more is read than the sentences that these ranges of the file touch. */
export type Reader = (source: ArticleSource, only?: readonly Range[]) => Reading

/** Makes a reader; what it needs of the rules is compiled once for a set of rules, not at each article. */
export function readerFor({ rules = NO_RULES, locale = 'en-US' }: ReadOptions = {}): Reader {
  const setup = { locale, ...setupOf(rules) }
  return (source, only) => readSource(source, setup, only ?? null)
}

const setups = new WeakMap<RuleSet, Omit<Setup, 'locale'>>()

function setupOf(rules: RuleSet): Omit<Setup, 'locale'> {
  const known = setups.get(rules)
  if (known) return known
  const setup = {
    people: rules.people,
    gazetteer: gazetteerOf(rules.places),
    match: factIndex(rules).match,
    units: ownUnitsOf(rules.units),
    events: eventIndex(rules.events),
  }
  setups.set(rules, setup)
  return setup
}

/** Reads one article whole: quantities, dates, names and claims, with spans into the text as given. Throws an `ArticleError`. */
export function extractClaims(source: ArticleSource, options: ReadOptions = {}): Reading {
  return named(source, 'asked', () => readerFor(options)(source))
}

interface Setup {
  locale: 'en-US' | 'en-GB'
  people: readonly Person[]
  gazetteer: Gazetteer
  match: FactMatcher
  units: OwnUnits
  events: EventIndex
}

function readSource(source: ArticleSource, setup: Setup, only: readonly Range[] | null): Reading {
  const article = readArticle(source)
  const reading: Reading = {
    article,
    sentences: [],
    quantities: [],
    dates: [],
    names: [],
    claims: [],
    quotations: [],
    contexts: [],
    sentenceOf: [],
  }
  if (article.language !== 'en') return reading
  const names = namesOf(article.passages)
  article.passages.forEach((passage, i) => {
    const isWanted = (range: Range) =>
      only === null || only.some((wanted) => overlaps(wanted, sourceRange(passage, range)))
    if (!isWanted({ start: 0, end: passage.text.length })) return
    const text = passage.role === 'headline' ? trueCase(passage.text, names) : passage.text
    readPassage(reading, { ...passage, text }, i, isWanted, setup)
  })
  return reading
}

function readPassage(
  reading: Reading,
  passage: Passage,
  index: number,
  isWanted: (sentence: Range) => boolean,
  setup: Setup,
): void {
  const { article } = reading
  const dates = readDates(passage.text, article.published, { locale: setup.locale })
  const quantities = withOwnUnits(readQuantities(passage.text, dates), passage.text, setup.units)
  const spoken = withEventDates(dates, passage.text, article.published, setup.events)
  const quoted = quotedRanges(passage.text)
  const [quantitiesIn, datesIn, quotedIn] = [
    neighbourFinder(quantities, 'start'),
    neighbourFinder(spoken, 'start'),
    neighbourFinder(quoted, 'reach'),
  ]
  for (const sentence of splitSentences(passage, index).filter(isWanted).flatMap(inPieces)) {
    reading.sentences.push(sentence)
    const { from, to } = quantitiesIn(sentence)
    const [ofDates, ofQuoted] = [datesIn(sentence), quotedIn(sentence)]
    if (from === to) continue
    const found = {
      quantities: quantities.slice(from, to).map((q) => ({ ...q, of: q.of === null ? null : q.of - from })),
      dates: spoken.slice(ofDates.from, ofDates.to).filter((date) => contains(sentence, date)),
      quoted: quoted.slice(ofQuoted.from, ofQuoted.to),
    }
    readSentence(reading, passage, sentence, found, setup)
  }
  const place = <T extends Span>(span: T): T => located(span, passage, article)
  for (const date of dates) reading.dates.push(place(date))
  for (const range of quoted) reading.quotations.push(place({ ...range, in: passage.in, text: '' }))
  for (const name of readNames((article.passages[index] as Passage).text, setup.people))
    reading.names.push(locatedName(place(name), passage))
}

/** No writer's sentence is as long; what is goes in pieces, so that tagging stays linear in the text. */
const LONGEST = 1500

function inPieces(sentence: Sentence): Sentence[] {
  if (sentence.text.length <= LONGEST) return [sentence]
  const pieces: Sentence[] = []
  for (let from = 0; from < sentence.text.length; ) {
    const space = sentence.text.lastIndexOf(' ', from + LONGEST)
    const to = sentence.text.length - from <= LONGEST ? sentence.text.length : space > from ? space : from + LONGEST
    pieces.push({
      ...sentence,
      start: sentence.start + from,
      end: sentence.start + to,
      text: sentence.text.slice(from, to),
    })
    from = to
  }
  return pieces
}

/** A misspelling is a range of its own within the name. */
function locatedName(name: Reading['names'][number], passage: Passage): Reading['names'][number] {
  return name.misspelt ? { ...name, misspelt: { ...name.misspelt, ...sourceRange(passage, name.misspelt) } } : name
}

function readSentence(
  reading: Reading,
  passage: Passage,
  sentence: Sentence,
  found: Pick<ClaimInput, 'quantities' | 'dates' | 'quoted'>,
  setup: Setup,
): void {
  const base = reading.quantities.length
  const { quantities, contexts } = readClaims({
    ...found,
    text: sentence.text,
    start: sentence.start,
    gazetteer: setup.gazetteer,
    published: reading.article.published,
  })
  const all = withoutRestated(contexts.map((context) => matchFact(context, setup.match)))
  all.forEach((stated, i) => {
    const quantity = locatedQuantity(quantities[i] as Quantity, passage, reading.article, base, quantities.length)
    const placed: ClaimContext = { ...stated, quantity, claim: { ...stated.claim, quantity: base + i } }
    reading.quantities.push(quantity)
    reading.claims.push(placed.claim)
    reading.contexts.push(placed)
    reading.sentenceOf.push(reading.sentences.length - 1)
  })
}

/** `of` counts within the sentence, or points outside it, where it is dropped. */
function locatedQuantity(
  quantity: Quantity,
  passage: Passage,
  article: Article,
  base: number,
  count: number,
): Quantity {
  const of = quantity.of !== null && quantity.of >= 0 && quantity.of < count ? base + quantity.of : null
  return located({ ...quantity, of }, passage, article)
}

function located<T extends Span>(span: T, passage: Passage, article: Article): T {
  const range = sourceRange(passage, span)
  const field = passage.in === 'title' ? (article.title ?? '') : article.text
  return { ...span, ...range, in: passage.in, text: field.slice(range.start, range.end) }
}
