import { Tokenizer, TokenizerMode } from 'parse5'
import type { Body } from '../reading.ts'
import { HtmlWalk } from './html-walk.ts'

/**
 * Reads `[start, end)` of the source as HTML, a page or a part of one. Works on tokens instead of a tree, which keeps
 * every offset exact and the time linear however deeply tags are nested. `headlined` says that the headline is known
 * already.
 */
export function readHtml(source: string, start: number, end: number, headlined: boolean): Body {
  const walk = new HtmlWalk(source, start, headlined)
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, walk)
  walk.onRawText = (mode) => {
    tokenizer.state = TokenizerMode[mode]
  }
  tokenizer.write(source.slice(start, end), true)
  return walk.finish()
}
