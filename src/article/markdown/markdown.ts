import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Event } from 'micromark-util-types'
import type { Format } from '../../model/index.ts'
import { readText } from '../passage/plain-text.ts'
import type { Body } from '../reading.ts'
import { addUnread } from '../unread.ts'
import { withoutIndentedCode } from './indented.ts'
import { MarkdownWalk } from './markdown-walk.ts'
import { whyTooCostly } from './parser-limits.ts'
import { splitPlainParagraphs } from './plain-paragraphs.ts'

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
  const read = parserFor(markdown)
  for (const stretch of splitPlainParagraphs(markdown)) {
    const [from, to] = [start + stretch.start, start + stretch.end]
    if (stretch.isPlain) {
      walk.plain(from, to)
      continue
    }
    const events = read(source.slice(from, to), format === 'markdown')
    const prose = withoutIndentedCode(source, { start: from, end: to }, events)
    if (prose) addUnread(walk.unread, 'code', prose.code)
    walk.take(from, prose ? read(prose.text, false) : events)
  }
  return { ...walk.finish(), day: null, fallback: null }
}

/** Returns a parser with the extensions that a text needs; it may read indented text as code. */
function parserFor(markdown: string): (text: string, withIndentedCode: boolean) => Event[] {
  const extensions = EXTENSIONS.filter(({ sign }) => sign.test(markdown)).map(({ extension }) => extension)
  const parsers = new Map<boolean, ReturnType<typeof parse>>()
  return (text, withIndentedCode) => {
    const more = withIndentedCode ? [] : [WITHOUT_INDENTED_CODE]
    const parser = parsers.get(withIndentedCode) ?? parse({ extensions: [...extensions, ...more] })
    parsers.set(withIndentedCode, parser)
    const chunks = preprocess()(text.replace(/^\uFEFF/, ' '), undefined, true)
    return postprocess(parser.document().write(chunks))
  }
}
