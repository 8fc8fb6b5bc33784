/** Longest text read as Markdown, in UTF-16 units: a long book. */
const LONGEST = 2_000_000

/** Longest paragraph in UTF-16 units, and most marks in one: the parser's time grows with their square. */
const LONGEST_PARAGRAPH = 100_000
const MOST_MARKS = 4000

/** Most containers (quotations, lists) in one file, for the same reason. */
const MOST_CONTAINERS = 4000

/** Most headings that are underlined, for each of which the parser copies what it has read. */
const MOST_UNDERLINES = 2000

/** Most paragraphs in one file: more than a long book has. For each the parser takes as long as for many words. */
const MOST_PARAGRAPHS = 20_000

/**
 * Returns what would keep the Markdown parser busy for minutes; null if it needs only time linear in the text's length.
 */
export function whyTooCostly(markdown: string): string | null {
  if (markdown.length > LONGEST) return `more than ${LONGEST / 1e6} million characters`
  let containers = 0
  let underlines = 0
  let paragraphs = 0
  let length = 0
  let marks = 0
  for (const line of markdown.split(/\r\n?|\n/)) {
    const blank = /^[\s>]*$/.test(line)
    if (length > 0 && UNDERLINE.test(line)) underlines += 1
    if (underlines > MOST_UNDERLINES) return `more than ${MOST_UNDERLINES} underlined headings`
    if (!blank && length === 0) paragraphs += 1
    if (paragraphs > MOST_PARAGRAPHS) return `more than ${MOST_PARAGRAPHS} paragraphs`
    length = blank ? 0 : length + line.length + 1
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

const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0
