import type { Evidence, Reading, Severity, Span, Verdict } from '../model/index.ts'
import type { Side } from './side.ts'
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
  return {
    path: own ? null : side.reading.article.path,
    line: lineOf(side),
    published: own ? null : side.reading.article.published,
    text: excerpt(side.sentence.text),
  }
}

/** 1-based line of the quantity in its file; null in a headline handed in beside the text. */
function lineOf({ quantity, reading }: Side): number | null {
  if (quantity.in === 'title') return null
  let line = 1
  for (
    let i = reading.article.text.indexOf('\n');
    i >= 0 && i < quantity.start;
    i = reading.article.text.indexOf('\n', i + 1)
  ) {
    line++
  }
  return line
}
