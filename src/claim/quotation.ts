import type { PassageRange } from '../model/index.ts'
import { overlaps } from '../model/index.ts'

/**
 * Ranges of a passage that stand in quotation marks, marks and all, in the order of the text; one inside another is part
 * of it.
 */
export function quotedRanges(text: string): PassageRange[] {
  const all = [...inDoubleMarks(text), ...inSingleMarks(text)].sort((a, b) => a.start - b.start || b.end - a.end)
  const outer: PassageRange[] = []
  for (const range of all) {
    const last = outer.at(-1)
    if (!last || !overlaps(last, range)) outer.push(range)
  }
  return outer
}

/**
 * “…” and "…". A curly mark that is not closed quotes up to the end of its paragraph, as where a quotation goes on in the
 * next one; a straight one may stand for inches, and quotes nothing.
 */
function inDoubleMarks(text: string): PassageRange[] {
  const ranges: PassageRange[] = []
  let open = -1
  const close = (end: number) => {
    ranges.push({ start: open, end })
    open = -1
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '“' || (c === '"' && open < 0)) open = open < 0 ? i : open
    else if ((c === '”' || c === '"') && open >= 0) close(i + 1)
    else if (c === '\n' && text[i + 1] === '\n') {
      if (text[open] === '“') close(i)
      open = -1
    }
  }
  if (text[open] === '“') close(text.length)
  return ranges
}

/** A mark before a word, at which a quotation may open, or behind one, at which it may close; and the end of a paragraph. */
const SINGLE = /(?<=^|[\s([“—–-])‘(?=[\p{L}\p{N}£$€“([])(?!\d\ds\b)|(?<=[^\s‘])’(?![\p{L}\p{N}])|\n\n/gmu
/** Behind these, no mark is an apostrophe. */
const STOPS = /[.,!?…”)\]—–]/
/** "the workers’ homes": as well an apostrophe as the end of a quotation. */
const POSSESSIVE = /^’[\s-]+\p{L}/u

/**
 * ‘…’ where it is clear which mark closes: one behind a stop, or one that cannot be an apostrophe with none before it that
 * could. What is not closed so in its paragraph quotes nothing: the mark may be an apostrophe as well (‘twas).
 */
function inSingleMarks(text: string): PassageRange[] {
  const ranges: PassageRange[] = []
  let open = -1
  let inDoubt = false
  for (const { 0: mark, index } of text.matchAll(SINGLE)) {
    if (mark !== '’') {
      open = mark === '‘' ? index : -1
      inDoubt = false
      continue
    }
    if (open < 0) continue
    const isStopped = STOPS.test(text[index - 1] ?? '')
    if (!isStopped && text[index - 1] === 's' && POSSESSIVE.test(text.slice(index, index + 8))) inDoubt = true
    else {
      if (isStopped || !inDoubt) ranges.push({ start: open, end: index + 1 })
      open = -1
    }
  }
  return ranges
}
