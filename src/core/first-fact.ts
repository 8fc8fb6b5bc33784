import { Document, isMap, isSeq } from 'yaml'
import { pluralUnit } from '../english/forms/unit-plural.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import { isAdjective, isNoun, isProperName, isVerb } from '../grammar/word-class.ts'
import type { ClaimContext, Quantity, Token } from '../model/index.ts'
import type { ReadBeside } from '../rules/index.ts'
import { loadRules } from './load-rules.ts'
import { readQuantities } from './reading/quantities.ts'
import { extractClaims } from './reading/read.ts'
import { testRules } from './rule-tests/examples.ts'

/** What an editor says about the first fact of a newsroom. */
export interface FirstFact {
  /** What is counted or measured, as articles write it: "members of the city council". */
  what: string
  /** Its value as text, with its unit: "24", "£84.6 million". */
  value: string
  /** First day on which it is right, YYYY-MM-DD; "" if nobody knows. */
  from: string
  /** Where the value is from; "" if nobody said. */
  source: string
}

/** A rule that reads the first fact, and passes its own examples. */
export interface FirstRule {
  id: string
  /** The rule file. */
  text: string
  /** A sentence that states the fact. */
  sentence: string
}

/** Returns the one number that a text states; null for none, for several, and for "about 30". */
export function oneNumber(text: string): Quantity | null {
  const [first, ...more] = readQuantities(text)
  return first && more.length === 0 && first.low !== null && first.low === first.high && !first.approximate
    ? first
    : null
}

/** Why there is no rule: the words fit other things too, or no plain sentence with them is read. */
export type NoRule = 'too wide' | 'not read'

/** Drafts a rule for a fact below the lines of `head`, which begin the rule file. */
export function firstRule(fact: FirstFact, head: string, readBeside: ReadBeside): FirstRule | NoRule {
  const { value } = fact
  const what = fact.what.replace(COUNTING, '')
  const quantity = oneNumber(value)
  const id = idOf(what)
  if (quantity === null || quantity.low === null || id === '') return 'not read'
  const drafted = (quantity.unit === null ? null : byDeed(what, value)) ?? byNoun(what, value, quantity.unit)
  if (drafted === null) return 'not read'
  const { sentence, other, match } = drafted
  if (match.all.length === 0) return 'too wide'
  const text = `${head}${ruleText(id, {
    name: `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
    match,
    ...(quantity.unit !== null && { unit: pluralUnit(quantity.unit) }),
    values: [
      { value: quantity.low, ...(fact.from && { from: fact.from }), ...(fact.source && { source: fact.source }) },
    ],
    examples: [
      { text: sentence, reads: quantity.low },
      { text: other, reads: 'nothing' },
    ],
  })}`
  return passes(text, id, readBeside) ? { id, text, sentence } : 'not read'
}

/** "the number of libraries in Leeds" counts libraries in Leeds. */
const COUNTING = /^(?:the |a )?(?:number|total|count) of (?:the )?|^(?:the|how many) /i

const idOf = (what: string): string =>
  what
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.filter((word) => !STOP_WORDS.has(word))
    .join('-')
    .slice(0, 60) ?? ''

/** A sentence that states a fact, one that does not, and the conditions that tell them apart. */
interface Drafted {
  sentence: string
  other: string
  match: { counts?: string[]; measures?: string[]; alone?: string[]; all: string[] }
}

/** "hectares burned by the Kestrel Fire" */
const DEED = /^(?:\p{L}+ ){1,3}(\p{L}{3,}) by (?:the )?(\p{Lu}.*)$/u

/** Drafts a measure of what something named has done; null where the answer is of another form. */
function byDeed(what: string, value: string): Drafted | null {
  const [, verb, name] = DEED.exec(what) ?? []
  if (verb === undefined || name === undefined) return null
  const sentence = `The ${name} has ${verb} ${value}.`
  const { contexts } = extractClaims({ text: sentence })
  const isVerbHere = contexts[0]?.tokens.some((token) => token.normal === verb.toLowerCase() && isVerb(token))
  if (!isVerbHere) return null
  return { sentence, other: `The ${name} is ${value} away.`, match: { alone: [verb], all: [name] } }
}

/** Drafts a count or a measure by the noun that an answer begins with. */
function byNoun(what: string, value: string, unit: string | null): Drafted | null {
  const sentence = unit === null ? `There are ${value} ${what}.` : `The ${what} is ${value}.`
  const conditions = conditionsIn(sentence, unit)
  if (conditions === null) return null
  const { noun, match } = conditions
  return { sentence, other: unit === null ? `There are ${value} ${noun}.` : `The ${noun} is ${value}.`, match }
}

/** The conditions that the number of a sentence meets, and the noun that is counted or measured. */
interface Conditions {
  noun: string
  match: Drafted['match']
}

function conditionsIn(sentence: string, unit: string | null): Conditions | null {
  const { contexts } = extractClaims({ text: sentence })
  const [context] = contexts
  if (!context || contexts.length > 1) return null
  if (unit === null) {
    const noun = context.counted.map(({ normal }) => normal).join(' ')
    return noun === '' ? null : { noun, match: { counts: [noun], all: others(context, context.counted) } }
  }
  const head = headOf(context)
  return head && { noun: head.normal, match: { measures: [head.normal], all: others(context, [head]) } }
}

/** Returns the last noun before the first word that adds to it: "budget" in "the council budget for 2026". */
function headOf({ tokens, at }: ClaimContext): Token | null {
  let head: Token | null = null
  for (const token of tokens.slice(1, at)) {
    if (head !== null && !isNoun(token)) break
    if (isNoun(token)) head = token
  }
  return head
}

/** Returns the words that set the fact apart: whole names, and of other nouns in a row the last. */
function others({ tokens, at }: ClaimContext, counted: readonly Token[]): string[] {
  const words: string[] = []
  tokens.forEach((token, i) => {
    const next = tokens[i + 1]
    if (i === 0 || i === at || counted.includes(token) || !isContent(token)) return
    if (isProperName(token) && isProperName(tokens[i - 1]) && i > 1) words.push(`${words.pop()} ${token.text}`)
    else if (!isNoun(token) || isProperName(token) || !next || !isNoun(next) || counted.includes(next))
      words.push(token.text)
  })
  return words
}

const isContent = (token: Token): boolean =>
  (isNoun(token) || isVerb(token) || isAdjective(token)) && !STOP_WORDS.has(token.normal) && /\p{L}/u.test(token.text)

/** Writes a fact as the rest of a rule file, with each value and each example on a line of its own. */
function ruleText(id: string, fact: object): string {
  const document = new Document({ facts: { [id]: fact } })
  for (const key of ['match', 'values', 'examples']) {
    const node = document.getIn(['facts', id, key])
    for (const item of isSeq(node) ? node.items : [node]) if (isMap(item)) item.flow = true
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function passes(text: string, id: string, readBeside: ReadBeside): boolean {
  const { rules, mistakes } = loadRules([{ path: 'rules.yml', text }], readBeside)
  const own = rules.facts.filter((fact) => fact.id === id)
  return mistakes.length === 0 && own.length > 0 && testRules(rules, own).every(({ passed }) => passed)
}
