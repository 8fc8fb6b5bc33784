import { expect, test } from 'vitest'
import { extractClaims } from '../../src/core.ts'

const modalities = (text: string) => extractClaims({ text }).claims.map(({ modality }) => modality)

test.each([
  'The county approved a budget of £31.5 million.',
  'Members agreed an allowance of just under £9,000.',
  'A levy of €12 was agreed for each guest.',
  'Residents have approved a $7 million bond for the library.',
  'The £31.5 million budget has been approved.',
])('a sum that a body has decided stands: %s', (text) => {
  expect(modalities(text)).toEqual(['asserted'])
})

test.each([
  'The county approved the construction of 60 flats.',
  'The county approved the purchase of a farm for £2 million.',
  'Members agreed to spend £9,000.',
  'A levy of €12 is to be agreed next month.',
  'The county will approve a budget of £31.5 million.',
  'Members agreed a plan of £3 million of cuts.',
])('what is approved or agreed to be done is a plan: %s', (text) => {
  expect(modalities(text)).toEqual(['expected'])
})
