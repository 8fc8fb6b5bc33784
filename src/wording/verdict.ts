import { type LineIndex, lineIndex } from '../base/lines.ts'
import type { Side } from '../claim/side.ts'
import type { Article, Evidence, Fix, Range, Reading, Severity, Span, Verdict } from '../model/index.ts'
import { printed, rangeIn } from './as-printed.ts'
import { excerpt } from './words.ts'

/** Makes the verdict of a check on a span; fields that are not given are left empty. */
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

/** Makes the fix that writes other words at a range (UTF-16, half-open) of the article that is checked. */
export const writeInstead = ({ start, end }: Range, replacement: string): Fix => ({
  title: `Write ${replacement}`,
  path: null,
  start,
  end,
  replacement,
})

/** Quotes the sentence of a side as evidence; of another article with its path and day of publication. */
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

/** Quotes words of the article that is checked, as evidence: those at a span, or `words` instead. */
export const quoteHere = (reading: Reading, at: Span, words = at.text): Evidence => ({
  path: null,
  line: lineOf(at, reading),
  published: null,
  text: excerpt(words),
})

/** Quotes words of another text, as evidence: those at a span, or `words` instead. */
export const quoteOf = (reading: Reading, at: Span, words = at.text): Evidence => ({
  ...quoteHere(reading, at, words),
  path: reading.article.path,
  published: reading.article.published,
})

/** Returns where evidence of the article that is checked stands: "in line 12", "in the headline". */
export const whereIs = ({ line }: Evidence): string => (line === null ? 'in the headline' : `in line ${line}`)

const known = new WeakMap<Article, LineIndex>()

/** Returns the 1-based line of a span in its file; null in a headline that is not part of the text. */
function lineOf(at: Span, { article }: Reading): number | null {
  if (at.in === 'title') return null
  const lines = known.get(article) ?? lineIndex(article.text)
  known.set(article, lines)
  return lines.at(at.start).line
}
