import { expect, test } from 'vitest'
import { checkArticle, extractClaims } from '../../src/core.ts'
import { rulesFrom, shippedRules } from '../support/rules.ts'

const errors = (text: string, published: string) =>
  checkArticle({ text, published }, { rules: shippedRules() }).findings.map(({ actual }) => actual)

test.each([
  ['The toll of the Israeli attacks on Gaza has risen to 61,200 dead, and the number of wounded is not known.', []],
  ['Strikes on Gaza have brought the number of deaths there to 24,200 and injuries to 60,900.', []],
  ['Strikes on Gaza have brought the number of deaths there to 24,200 and injuries to 90,900.', ['90,900']],
  ['The death toll from Israeli attacks on the Gaza Strip has risen to 54,300, the health ministry said.', ['54,300']],
  ['An Israeli strike in Gaza has killed 40 people, and the toll of the attack may rise.', []],
])('a war’s total in real wording: %s', (text, found) => {
  const day = text.includes('61,200') ? '2025-08-10' : '2024-01-16'
  expect(errors(text, day)).toEqual(found)
})

test('the figure of the day before is still accepted on the day of a new one', () => {
  expect(errors('The death toll in Gaza stands at 31,341.', '2024-03-15')).toEqual([])
  expect(errors('The death toll in Gaza stands at 27,341.', '2024-03-15')).toEqual(['27,341'])
})

test('a number whose own sentence names its whole counts nothing of the sentence before', () => {
  const [, second] = extractClaims(
    { text: 'Hamas released the 20 remaining hostages. Of the prisoners freed in return, 1,700 were from Gaza.' },
    { rules: shippedRules() },
  ).claims
  expect(second?.fact).toBe(null)
})

test('a country that is a side of a war is not the place of its dead', () => {
  const rules = rulesFrom('places: { Israel: {}, Gaza: {} }')
  const places = (text: string) => extractClaims({ text }, { rules }).claims.map(({ place }) => place)
  expect(places('The Israel-Hamas war has killed 60,000 people in Gaza.')).toEqual(['Gaza'])
  expect(places('The Hamas-Israel war has killed 60,000 people.')).toEqual([null])
  expect(places('The war has killed 1,200 people in Israel.')).toEqual(['Israel'])
})
