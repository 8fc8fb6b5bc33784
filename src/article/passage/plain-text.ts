import type { Passage, PassageRole, Range } from '../../model/index.ts'
import type { Body } from '../reading.ts'
import { paragraphs } from './paragraphs.ts'
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
  for (let at = start; at < source.length; ) {
    const next = source.indexOf('\n', at)
    const range = { start: at, end: next === -1 ? source.length : next }
    const line = source.slice(range.start, range.end)
    at = range.end + 1
    if (line === '') continue
    builder.copy(range.start, range.end)
    const isFirst = passages.length === 0 && !headlined && isHeading(line) && source.slice(range.end).trim() !== ''
    const passage = builder.take(isFirst ? 'headline' : roleOf(source, range))
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
