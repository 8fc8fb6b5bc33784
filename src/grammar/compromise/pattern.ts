import nlp from 'compromise/two'
import { library, type Slot, type Term, viewOf } from './library.ts'
import { readTerms } from './read.ts'

/** A compiled match expression. */
export interface Pattern {
  /** The expression as written. */
  written: string
  /**
   * Tells whether any part of the words matches. Takes at most time proportional to the number of words times the
   * number of terms.
   */
  standsIn(words: string): boolean
}

/** A part of an expression as compromise parses it. */
interface Part {
  tag?: string
  regex?: unknown
  word?: string
  choices?: Part[][]
}

/** More terms than any rule needs, and few enough for a match to stay cheap. */
const MAX_TERMS = 30

const tags = (nlp.model() as unknown as { one: { tagSet: Record<string, unknown> } }).one.tagSet

/**
 * Compiles an expression of compromise's match syntax. Returns what is wrong with it instead if it contains a regular
 * expression (never run), an unknown tag, unbalanced or nested brackets, or too many terms.
 */
export function compilePattern(expression: string): Pattern | { wrong: string } {
  const wrong = brackets(expression) ?? terms(expression)
  if (wrong !== null) return { wrong }
  const regs = nlp.parseMatch(expression) as readonly Slot[]
  return { written: expression, standsIn: (words) => library.methods.one.match(read(words), { regs }).ptrs.length > 0 }
}

const SYNTAX = 'expected words, tags such as `#Noun`, `.` for any word, and choices such as `(remain|stay)`'

function brackets(expression: string): string | null {
  if (expression.includes('/'))
    return `\`${expression}\` contains a regular expression, which rules do not run; ${SYNTAX}`
  let depth = 0
  for (const mark of expression.replace(/[^()]/g, '')) {
    depth += mark === '(' ? 1 : -1
    if (depth < 0 || depth > 1) break
  }
  return depth === 0 ? null : `the brackets of \`${expression}\` are unbalanced or nested; ${SYNTAX}`
}

function terms(expression: string): string | null {
  const all = flat(nlp.parseMatch(expression) as unknown as Part[])
  if (all.length === 0) return `\`${expression}\` is empty; ${SYNTAX}`
  if (all.length > MAX_TERMS)
    return `\`${expression}\` has more than ${MAX_TERMS} parts; split it into two sets of conditions`
  if (all.some(({ regex }) => regex !== undefined))
    return `\`${expression}\` contains a regular expression, which rules do not run; ${SYNTAX}`
  const unknown = all.find(({ tag }) => tag !== undefined && !(tag in tags))?.tag
  if (unknown !== undefined) return `unknown tag \`#${unknown}\`; expected one such as #Noun, #Verb, #Person or #Value`
  const stray = all.find(({ word }) => word !== undefined && /^(?:&&|\|\||.*\|.*)$/.test(word))?.word
  return stray === undefined ? null : `\`${stray}\` needs brackets; write \`(one|other)\` or \`(#Noun && #Plural)\``
}

const flat = (all: readonly Part[]): Part[] =>
  all.flatMap((term) => (term.choices ? [term, ...term.choices.flatMap(flat)] : [term]))

/** The words read last, because several facts ask about the same clause. */
let last: { words: string; document: Term[][] } | null = null

/** Returns the words with tags and base forms, read as the words of articles are. */
function read(words: string): Term[][] {
  if (last?.words === words) return last.document
  const { document } = viewOf([readTerms(words)], library).compute('root')
  last = { words, document }
  return document
}
