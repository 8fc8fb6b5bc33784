import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadRules, testRules } from '../../src/core.ts'

const PACKS = ['factlint/crisis', 'factlint/gaza', 'factlint/people']
const pack = (name: string) => new URL(`../../rules/${name.replace('factlint/', '')}.yml`, import.meta.url)
const { rules, mistakes } = loadRules([], (name) => readFileSync(pack(name), 'utf8'), { extends: PACKS })

describe('shipped packs', () => {
  test('hold no mistake', () => expect(mistakes).toEqual([]))

  test.each(rules.facts.map((fact) => [fact.id, fact] as const))('%s has examples of both kinds', (_, { examples }) => {
    expect(examples.filter(({ reads }) => reads !== null).length).toBeGreaterThanOrEqual(3)
    expect(examples.filter(({ reads }) => reads === null).length).toBeGreaterThanOrEqual(3)
  })

  test('read every example as it says', () => {
    const failed = testRules(rules).filter(({ passed }) => !passed)
    expect(failed.map(({ name, text, actual }) => `${name}: ${text} reads ${actual}`)).toEqual([])
  })

  test('name a source for every value and title', () => {
    const values = rules.facts.flatMap(({ series }) => series.flatMap((one) => one.values))
    const titles = rules.people.flatMap((person) => person.titles)
    expect([...values, ...titles].filter(({ source }) => source === null)).toEqual([])
  })

  test('say up to which day they are kept up to date', () => {
    const series = rules.facts.flatMap((fact) => fact.series)
    const titles = rules.people.flatMap((person) => person.titles)
    expect([...series, ...titles].filter(({ asOf }) => asOf === null)).toEqual([])
  })

  test('know the first or a later day, and the last or an earlier one, of every title', () => {
    const titles = rules.people.flatMap((person) => person.titles)
    expect(titles.filter(({ from, seen }) => from === null && seen === null)).toEqual([])
    expect(titles.filter(({ from, until, seen }) => until === null && seen === null && from === null)).toEqual([])
  })

  test('spell no name both right and wrong', () => {
    const right = new Set(rules.people.flatMap(({ name, also }) => [name, ...also]))
    expect(rules.people.flatMap((person) => person.misspellings).filter((name) => right.has(name))).toEqual([])
  })
})
