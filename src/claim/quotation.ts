import type { PassageRange } from '../model/index.ts'
import { overlaps } from '../model/index.ts'

/**
 * Returns the ranges in quotation marks of a passage, marks included, in order; UTF-16 units, half-open. A quotation inside
 * another is part of it.
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
 * Returns the ranges in “…” and "…". An unclosed curly mark quotes up to the end of its paragraph, as in a quotation that
 * continues in the next one; an unclosed straight mark may mean inches and quotes nothing.
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

/** A mark that may open a quotation before a word, or close it after one; or the end of a paragraph. */
const SINGLE = /(?<=^|[\s([“—–-])‘(?=[\p{L}\p{N}£$€“([])(?!\d\ds\b)|(?<=[^\s‘])’(?![\p{L}\p{N}])|\n\n/gmu
/** Characters after which a mark cannot be an apostrophe. */
const STOPS = /[.,!?…”)\]—–]/
/** A mark that may be an apostrophe or the end of a quotation: "the workers’ homes". */
const POSSESSIVE = /^’[\s-]+\p{L}/u

/**
 * Returns the ranges in ‘…’ where the closing mark is clear: one after punctuation, or one that cannot be an apostrophe,
 * if no earlier one could be. Others quote nothing: the opening mark may be an apostrophe as well (‘twas).
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
