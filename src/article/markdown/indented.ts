import type { Event } from 'micromark-util-types'
import type { Range } from '../../model/index.ts'
import { isEnglish } from '../language.ts'
import { isRunning, isWords } from '../passage/running-text.ts'

/**
 * Returns a range of Markdown with the code that is indented by four blanks replaced by blanks, same length, and how many
 * blocks that were; null if all that is indented is code. Text indented like code is prose if it is running text, or if
 * it has no sign of code and stands between running text. The offsets of `events` count from the start of the range.
 */
export function withoutIndentedCode(
  source: string,
  { start, end }: Range,
  events: readonly Event[],
): { text: string; code: number } | null {
  const blocks = indentedBlocks(events, start)
  const code = blocks.filter((block) => !isProse(source, block))
  if (code.length === blocks.length) return null
  let text = ''
  for (const block of code) {
    text += source.slice(start + text.length, block.start)
    text += source.slice(block.start, block.end).replace(/[^\r\n]/g, ' ')
  }
  return { text: text + source.slice(start + text.length, end), code: code.length }
}

function indentedBlocks(events: readonly Event[], base: number): Range[] {
  const blocks: Range[] = []
  for (const [kind, token] of events)
    if (kind === 'enter' && token.type === 'codeIndented')
      blocks.push({ start: base + token.start.offset, end: base + token.end.offset })
  return blocks
}

function isProse(markdown: string, { start, end }: Range): boolean {
  const parts = markdown.slice(start, end).split(/\n(?:[ \t]*\r?\n)+/)
  if (!parts.every(isWords)) return false
  if (parts.some(isRunning)) return true
  return (
    parts.every((part) => isEnglish(part)) &&
    isRunning(paragraphBefore(markdown, start)) &&
    isRunning(paragraphAfter(markdown, end))
  )
}

/** Longest part of a neighbouring paragraph that is looked at, in UTF-16 units. */
const SIGHT = 2000

const paragraphBefore = (markdown: string, at: number): string =>
  markdown
    .slice(Math.max(0, at - SIGHT), at)
    .trimEnd()
    .split(/\n[ \t]*\r?\n/)
    .at(-1) ?? ''

const paragraphAfter = (markdown: string, at: number): string =>
  markdown
    .slice(at, at + SIGHT)
    .trimStart()
    .split(/\n[ \t]*\r?\n/, 1)[0] ?? ''
