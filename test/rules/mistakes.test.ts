import { expect, test } from 'vitest'
import { NO_RULES } from '../../src/model/index.ts'
import { fixture, fixtures, loadFixture, mistakeLines } from './load-fixture.ts'

test.each(fixtures('.bad.yml'))('%s: every mistake, at its line and column', (name) => {
  expect(mistakeLines(`${name}.bad.yml`)).toBe(fixture(`${name}.bad.mistakes`))
})

test.each(fixtures('.bad.yml'))('%s: no rules where there are mistakes', (name) => {
  const { rules, mistakes } = loadFixture(`${name}.bad.yml`)
  expect(mistakes).not.toEqual([])
  expect(rules).toEqual(NO_RULES)
})

test.each(fixtures('.good.yml'))('%s: no mistakes', (name) => {
  expect(mistakeLines(`${name}.good.yml`)).toBe('')
})
