import { classSet, type WordClass } from '../../src/grammar/word-class.ts'
import type { Claim, ClaimContext, InPassage, Quantity, Token } from '../../src/model/index.ts'

/** What a made-up claim is like where a test does not say. */
interface Said {
  /** The clause; a number in it is the quantity, words in [brackets] are counted. `walking/walk#verb` gives lemma and word class, … is a gap. */
  clause: string
  quantity?: Partial<InPassage<Quantity>>
  claim?: Partial<Claim>
}

const QUANTITY: InPassage<Quantity> = {
  in: 'text',
  start: 0,
  end: 0,
  said: { start: 0, end: 0 },
  text: '',
  low: 0,
  high: 0,
  bound: 'exact',
  approximate: false,
  vague: false,
  accepts: { low: 0, high: 0 },
  change: null,
  unit: null,
  per: null,
  of: null,
  role: null,
  counted: null,
}

const CLAIM: Claim = {
  quantity: 0,
  fact: null,
  modality: 'asserted',
  stage: 'figure',
  attribution: null,
  asOf: null,
  place: null,
  verb: null,
}

/** A claim's context from a clause with marks: "killed 12 [aid workers]". */
export function context({ clause, quantity, claim }: Said): ClaimContext {
  const counted: Token[] = []
  const scope: Token[] = []
  let inCounted = false
  let start = 0
  for (const part of clause.split(' ')) {
    if (part === '…') {
      start += 20
      continue
    }
    inCounted ||= part.startsWith('[')
    const token = tokenOf(part.replace(/[[\]]/g, ''), start)
    scope.push(token)
    if (inCounted) counted.push(token)
    if (part.endsWith(']')) inCounted = false
    start = token.end + 1
  }
  const number = scope.find(({ text }) => /^[0-9]/.test(text)) ?? { start: 0, end: 0, text: '' }
  const { end, text } = number
  return {
    quantity: { ...QUANTITY, start: number.start, end, text, ...quantity },
    claim: { ...CLAIM, ...claim },
    tokens: scope,
    isCalledWrong: false,
    isRate: false,
    governors: [],
    scope,
    phrase: [],
    presupposed: null,
    earlier: null,
    story: null,
    counted,
    dateline: null,
    published: null,
    isAge: false,
    isAdditional: false,
    isAtUnstatedTime: false,
    at: 0,
  }
}

function tokenOf(marked: string, start: number): Token {
  const [words = '', ...classes] = marked.split('#')
  const [text = '', lemma] = words.split('/')
  const normal = text.toLowerCase()
  return {
    text,
    normal,
    lemma: lemma ?? normal,
    classes: classSet(...(classes as WordClass[])),
    start,
    end: start + text.length,
  }
}
