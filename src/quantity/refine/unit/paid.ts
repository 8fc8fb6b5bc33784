import { PAYING, PRICES } from '../../data/grammar.ts'
import { hedgeBefore } from '../../hedge-at.ts'
import { wordsBefore } from '../../words.ts'

/** Tells whether the words before an amount show that it is paid: "costs R50", "paid about 500 won", "a fine of P300". */
export function isPaid(text: string, at: number): boolean {
  const start = hedgeBefore(text, at)?.start ?? at
  const [before = '', second = ''] = wordsBefore(text, start, 2).map(({ lower }) => lower)
  return (
    PAYING.has(before) ||
    (/^(?:me|him|her|us|them|you)$/.test(before) && PAYING.has(second)) ||
    ((before === 'of' || before === 'at') && PRICES.has(second))
  )
}
