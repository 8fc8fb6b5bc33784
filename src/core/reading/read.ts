import { addUnread, readArticle } from '../../article/index.ts'
import { append } from '../../base/append.ts'
import { lastAtMost } from '../../base/binary-search.ts'
import { MOST_IN_ARTICLE, MOST_IN_PASSAGE, MOST_TOGETHER } from '../../base/sentence-limits.ts'
import { located, locatedDate, locatedQuantity, sourceRange, sourceSpan } from '../../base/source-range.ts'
import {
  type ClaimOutput,
  type EarlierSentence,
  earlierAfter,
  type FactMatcher,
  gazetteerOf,
  matchFact,
  withEarlier,
  withEarlierFact,
  withoutRestated,
} from '../../claim/index.ts'
import type {
  Article,
  ArticleSource,
  ClaimContext,
  InPassage,
  NameMention,
  Passage,
  PassageRange,
  Quantity,
  Reading,
  RuleSet,
  Sentence,
  SourceRange,
  Spot,
} from '../../model/index.ts'
import { NO_RULES, overlaps } from '../../model/index.ts'
import { ownUnitsOf } from '../../quantity/index.ts'
import { factIndex } from '../../rules/match/fact-index.ts'
import { eventIndex } from '../../time/index.ts'
import { expectArticle, expectOptions } from '../arguments.ts'
import { factPlaces } from '../facts/places.ts'
import { named, type OnFault } from '../guard.ts'
import { NO_MEMORY, type PassageMemory } from './passage-memory.ts'
import { type PassageSetup, readParts } from './passage-parts.ts'
import { namesOf, trueCase } from './true-case.ts'

/** How articles are read; the same for all articles of a run. */
export interface ReadOptions {
  /** Facts, people and places to read for; none by default. */
  rules?: RuleSet
  /** Whether 03/04 is 4 March or 3 April; `en-US` by default. */
  locale?: 'en-US' | 'en-GB'
  /** What was read of the article before, so that only passages that changed are read; nothing by default. */
  memory?: PassageMemory
  /** Receives the error of each article that is left out because reading or checking fails; by default it is thrown. */
  onFault?: OnFault
}

/** Reads articles with one set of rules. With `only`, reads only the sentences that these ranges of the file touch. */
export type Reader = (source: ArticleSource, only?: readonly SourceRange[]) => Reading

/** Makes a reader; its rules are compiled once, not for each article. */
export function readerFor({ rules = NO_RULES, locale = 'en-US', memory = NO_MEMORY }: ReadOptions = {}): Reader {
  const setup = { locale, memory, ...setupOf(rules) }
  return (source, only) => readSource(source, setup, only ?? null)
}

const setups = new WeakMap<RuleSet, Omit<Setup, 'locale' | 'memory'>>()

function setupOf(rules: RuleSet): Omit<Setup, 'locale' | 'memory'> {
  const known = setups.get(rules)
  if (known) return known
  const setup = {
    people: rules.people,
    gazetteer: gazetteerOf(factPlaces(rules)),
    match: factIndex(rules).match,
    units: ownUnitsOf(rules.units),
    events: eventIndex(rules.events),
  }
  setups.set(rules, setup)
  return setup
}

/** Reads one article whole: quantities, dates, names and claims, with spans into the text as given. Throws an `ArticleError`. */
export function extractClaims(source: ArticleSource, options: ReadOptions = {}): Reading {
  expectArticle(source, 'the article of extractClaims')
  expectOptions(options, 'the options of extractClaims')
  return named(source, 'asked', () => readerFor(options)(source))
}

interface Setup extends Omit<PassageSetup, 'published'> {
  match: FactMatcher
  memory: PassageMemory
}

function readSource(source: ArticleSource, setup: Setup, only: readonly SourceRange[] | null): Reading {
  const article = readArticle(source)
  const reading: Reading = {
    article,
    sentences: [],
    quantities: [],
    dates: [],
    datesAt: [],
    names: [],
    namesAt: [],
    claims: [],
    quotations: [],
    contexts: [],
    sentenceOf: [],
  }
  if (article.language !== 'en') return reading
  const { published } = article
  setup.memory.begin([setup.match, setup.locale, published])
  const names = namesOf(article.passages)
  article.passages.forEach((passage, i) => {
    const isWanted = (range: PassageRange) =>
      only === null || only.some((wanted) => overlaps(wanted, sourceRange(passage, range)))
    if (!isWanted({ start: 0, end: passage.text.length })) return
    const text = passage.role === 'headline' ? trueCase(passage.text, names) : passage.text
    readPassage(reading, { ...passage, text }, i, isWanted, { ...setup, published })
  })
  if (reading.quantities.length > MOST_TOGETHER) addUnread(article.unread, 'many-numbers')
  return reading
}

function readPassage(
  reading: Reading,
  passage: Passage,
  index: number,
  isWanted: (sentence: PassageRange) => boolean,
  setup: PassageSetup & Pick<Setup, 'match' | 'memory'>,
): void {
  const { article } = reading
  const first = reading.sentences.length
  const own = reading.quantities.length
  const written = (article.passages[index] as Passage).text
  const key = written === passage.text ? written : JSON.stringify([passage.text, written])
  const { dates, quoted, names, pieces } = setup.memory.parts(key, () => readParts(passage, written, setup))
  let before: EarlierSentence | null = null
  for (const { sentence: known, whole, from, to, claims } of pieces) {
    if (!isWanted(whole)) continue
    const sentence = { ...known, passage: index }
    if (known.start === whole.start && known.end < whole.end) addUnread(article.unread, 'long-sentence')
    reading.sentences.push(sentence)
    if (from === to) {
      before = earlierAfter([], before)
      continue
    }
    const already = reading.quantities.length
    if (already - own >= MOST_IN_PASSAGE || already >= MOST_IN_ARTICLE) {
      addUnread(article.unread, 'number', to - from)
      continue
    }
    before = earlierAfter(addClaims(reading, passage, sentence, claims(), before, setup.match), before)
  }
  const read = reading.sentences.slice(first)
  const spotOf = ({ start, end }: PassageRange): Spot => ({ start, end, sentence: sentenceAt(read, start, first) })
  append(
    reading.dates,
    dates.map((date) => locatedDate(date, passage, article)),
  )
  append(reading.datesAt, dates.map(spotOf))
  append(
    reading.quotations,
    quoted.map((range) => sourceSpan(article, passage, range)),
  )
  append(
    reading.names,
    names.map((name) => locatedName(name, passage, article)),
  )
  append(reading.namesAt, names.map(spotOf))
}

/** Returns the index of the sentence at an offset, where `sentences` begin with number `first`; -1 for none. */
function sentenceAt(sentences: readonly Sentence[], offset: number, first: number): number {
  const at = lastAtMost(sentences.length, (i) => (sentences[i] as Sentence).start, offset)
  const sentence = sentences[at]
  return sentence && sentence.start <= offset && offset < sentence.end ? first + at : -1
}

/** Moves a name with its misspelling, which has a range of its own. */
function locatedName(name: InPassage<NameMention>, passage: Passage, article: Article): NameMention {
  const { misspelt } = name
  return {
    ...located<NameMention>(name, passage, article),
    misspelt: misspelt && { written: misspelt.written, right: misspelt.right, ...sourceRange(passage, misspelt) },
  }
}

/** Adds the claims of one sentence to the reading, and returns them with what they were read from. */
function addClaims(
  reading: Reading,
  passage: Passage,
  sentence: Sentence,
  { quantities, contexts }: ClaimOutput,
  before: EarlierSentence | null,
  match: FactMatcher,
): ClaimContext[] {
  const base = reading.quantities.length
  const story = { passages: reading.article.passages, passage: sentence.passage }
  const stated = contexts.map((context) =>
    withEarlierFact(matchFact(withEarlier({ ...context, story }, before), match), before),
  )
  const all = withoutRestated(stated)
  all.forEach((stated, i) => {
    const read = quantities[i] as InPassage<Quantity>
    // counts within the sentence, or points outside it, where it is dropped
    const of = read.of !== null && read.of >= 0 && read.of < quantities.length ? base + read.of : null
    const quantity = { ...read, of }
    const claim = { ...stated.claim, quantity: base + i }
    reading.quantities.push(locatedQuantity(quantity, passage, reading.article))
    reading.claims.push(claim)
    reading.contexts.push({ ...stated, quantity, claim })
    reading.sentenceOf.push(reading.sentences.length - 1)
  })
  return all
}
