import { symbol, symbolCircle, symbolDiamond } from 'd3-shape'
import { dayText } from '../../english/printed-value.ts'
import type { LinkTo } from '../github/links.ts'
import { type Child, element, type Markup } from '../markup.ts'
import { px } from './reference.ts'

const SAID = symbol(symbolCircle, 46).digits(1)() ?? ''
const WRONG = symbol(symbolDiamond, 110).digits(1)() ?? ''

/** Something that an article says, on a day (YYYY-MM-DD), at a line (1-based), with what is wrong with it. */
interface Marked {
  said: string
  path: string
  line: number
  wrong: string | null
}

/**
 * Returns the mark of something said: a circle, or a diamond for something wrong. It links to its line. `below` is drawn under the
 * mark and `above` over it.
 */
export function mark(
  { said, path, line, wrong }: Marked,
  on: string,
  [x, y]: readonly [number, number],
  linkTo: LinkTo,
  { below = null, above = null }: { below?: Child; above?: Child } = {},
): Markup {
  const isWrong = wrong !== null
  const words = `${said}, ${dayText(on)}, ${path}:${line}`
  const title = isWrong ? `${words}. ${wrong}` : words
  return element(
    'a',
    { href: linkTo(path, line), 'aria-label': title, tabindex: isWrong ? null : -1 },
    below,
    element(
      'path',
      { class: isWrong ? 'wrong' : 'said', d: isWrong ? WRONG : SAID, transform: `translate(${px(x)},${px(y)})` },
      element('title', {}, title),
    ),
    above,
  )
}
