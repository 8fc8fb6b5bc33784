import type { Passage, PassageRole, Range } from '../../model/index.ts'
import type { Body } from '../reading.ts'
import { lines, paragraphs } from './paragraphs.ts'
import { PassageBuilder } from './passage-builder.ts'
import { splitCaption } from './photo-credit.ts'

/** Longest line that can be a headline, in UTF-16 units. */
const LONGEST_HEADLINE = 150

const CAPTION = /^(?:photo caption|caption|photo|picture|image)\s*:/i

/** Reads plain text from `start`. `headlined` says that no line of the text is the headline. */
export function readText(source: string, start: number, headlined: boolean): Body {
  const builder = new PassageBuilder(source)
  const passages: Passage[] = []
  for (const [index, paragraph] of [...paragraphs(source, start)].entries()) {
    builder.copy(paragraph.start, paragraph.end)
    const headline = index === 0 && !headlined && isHeadline(source, paragraph)
    const passage = builder.take(headline ? 'headline' : roleOf(source, paragraph))
    if (passage) passages.push(...(passage.role === 'body' ? splitCaption(passage) : [passage]))
  }
  return { passages, day: null, fallback: null, unread: {} }
}

/** Reads a text in which every line is a paragraph. The first may be the headline, as in plain text. */
export function readLines(source: string, start: number, headlined: boolean): Body {
  const builder = new PassageBuilder(source)
  const passages: Passage[] = []
  for (const line of lines(source, start)) {
    if (line.start === line.end) continue
    builder.copy(line.start, line.end)
    const isFirst = passages.length === 0 && !headlined && /\S/.test(source.slice(line.end))
    const headline = isFirst && isHeading(source.slice(line.start, line.end))
    const passage = builder.take(headline ? 'headline' : roleOf(source, line))
    if (passage) passages.push(passage)
  }
  return { passages, day: null, fallback: null, unread: {} }
}

/** Tells whether a paragraph is one short line that is not a sentence, followed by a blank line and more text. */
function isHeadline(source: string, { start, end }: Range): boolean {
  if (!isHeading(source.slice(start, end))) return false
  return /^[ \t]*(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*\S/.test(source.slice(end, end + 1000))
}

const isHeading = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && !/[\r\n]/.test(line) && !/[.!:;,…]["'”’)]*$/.test(line)

const roleOf = (source: string, { start }: Range): PassageRole =>
  CAPTION.test(source.slice(start, start + 40)) ? 'caption' : 'body'
