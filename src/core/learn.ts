import { lineIndex } from '../article/index.ts'
import {
  type Draft,
  type DraftExample,
  draftText,
  idsFor,
  type LearnedName,
  type LearnedNumber,
  learnedNamesOf,
  learnedNumbersOf,
  type PersonProposal,
  type Proposal,
  propose,
  proposePeople,
} from '../learn/index.ts'
import { ArticleError, type ArticleSource, type Reading, type RuleSet } from '../model/index.ts'
import { personNameOf } from '../named/person-name.ts'
import { singularUnit } from '../quantity/index.ts'
import { type ReadBeside, textsOf } from '../rules/index.ts'
import { guarded, leaveOut, type OnFault } from './guard.ts'
import { loadRules } from './load-rules.ts'
import { extractClaims, type ReadOptions } from './reading/read.ts'
import { testRules } from './rule-tests/examples.ts'

/** Facts drafted from articles. */
export interface LearnResult {
  /** A rule file that is valid beside the existing rules. */
  text: string
  drafts: Draft[]
  people: PersonProposal[]
}

/** What rules can be drafted from, of one article or of many. */
export interface Learnable {
  numbers: LearnedNumber[]
  names: LearnedName[]
}

/** Returns the numbers and names of an article that no rule covers yet, in little memory, so that those of years of articles fit. */
export function learnableIn(source: ArticleSource, options: ReadOptions): Learnable {
  const work = () => {
    const reading = extractClaims(source, options)
    return { numbers: numbersIn(reading), names: namesIn(reading) }
  }
  return guarded(source, 'asked', work, options.onFault) ?? { numbers: [], names: [] }
}

/** Returns the numbers of an article that no rule covers yet. */
export const learnableNumbers = (source: ArticleSource, options: ReadOptions): LearnedNumber[] =>
  learnableIn(source, options).numbers

function namesIn(reading: Reading): LearnedName[] {
  const lines = lineIndex(reading.article.text)
  return learnedNamesOf(reading, ({ start }) => lines.at(start).line)
}

function numbersIn(reading: Reading): LearnedNumber[] {
  const lines = lineIndex(reading.article.text)
  return learnedNumbersOf(reading, ({ start }) => lines.at(start).line).filter(
    ({ unit }) => unit === null || singularUnit(unit) === unit,
  )
}

/**
 * Drafts rules for what articles state repeatedly, and for people whom they give titles: at most `most`, a third of them facts if
 * there are as many people, best first. Each has sentences of the articles as
 * examples, but only those that it reads correctly; a draft that reads none is left out. An article with a sentence on
 * which reading fails is passed to `onFault` and left out whole; without `onFault` the error is thrown.
 */
export function learn(
  numbers: readonly LearnedNumber[],
  rules: RuleSet,
  readBeside: ReadBeside,
  most: number,
  onFault?: OnFault,
  names: readonly LearnedName[] = [],
): LearnResult {
  const failed = new Set<string>()
  const fail = (text: string, error: ArticleError) => {
    for (const { path, sentence } of numbers) {
      if (sentence !== text || failed.has(path)) continue
      failed.add(path)
      leaveOut(new ArticleError(path, 'asked', error.cause), onFault)
    }
  }
  const people = peopleFrom(names, rules)
  const result = draftsFrom(numbers, rules, readBeside, Math.max(most - people.length, Math.ceil(most * FACTS)), fail)
  const others = numbers.filter(({ path }) => !failed.has(path))
  if (others.length < numbers.length) return learn(others, rules, readBeside, most, onFault, names)
  const kept = people.slice(0, most - result.drafts.length)
  const places = rules.places.map(({ name }) => name)
  return { ...result, people: kept, text: draftText(result.drafts, places, kept) }
}

/** Share (0 to 1) of the drafted rules that are facts at most, where there are people enough: what people are called is right more often. */
const FACTS = 1 / 3

/** Returns the people that articles give titles, but those in the rules. */
function peopleFrom(names: readonly LearnedName[], rules: RuleSet): PersonProposal[] {
  const known = rules.people.flatMap(({ name, also }) => [name, ...also].map(personNameOf))
  return proposePeople(names, new Set(names.map(({ path }) => path)).size, new Set(known))
}

/** Drafts rules; calls `fail` for each sentence on which reading fails. */
function draftsFrom(
  numbers: readonly LearnedNumber[],
  rules: RuleSet,
  readBeside: ReadBeside,
  most: number,
  fail: (sentence: string, error: ArticleError) => void,
): Omit<LearnResult, 'people'> {
  const proposals = propose(numbers).slice(0, most * SPARE)
  const ids = idsFor(
    proposals,
    rules.facts.map(({ id }) => id),
  )
  const tried = proposals.map((proposal, i) => ({
    ...{ id: ids[i] as string, proposal },
    examples: [...positives(proposal), ...negatives(proposal, numbers)],
  }))
  const places = rules.places.map(({ name }) => name)
  const passing = passingIn(draftText(tried, places), rules, readBeside, fail)
  const drafts = tried
    .map((draft) => ({ ...draft, examples: best(draft.examples.filter(({ text }) => passing(draft.id, text))) }))
    .filter(({ examples }) => examples.some(({ reads }) => reads !== 'nothing'))
    .slice(0, most)
  return { text: draftText(drafts, places), drafts }
}

/** How many times as many facts are tried as are wanted: some have no sentence that can be read on its own. */
const SPARE = 4

/** Number of sentences tried, and kept, of each kind. */
const TRIED = 8
const KEPT = 2

const best = (examples: readonly DraftExample[]): DraftExample[] => [
  ...examples.filter(({ reads }) => reads !== 'nothing').slice(0, KEPT),
  ...examples.filter(({ reads }) => reads === 'nothing').slice(0, KEPT),
]

const positives = ({ numbers }: Proposal): DraftExample[] => sentencesOf(numbers, ({ low, high }) => low ?? high ?? 0)

/** Returns numbers that count the same thing but are not in the group. */
const negatives = ({ numbers, counted, unit }: Proposal, all: readonly LearnedNumber[]): DraftExample[] => {
  const own = new Set(numbers.map(({ sentence }) => sentence))
  const head = counted.split(' ').at(-1)
  return sentencesOf(
    all.filter((one) => one.head === head && one.unit === unit && !own.has(one.sentence)),
    () => 'nothing',
  )
}

/** Sorts sentences by length: the shortest make the clearest examples. */
function sentencesOf(
  numbers: readonly LearnedNumber[],
  reads: (one: LearnedNumber) => DraftExample['reads'],
): DraftExample[] {
  const bySentence = new Map(numbers.map((one) => [one.sentence, one]))
  return [...bySentence.values()]
    .sort((a, b) => a.sentence.length - b.sentence.length)
    .slice(0, TRIED)
    .map((one) => ({ text: one.sentence, published: one.published, reads: reads(one) }))
}

/** Loads a draft with the existing rules, and returns which of its examples pass. */
function passingIn(
  text: string,
  rules: RuleSet,
  readBeside: ReadBeside,
  fail: (sentence: string, error: ArticleError) => void,
): (id: string, text: string) => boolean {
  const files = [...textsOf(rules)].map(([path, text]) => ({ path, text }))
  const loaded = loadRules([...files, { path: DRAFT, text }], readBeside)
  if (loaded.mistakes.length > 0) throw new Error(`the draft has mistakes: ${JSON.stringify(loaded.mistakes[0])}`)
  const outcomes = testRules(
    loaded.rules,
    loaded.rules.facts.filter(({ at }) => at.path === DRAFT),
  )
  for (const { text, error } of outcomes) if (error !== null) fail(text, error)
  const passed = new Set(outcomes.filter(({ passed }) => passed).map(({ name, text }) => `${name}\n${text}`))
  return (id, text) => passed.has(`${id}\n${text}`)
}

/** Name for the draft, which has no file yet. */
const DRAFT = 'draft.yml'
