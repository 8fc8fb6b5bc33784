import { createHash } from 'node:crypto'
import { GENERATOR } from '../../base/generator.ts'
import { CHART_STYLE } from '../chart/style.ts'
import { type Child, element, rawMarkup } from '../markup.ts'
import { PAGE_SCRIPT } from './script.ts'
import { PAGE_STYLE } from './style.ts'

const STYLE = PAGE_STYLE + CHART_STYLE

/**
 * Returns a self-contained page. Its content security policy allows nothing to be fetched, sent or run except its own
 * style and script, identified by their hashes.
 */
export function page(title: string, ...body: Child[]): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(STYLE)}`,
    `script-src ${hashOf(PAGE_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  const html = element(
    'html',
    { lang: 'en' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', GENERATOR),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'referrer', content: 'no-referrer' }),
      element('title', {}, title),
      element('style', {}, rawMarkup(STYLE)),
    ),
    element('body', {}, ...body, element('script', {}, rawMarkup(PAGE_SCRIPT))),
  )
  return `<!doctype html>\n${html.markup}\n`
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
