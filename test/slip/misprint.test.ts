import { expect, test } from 'vitest'
import { readQuantities } from '../../src/quantity/index.ts'
import { misprintBetween } from '../../src/slip/index.ts'

const read = (text: string) => {
  const [quantity] = readQuantities(text, [])
  if (!quantity) throw new Error(`No number in ${text}`)
  return quantity
}

test.each([
  ['48,317 ballots', '43,817 ballots', 'swapped-digits', 5],
  ['46.33 per cent', '43.63 per cent', 'swapped-digits', 4],
  ['$6.5 billion', '$5.6 billion', 'swapped-digits', 2],
  ['$2.7 billion', '$2.7 million', 'wrong-scale', 2],
  ['417 pupils', '447 pupils', 'wrong-digit', 3],
  ['70,000 tonnes', '75,000 tonnes', 'wrong-digit', 1],
  ['nine ships', '10 ships', 'off-by-one', 1],
  ['forty-three years', 'thirty-three years', 'wrong-digit', 2],
])('a slip leads from %s to %s: %s', (one, other, kind, digits) => {
  expect(misprintBetween(read(one), read(other))).toEqual({ kind, digits })
  expect(misprintBetween(read(other), read(one))).toEqual({ kind, digits })
})

test.each([
  ['417 pupils', '417 pupils'],
  ['1,324 pupils', '1,300 pupils'],
  ['10.5 per cent', '15 per cent'],
  ['five ships', 'nine ships'],
  ['$3 million', '$3 billion'],
  ['13 people', '13 million people'],
  ['30 to 40 people', '34 people'],
])('none leads from %s to %s', (one, other) => {
  expect(misprintBetween(read(one), read(other))).toBeNull()
})
