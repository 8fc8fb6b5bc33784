import { expect, test } from 'vitest'
import { areTransposed, differInOneDigit, differingPlaces } from '../../src/base/differing.ts'

test.each([
  ['1984', '1994', [2]],
  ['1958', '1985', [2, 3]],
  ['1958', '1958', []],
  ['84', '184', null],
])('%s and %s differ at %j', (one, other, places) => {
  expect(differingPlaces(one, other)).toEqual(places)
  expect(differInOneDigit(one, other)).toBe(places?.length === 1)
})

test.each([
  ['1958', '1985', true],
  ['1958', '8951', false],
  ['1958', '1986', false],
  ['1958', '1958', false],
  ['195', '1958', false],
])('%s and %s: transposed %s', (one, other, are) => {
  expect(areTransposed(one, other)).toBe(are)
})
