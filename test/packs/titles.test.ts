import { describe, expect, test } from 'vitest'
import { checkArticle, extractClaims } from '../../src/core.ts'
import { shippedRules } from '../support/rules.ts'

const rules = shippedRules()
const found = (text: string, published: string) =>
  checkArticle({ text, published }, { rules }).findings.map(({ check, actual }) => `${check}: ${actual}`)

describe('a title is claimed for its day', () => {
  test.each([
    ['2022-03-22', 'US Vice President Joe Biden spoke in Ohio on Tuesday.'],
    ['2022-03-22', 'Joe Biden, the US vice president, spoke in Ohio on Tuesday.'],
    ['2014-03-21', 'US President Joe Biden spoke in Ohio on Friday.'],
    ['1987-03-20', 'US President George H.W. Bush spoke in Ohio on Friday.'],
    ['1990-03-20', 'US Vice President George H.W. Bush spoke in Ohio on Tuesday.'],
    ['1950-03-21', 'US Vice President Harry Truman spoke in Ohio on Tuesday.'],
    ['1962-03-21', 'US President Lyndon Johnson spoke in Ohio on Wednesday.'],
  ])('on %s not: %s', (published, text) => {
    expect(found(text, published)).toEqual([expect.stringMatching(/^title: /)])
  })

  test.each([
    ['2024-03-22', 'US President Joe Biden and Vice President Kamala Harris spoke in Ohio on Friday.'],
    ['2018-03-22', 'US President Donald Trump spoke in Ohio on Thursday.'],
    ['2025-01-20', 'US President Joe Biden and US President Donald Trump met in the Capitol on Monday.'],
    ['1945-04-12', 'US President Harry Truman took the oath on Thursday.'],
    ['1945-02-02', 'US President Franklin D. Roosevelt met US Vice President Harry Truman on Friday.'],
    ['1990-03-20', 'US President Richard Nixon, long out of office, spoke in Ohio on Tuesday.'],
    ['2022-03-22', 'Deputy Secretary of State Joe Biden is a slip that no rule knows.'],
    ['2024-03-22', 'In 2014 US Vice President Joe Biden flew to Kyiv.'],
  ])('on %s rightly: %s', (published, text) => expect(found(text, published)).toEqual([]))
})

describe('a title that has ended is not given on a later day', () => {
  test.each([
    ['2026-03-20', 'US President Joe Biden said on Monday that talks went well.'],
    ['2026-03-20', 'On Tuesday, Secretary of State Mike Pompeo landed in Geneva.'],
    ['2025-03-21', 'German Chancellor Angela Merkel said so. Prime Minister Rishi Sunak met reporters on Wednesday.'],
    ['2026-11-20', 'Senate Majority Leader Chuck Schumer said Thursday that the bill was dead.'],
  ])('on %s not: %s', (published, text) => {
    expect(found(text, published)).toEqual([expect.stringMatching(/^title: /)])
  })

  test.each([
    [
      '2026-03-20',
      'A judge named by President Joe Biden ruled on Monday. President Barack Obama’s library opened on Monday.',
    ],
    ['2026-03-20', 'Colombia’s Defense Minister Pedro Sánchez spoke in Bogotá. Defense Minister Pedro Sánchez left.'],
    ['2026-11-20', 'Defense Minister Marco Rubio spoke. US Attorney General Kash Patel spoke on Monday.'],
    ['2019-03-20', 'CIA Director Marco Rubio spoke.'],
  ])('on %s nothing is known against: %s', (published, text) => expect(found(text, published)).toEqual([]))

  test('what is from after the day of the pack is counted', () => {
    const text = 'CIA Director Marco Rubio met US Attorney General Kash Patel and former US President Joe Biden.'
    const { afterAsOf } = checkArticle({ text, published: '2026-11-20' }, { rules })
    expect(afterAsOf).toEqual([{ path: 'factlint/people', asOf: '2026-04-25', titles: 2, figures: 0 }])
    expect(checkArticle({ text, published: '2026-04-01' }, { rules }).afterAsOf).toEqual([])
  })
})

describe('words before a title that change what is claimed', () => {
  test.each([
    ['former', 'Former US President Donald Trump spoke in Ohio.', 'former'],
    ['ex-', 'Ex-US President Bill Clinton spoke in Ohio.', 'former'],
    ['then-', 'It was then-US Vice President Joe Biden who called.', 'former'],
    ['acting', 'Acting US President Kamala Harris signed it.', 'acting'],
    ['-elect', 'US President-elect Donald Trump spoke in Ohio.', 'designate'],
    ['deputy', 'Deputy US President Kamala Harris spoke in Ohio.', 'deputy'],
  ] as const)('%s: %s', (_, text, status) => {
    expect(found(text, '2024-03-22')).toEqual([])
    const { names } = extractClaims({ text, published: '2024-03-22' }, { rules })
    expect(names.map((name) => name.status)).toEqual([status])
  })
})

describe('ages of presidents', () => {
  test('are held against the day of birth', () => {
    expect(found('Joe Biden, 77, spoke in Ohio.', '2024-03-22')).toEqual(['age: 77'])
    expect(found('Joe Biden, 81, spoke in Ohio.', '2024-03-22')).toEqual([])
  })
})
