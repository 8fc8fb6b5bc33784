import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Event } from 'micromark-util-types'
import { readText } from '../passage/plain-text.ts'
import type { Body } from '../reading.ts'
import { MarkdownWalk } from './markdown-walk.ts'
import { whyTooCostly } from './parser-limits.ts'
import { splitPlainParagraphs } from './plain-paragraphs.ts'

/** The Markdown extensions that GitHub has, each with a pattern without which it is not needed. */
const EXTENSIONS = [
  { extension: gfmTable(), sign: /-[ \t]*\|/ },
  { extension: gfmStrikethrough(), sign: /~/ },
  { extension: gfmFootnote(), sign: /\[\^/ },
]

/**
 * Reads Markdown from `start` to the end of the source; as plain text if it would take the parser too long. `headlined`
 * says that the headline is known already.
 */
export function readMarkdown(source: string, start: number, headlined: boolean): Body {
  const markdown = source.slice(start)
  const fallback = whyTooCostly(markdown)
  if (fallback) return { ...readText(source, start, headlined), fallback }
  const walk = new MarkdownWalk(source, headlined)
  let parser: ReturnType<typeof parse> | null = null
  for (const stretch of splitPlainParagraphs(markdown)) {
    const [from, to] = [start + stretch.start, start + stretch.end]
    if (stretch.isPlain) {
      walk.plain(from, to)
      continue
    }
    parser ??= parse({ extensions: extensionsFor(markdown) })
    walk.take(from, events(parser, source.slice(from, to)))
  }
  return { passages: walk.passages, day: null, fallback: null }
}

const extensionsFor = (markdown: string) =>
  EXTENSIONS.filter(({ sign }) => sign.test(markdown)).map(({ extension }) => extension)

function events(parser: ReturnType<typeof parse>, markdown: string): Event[] {
  const chunks = preprocess()(markdown.replace(/^\uFEFF/, ' '), undefined, true)
  return postprocess(parser.document().write(chunks))
}
