import type { Side } from '../claim/side.ts'
import type { Evidence, Reading, Severity, Span, Verdict } from '../model/index.ts'
import { printed, rangeIn } from './as-printed.ts'
import { excerpt } from './words.ts'

/** What every check says of a place: the rest of a verdict is filled in with nothing. */
export function verdict(
  check: string,
  at: Span,
  said: { severity: Severity; message: string; expected: string | null } & Partial<Verdict>,
): Verdict {
  return {
    check,
    fact: null,
    in: at.in,
    start: at.start,
    end: at.end,
    actual: at.text,
    evidence: [],
    fixes: [],
    ...said,
  }
}

/** Quotes the sentence of a side: of another article with its path and day, of the same article without. */
export function quote(side: Side, here: Reading): Evidence {
  const own = side.reading === here
  const on = side.claim.asOf?.to ?? side.reading.article.published
  return {
    path: own ? null : side.reading.article.path,
    line: lineOf(side.quantity, side.reading),
    published: own ? null : side.reading.article.published,
    text: excerpt(side.sentence.text, rangeIn(side).end),
    ...(own || on === null ? {} : { says: { value: printed(side), on } }),
  }
}

/** Quotes words of the article that is checked: those at a span, or others that say more. */
export const quoteHere = (reading: Reading, at: Span, words = at.text): Evidence => ({
  path: null,
  line: lineOf(at, reading),
  published: null,
  text: excerpt(words),
})

/** Quotes words of another text: those at a span, or others that say more. */
export const quoteOf = (reading: Reading, at: Span, words = at.text): Evidence => ({
  ...quoteHere(reading, at, words),
  path: reading.article.path,
  published: reading.article.published,
})

/** "in line 12", for evidence of the article that is checked. */
export const whereIs = ({ line }: Evidence): string => (line === null ? 'in the headline' : `in line ${line}`)

/** 1-based line of a span in its file; null in a headline handed in beside the text. */
function lineOf(at: Span, { article: { text } }: Reading): number | null {
  if (at.in === 'title') return null
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < at.start; i = text.indexOf('\n', i + 1)) line++
  return line
}
