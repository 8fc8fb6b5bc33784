import { parse, postprocess, preprocess } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Event } from 'micromark-util-types'
import { MarkdownWalk } from './markdown-walk.ts'
import type { Body } from './reading.ts'
import { tangle } from './tangle.ts'
import { readText } from './text.ts'

/** What Markdown has on GitHub, each with the sign without which it is not worth its time. */
const EXTENSIONS = [
  { extension: gfmTable(), sign: /-[ \t]*\|/ },
  { extension: gfmStrikethrough(), sign: /~/ },
  { extension: gfmFootnote(), sign: /\[\^/ },
]

/** Reads Markdown from `start` to the end of the source. `headlined`: the headline is known already. */
export function readMarkdown(source: string, start: number, headlined: boolean): Body {
  const markdown = source.slice(start)
  const fallback = tangle(markdown)
  if (fallback) return { ...readText(source, start, headlined), fallback }
  const walk = new MarkdownWalk(source, start, headlined)
  for (const event of events(markdown)) walk.take(event)
  return { passages: walk.passages, day: null, fallback: null }
}

function events(markdown: string): Event[] {
  const withoutMark = markdown.replace(/^\uFEFF/, ' ')
  const chunks = preprocess()(withoutMark, undefined, true)
  const extensions = EXTENSIONS.filter(({ sign }) => sign.test(markdown)).map(({ extension }) => extension)
  return postprocess(parse({ extensions }).document().write(chunks))
}
