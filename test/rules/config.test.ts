import { expect, test } from 'vitest'
import { CHECKS } from '../../src/core.ts'
import { readConfig } from '../../src/rules/index.ts'
import schema from '../../src/rules/schema/config.schema.json' with { type: 'json' }

const read = (text: string) => readConfig({ path: '.factlint.yml', text })

test('every key', () => {
  const text = `
articles: [articles/**/*.md, "*.html"]
exclude: articles/drafts/**
rules: facts/*.yml
extends: [factlint/crisis]
locale: en-GB
fail-on: never
scope: files
drafts: skip
baseline: old/known.yml
checks: { headline: off, weekday: notice }
quotes: { fact-value: check, weekday: ignore }
`
  expect(read(text)).toEqual({
    config: {
      articles: ['articles/**/*.md', '*.html'],
      exclude: ['articles/drafts/**'],
      rules: ['facts/*.yml'],
      extends: ['factlint/crisis'],
      locale: 'en-GB',
      failOn: 'never',
      scope: 'files',
      drafts: 'skip',
      baseline: 'old/known.yml',
      checks: { headline: 'off', weekday: 'notice' },
      quotes: { 'fact-value': 'check', weekday: 'ignore' },
    },
    mistakes: [],
  })
})

test.each(['', '# nothing', '{}'])('an empty file says nothing: %j', (text) => {
  expect(read(text)).toEqual({ config: {}, mistakes: [] })
})

test('every mistake, and no configuration', () => {
  const text = `
article: [a.md]
rules: 7
extends: [factlint/crysis]
locale: en-UK
fail-on: notice
scope: lines
drafts: no
baseline: [a.yml]
checks:
  headlines: off
  weekday: no
`
  const { config, mistakes } = read(text)
  expect(config).toEqual({})
  expect(mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '2:1 unknown key `article`; did you mean `articles`?',
    '3:8 `rules` is `7`; expected a pattern or a list of patterns',
    '4:11 item 1 of `extends` is `factlint/crysis`; expected factlint/crisis, factlint/gaza or factlint/people; did you mean `factlint/crisis`?',
    '5:9 `locale` is `en-UK`; expected en-US or en-GB; did you mean `en-US`?',
    '6:10 `fail-on` is `notice`; expected error, warning, unchecked or never',
    '7:8 `scope` is `lines`; expected changed, files or all; did you mean `files`?',
    '8:9 `drafts` is `no`; expected check or skip',
    '9:11 `baseline` is a list; expected the path of a file written by factlint baseline',
    '11:3 unknown key `headlines`; did you mean `headline`?',
    '12:12 `weekday` is `no`; expected off, notice, warning or error',
  ])
})

test.each(['check', 'notice', 'ignore'])('quotes: %s, for every check', (level) => {
  expect(read(`quotes: ${level}`)).toEqual({ config: { quotes: level }, mistakes: [] })
})

test('mistakes in what is said of quotations', () => {
  const told = (text: string) => read(text).mistakes.map(({ line, column, message }) => `${line}:${column} ${message}`)
  const words = 'check, notice or ignore'
  expect(told('quotes: ignored')).toEqual([
    `1:9 \`quotes\` is \`ignored\`; expected ${words}, or names of checks, each with one of these`,
  ])
  expect(told('quotes: [notice]')).toEqual([
    `1:9 \`quotes\` is a list; expected ${words}, or names of checks, each with one of these`,
  ])
  expect(told('quotes: { weekdya: notice, title: off }')).toEqual([
    '1:11 unknown key `weekdya`; did you mean `weekday`?',
    `1:35 \`title\` is \`off\`; expected ${words}`,
  ])
})

test.each(['checks', 'quotes'] as const)('%s: knows every check, and no other', (key) => {
  expect(Object.keys(schema.properties[key].properties).sort()).toEqual(CHECKS.map(({ id }) => id).sort())
})

test('a list is no configuration', () => {
  expect(read('- a').mistakes.map(({ message }) => message)).toEqual([
    'the file is a list; expected keys such as `articles:` and `rules:`',
  ])
})
