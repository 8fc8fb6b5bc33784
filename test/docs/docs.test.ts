import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { followed } from '../../scripts/guide.ts'
import { loadRules, testRules } from '../../src/core.ts'
import { CLI } from '../support/cli.ts'
import { pack } from '../support/rules.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the guide to writing rules, followed word for word, does what it says', () => {
  const guide = read('docs/writing-rules.md')
  expect(guide.match(/^\$ factlint \S+/gm)?.length).toBeGreaterThan(8)
  expect(followed(guide, CLI)).toBe(guide)
})

describe('rules in the README', () => {
  const blocks = [...read('README.md').matchAll(/^```yaml\n(# yaml-language-server[\s\S]*?)^```$/gm)].map(
    ([, body = '']) => body,
  )

  test('are there', () => expect(blocks.length).toBeGreaterThan(0))

  test.each(blocks)('have no mistake, and examples that pass: %s', (text) => {
    const { rules, mistakes } = loadRules([{ path: 'rules.yml', text }], pack)
    expect(mistakes).toEqual([])
    const own = rules.facts.filter(({ at }) => at.path === 'rules.yml')
    expect(testRules(rules, own).filter(({ passed }) => !passed)).toEqual([])
  })
})
