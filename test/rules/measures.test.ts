import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

const rules = rulesFrom(`facts:
  budget: { match: { measures: [budget, spending plan] }, unit: pounds sterling }
  fuel: { match: { measures: [fuel] }, unit: tonnes }
  full: { match: { measures: [capacity] }, unit: percent }
`)

/** The quantities of a sentence that state a fact, as written. */
function stating(text: string): string[] {
  const { claims, quantities } = extractClaims({ text }, { rules })
  return claims.flatMap(({ fact, quantity }) => (fact === null ? [] : [quantities[quantity]?.text ?? '']))
}

describe('a measure is read beside the noun that it belongs to', () => {
  test.each([
    ['A budget of £84.6 million keeps all nine libraries open.', '£84.6 million'],
    ['With a budget of about £84.6 million, the council is a small one.', '£84.6 million'],
    ['The council runs on an annual budget of more than £84 million.', '£84 million'],
    ['The budget is £84.6 million.', '£84.6 million'],
    ['The council’s budget was £84.6 million.', '£84.6 million'],
    ['The council budget for 2026 stands at £84.6 million.', '£84.6 million'],
    ['The budget this year is £84.6 million.', '£84.6 million'],
    ['The budget agreed by the council stands at £84.6 million.', '£84.6 million'],
    ['The budget of the council totals £84.6 million.', '£84.6 million'],
    ['Its budget amounts to £84.6 million.', '£84.6 million'],
    ['The budget has grown to £84.6 million.', '£84.6 million'],
    ['The budget was cut by £2 million to £84.6 million.', '£84.6 million'],
    ['Councillors set the budget at £84.6 million.', '£84.6 million'],
    ['Its spending plan is £84.6 million.', '£84.6 million'],
    ['The tanker carried a load of fuel of 900 tonnes.', '900 tonnes'],
  ])('%s', (text, words) => expect(stating(text)).toEqual([words]))

  test('and also where the noun stands behind it', () => {
    expect(stating('The £84.6 million budget keeps the libraries open.')).toEqual(['£84.6 million'])
    expect(stating('The tanker spilled 900 tonnes of fuel.')).toEqual(['900 tonnes'])
    expect(stating('The reservoir is at 90% of its capacity.')).toEqual(['90%'])
  })
})

describe('another noun or only a part is not it', () => {
  test.each([
    'The budget has a deficit of £3 million.',
    'The budget deficit is £3 million.',
    'The budget includes £3 million for roads.',
    'Savings in the budget total £3 million.',
    'Interest on debt takes £3 million of the budget.',
    'The council spends £3 million of its budget on roads.',
    'A gap of £3 million worries those who drew up the budget.',
    'Without a budget, £3 million cannot be spent.',
    'Costs exceed the budget by £3 million.',
    'Costs are £3 million above budget.',
    'The area covered by the budget has 84,600 homes and £3 million to spend.',
    'The year of the budget was one of £3 million in cuts.',
    'After the budget, the mayor promised £3 million for roads.',
    'The head of the budget office earns £93,000.',
    'The bridge cost £3 million, and the budget is tight.',
    'The budget covers 60 roads and a bridge at £3 million.',
  ])('%s', (text) => expect(stating(text)).toEqual([]))
})
