import type { Passage, PassageRole, Unread } from '../../model/index.ts'
import { PassageBuilder } from '../passage/passage-builder.ts'
import type { Body, WrittenDate } from '../reading.ts'
import { addUnread } from '../unread.ts'
import { copyInline } from './inline.ts'
import { type SourceLine, sourceLines } from './source-lines.ts'

/** A block of running text: a range of the source. The first `title` is the headline. */
export interface Block {
  role: PassageRole | 'title'
  start: number
  end: number
}

/** What is read from the lines of a text in a markup language. */
export interface Blocks {
  blocks: Block[]
  day: WrittenDate | null
  unread: Unread
}

/** A markup language that is read line by line. */
export interface Language {
  blocksOf(lines: readonly SourceLine[]): Blocks
  /**
   * Finds markup within a paragraph: the named groups `show` and `raise` hold words that are shown, as they are or as
   * superscript; `formula` holds a formula, which is counted, and `blank` stands for a blank; all else that is found is hidden. Has the flags g, d and
   * u.
   */
  inline: RegExp
}

/**
 * Reads text in a markup language from `start` to the end of the source. Markup is left out and never rewritten, so that
 * every offset is exact. `headlined` says that the headline is known already.
 */
export function readMarked(source: string, start: number, headlined: boolean, language: Language): Body {
  const { blocks, day, unread } = language.blocksOf(sourceLines(source, start))
  const builder = new PassageBuilder(source)
  const passages: Passage[] = []
  let isHeadlined = headlined
  for (const block of blocks) {
    addUnread(unread, 'formula', copyInline(builder, source, block, language.inline))
    const passage = builder.take(roleOf(block, isHeadlined))
    if (!passage) continue
    isHeadlined ||= passage.role === 'headline'
    passages.push(passage)
  }
  return { passages, day, fallback: null, unread }
}

const roleOf = ({ role }: Block, isHeadlined: boolean): PassageRole => {
  if (role !== 'title') return role
  return isHeadlined ? 'heading' : 'headline'
}
