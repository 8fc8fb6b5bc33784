import { symbol, symbolCircle, symbolDiamond } from 'd3-shape'
import { element, type Markup } from '../markup.ts'

/** Returns the legend of a chart, in one line from a position. */
export function legend(x: number, y: number): Markup {
  const sign = (type: typeof symbolCircle, size: number, name: string, at: number) =>
    element('path', { class: name, d: symbol(type, size).digits(1)(), transform: `translate(${at},${y - 4})` })
  const words = (text: string, at: number) => element('text', { class: 'legend', x: at, y }, text)
  return element(
    'g',
    { 'aria-hidden': 'true' },
    element('path', { class: 'held', d: `M${x + 2},${y - 4}h16` }),
    words('the rules', x + 26),
    sign(symbolCircle, 46, 'said', x + 100),
    words('an article', x + 112),
    sign(symbolDiamond, 110, 'wrong', x + 188),
    words('an article that contradicts the rules or other articles', x + 200),
  )
}
