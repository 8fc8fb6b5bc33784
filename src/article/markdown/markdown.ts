import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Event, ParseContext } from 'micromark-util-types'
import type { Format } from '../../model/index.ts'
import { readText } from '../passage/plain-text.ts'
import type { Body } from '../reading.ts'
import { addUnread } from '../unread.ts'
import { withoutIndentedCode } from './indented.ts'
import { MarkdownWalk } from './markdown-walk.ts'
import { whyTooCostly } from './parser-limits.ts'
import { type MarkdownPart, splitPlainParagraphs } from './plain-paragraphs.ts'

/** The Markdown extensions that GitHub has, each with a pattern without which it is not needed. */
const EXTENSIONS = [
  { extension: gfmTable(), sign: /-[ \t]*\|/ },
  { extension: gfmStrikethrough(), sign: /~/ },
  { extension: gfmFootnote(), sign: /\[\^/ },
]

/** Reads text that is indented by four blanks as any other text. */
const WITHOUT_INDENTED_CODE = { disable: { null: ['codeIndented'] } }

/**
 * Reads Markdown from `start` to the end of the source; as plain text if it would take the parser too long. `headlined`
 * says that the headline is known already. MDX has no indented code.
 */
export function readMarkdown(
  source: string,
  start: number,
  headlined: boolean,
  format: Extract<Format, 'markdown' | 'mdx'>,
): Body {
  const markdown = source.slice(start)
  const fallback = whyTooCostly(markdown)
  if (fallback) return { ...readText(source, start, headlined), fallback }
  const walk = new MarkdownWalk(source, headlined)
  const parts = [...splitPlainParagraphs(markdown)]
  const parser = parserFor(markdown, format === 'markdown')
  const flows = DEFINITION.test(markdown) ? flowsOf(parts, markdown, parser) : null
  for (const [i, part] of parts.entries()) {
    const [from, to] = [start + part.start, start + part.end]
    if (part.isPlain) {
      walk.plain(from, to)
      continue
    }
    const events = parser.finish(flows?.[i] ?? parser.flow(source.slice(from, to)))
    const prose = withoutIndentedCode(source, { start: from, end: to }, events)
    if (prose) addUnread(walk.unread, 'code', prose.code)
    walk.take(from, prose ? parser.withoutIndentedCode(prose.text) : events)
  }
  return { ...walk.finish(), day: null, fallback: null }
}

/** A definition of a link or note, to which any part of the text may refer. */
const DEFINITION = /\]:/

/** Returns the blocks of all parts that are not plain, so that the parser knows the definitions in them. */
const flowsOf = (parts: readonly MarkdownPart[], markdown: string, parser: Parser): (Event[] | null)[] =>
  parts.map(({ start, end, isPlain }) => (isPlain ? null : parser.flow(markdown.slice(start, end))))

/** A parser of the parts of one text, which remembers their definitions of links and notes. */
interface Parser {
  /** Finds the blocks of a part, and definitions. */
  flow(text: string): Event[]
  /** Parses what is in the blocks of a part. */
  finish(flow: Event[]): Event[]
  /** Parses a part once more, with text indented by four blanks as any other text. */
  withoutIndentedCode(text: string): Event[]
}

/** Returns a parser with the extensions that a text needs; by it, indented text may be code. */
function parserFor(markdown: string, withIndentedCode: boolean): Parser {
  const extensions = EXTENSIONS.filter(({ sign }) => sign.test(markdown)).map(({ extension }) => extension)
  const proseParser = () => parse({ extensions: [...extensions, WITHOUT_INDENTED_CODE] })
  const parser = withIndentedCode ? parse({ extensions }) : proseParser()
  let prose: ParseContext | null = null
  return {
    flow: (text) => flowOf(text, parser),
    finish: postprocess,
    withoutIndentedCode: (text) => {
      const { defined, gfmFootnotes } = parser
      prose ??= proseParser()
      Object.assign(prose, { defined, gfmFootnotes })
      return postprocess(flowOf(text, prose))
    },
  }
}

function flowOf(text: string, parser: ParseContext): Event[] {
  parser.lazy = {} // It is by line of the part.
  return parser.document().write(preprocess()(text.replace(/^\uFEFF/, ' '), undefined, true))
}
