/** Longest Markdown read as such, in UTF-16 units: a long book. */
const LONGEST = 2_000_000

/** Longest paragraph, and most marks within one: the parser's time grows with their square. */
const LONGEST_PARAGRAPH = 100_000
const MOST_MARKS = 4000

/** Most containers (quotes, lists) opened in one file, for the same reason. */
const MOST_CONTAINERS = 4000

/** Why a text would tie up the Markdown parser for minutes; null where it reads in time linear in its length. */
export function whyTooCostly(markdown: string): string | null {
  if (markdown.length > LONGEST) return `more than ${LONGEST / 1e6} million characters`
  let containers = 0
  let length = 0
  let marks = 0
  for (const line of markdown.split(/\r\n?|\n/)) {
    const blank = /^[\s>]*$/.test(line)
    length = blank ? 0 : length + line.length
    if (length > LONGEST_PARAGRAPH) return `a paragraph of more than ${LONGEST_PARAGRAPH} characters`
    const lead = /^[\s>*+\d.)-]*/.exec(line)?.[0] ?? ''
    containers += count(lead, CONTAINER_MARKS)
    if (containers > MOST_CONTAINERS) return `more than ${MOST_CONTAINERS} quotations and list items`
    marks = blank ? 0 : marks + count(line, INLINE_MARKS)
    if (marks > MOST_MARKS) return `a paragraph with more than ${MOST_MARKS} marks`
  }
  return null
}

const CONTAINER_MARKS = />|[*+-]\s|\d[.)]\s/g
const INLINE_MARKS = /[*_[\]<&`~|!]/g

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0
