import type { Passage, Range, Run } from '../../model/index.ts'

/** Returns the passage cut to ascending ranges of its visible text, joined without a gap. */
export function cutToRanges(passage: Passage, ranges: readonly Range[]): Passage {
  const runs: Run[] = []
  let text = ''
  let next = 0
  for (const range of ranges) {
    while (next < passage.runs.length && endOf(passage.runs[next] as Run) <= range.start) next += 1
    for (let i = next; i < passage.runs.length; i += 1) {
      const run = passage.runs[i] as Run
      if (run.visible >= range.end) break
      runs.push(part(run, range, text.length - range.start))
    }
    text += passage.text.slice(range.start, range.end)
  }
  return { ...passage, text, runs }
}

/**
 * Returns the part of a run inside a range, moved by `shift` in the visible text. A decoded run keeps its whole source.
 */
function part(run: Run, range: Range, shift: number): Run {
  const start = Math.max(run.visible, range.start)
  const length = Math.min(endOf(run), range.end) - start
  if (run.length !== run.sourceLength) return { ...run, visible: start + shift, length }
  return { visible: start + shift, length, source: run.source + start - run.visible, sourceLength: length }
}

const endOf = (run: Run): number => run.visible + run.length

/** Returns the passage without the web addresses written in it ("https://…", "www.…"). */
export function withoutAddresses(passage: Passage): Passage {
  if (!/:\/\/|www\./i.test(passage.text)) return passage
  const kept: Range[] = []
  let from = 0
  for (const { 0: address, index } of passage.text.matchAll(ADDRESS)) {
    if (index > from) kept.push({ start: from, end: index })
    from = index + address.length
    const spaced = /^\s{2}$/.test(passage.text.slice(Math.max(0, index - 1), index) + passage.text.charAt(from))
    if (spaced) from += 1
  }
  if (from < passage.text.length) kept.push({ start: from, end: passage.text.length })
  return cutToRanges(passage, kept)
}

const ADDRESS = /\b(?:[a-z]{2,9}:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?'’”)\]]/gi

/** Returns the passage without white space at its ends. */
export function trimmed(passage: Passage): Passage {
  const start = passage.text.length - passage.text.trimStart().length
  const end = passage.text.trimEnd().length
  if (start === 0 && end === passage.text.length) return passage
  return cutToRanges(passage, end > start ? [{ start, end }] : [])
}
