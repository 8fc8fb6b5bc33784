import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadRules, readBaseline, readConfig } from '../../src/core/load-rules.ts'
import { readTests } from '../../src/core.ts'
import { NO_RULES } from '../../src/model/index.ts'

/** Letters that no schema, message or key has in this order. */
const SECRET = 'Zq7Xv9Kj2Wb5Yt8Ng3Hd6Rf1Lc4Mp0Qz'

/** All messages about a text, whatever kind of file it is taken for. */
function messagesOn(text: string, path: string): string[] {
  const beside = (name: string) => {
    if (name.endsWith('data.csv')) return `day,t\n2024-01-01,${SECRET}\n${SECRET},1\n`
    return name.includes(SECRET) ? null : text
  }
  const file = { path, text }
  return [
    ...readConfig(file).mistakes,
    ...readBaseline(file).mistakes,
    ...loadRules([file], beside).mistakes,
    ...readTests([file], NO_RULES, beside).mistakes,
  ].map(({ message }) => message)
}

/** The longest part of the secret in a text. */
function longest(text: string): number {
  let most = 0
  for (let i = 0; i < SECRET.length; i++) {
    while (text.includes(SECRET.slice(i, i + most + 1)) && i + most < SECRET.length) most++
  }
  return most
}

const KEYS = [
  'facts',
  'people',
  'events',
  'places',
  'units',
  'extends',
  'values',
  'name',
  'match',
  'counts',
  'any',
  'value',
  'from',
  'until',
  'titles',
  'title',
  'checks',
  'rules',
  'articles',
  'known',
  'path',
  'check',
  'words',
  'tests',
  'text',
  'reads',
  'relations',
  'equals',
  'csv',
  'date',
  'table',
  'series',
]

const leaf = fc.constantFrom<unknown>(
  SECRET,
  [SECRET],
  { [SECRET]: 1 },
  `../${SECRET}`,
  `factlint/${SECRET}`,
  'in/data.csv',
  1,
  '2024-01-01',
  `2024-01-01 ${SECRET}`,
)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.dictionary(fc.constantFrom(...KEYS, SECRET), tie('tree'), { maxKeys: 5 }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}))

test('no message quotes more than twenty characters of a value, whatever the file is', () => {
  fc.assert(
    fc.property(tree, (data) => {
      for (const message of messagesOn(JSON.stringify(data), 'rules/a.yml'))
        expect(longest(message)).toBeLessThanOrEqual(20)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  `//registry.example/:_authToken=${SECRET}\n`,
  `[default]\naws_secret_access_key = ${SECRET}\n`,
  `-----BEGIN KEY-----\n${SECRET}\n`,
  `{"token": "${SECRET}`,
  `machine a.example login b password ${SECRET}`,
  `facts: &${SECRET}\n  *${SECRET.toLowerCase()}x`,
  `!${SECRET} a\n`,
  `%${SECRET} a\n---\n`,
  `a: ${SECRET}: ${SECRET}\n`,
  `"${SECRET}\\q"`,
  `facts: [${SECRET}, \`${SECRET}\`]`,
])('nor of a file that is none of these: %j', (text) => {
  const messages = messagesOn(text, '.factlint.yml')
  expect(messages.length).toBeGreaterThan(0)
  for (const message of messages) expect(longest(message)).toBeLessThanOrEqual(20)
})
