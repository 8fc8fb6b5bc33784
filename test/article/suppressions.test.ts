import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import { growsWith } from '../support/growth.ts'

const notesOf = (text: string, path: string) =>
  readArticle({ text, path }).suppressions.map(({ check, reason, line }) => ({
    check,
    reason,
    line: line && text.slice(line.start, line.end),
  }))

test('a comment is about the line behind it', () => {
  const text = 'First.\n\n<!-- factlint-disable-next-line weekday: as on the poster -->\nOn Monday.\nOn Tuesday.\n'
  expect(notesOf(text, 'a.md')).toEqual([{ check: 'weekday', reason: 'as on the poster', line: 'On Monday.' }])
})

test('blank lines and further notes do not count as lines', () => {
  const text =
    '<!-- factlint-disable-next-line weekday: one -->\n\n<!--factlint-disable-next-line title: two-->\n\nOn Monday.'
  expect(notesOf(text, 'a.html')).toEqual([
    { check: 'weekday', reason: 'one', line: 'On Monday.' },
    { check: 'title', reason: 'two', line: 'On Monday.' },
  ])
})

test.each([
  ['<!-- factlint-disable-next-line weekday -->', { check: 'weekday', reason: '' }],
  ['<!-- factlint-disable-next-line weekday: -->', { check: 'weekday', reason: '' }],
  ['<!-- factlint-disable-next-line -->', { check: '', reason: '' }],
  ['<!-- factlint-disable-next-line: because -->', { check: '', reason: '' }],
  ['<!-- factlint-disable-next-line fact-value: so: it is -->', { check: 'fact-value', reason: 'so: it is' }],
])('%s', (note, said) => {
  expect(notesOf(`${note}\nOn Monday.`, 'a.md')).toEqual([{ ...said, line: 'On Monday.' }])
})

test('in MDX a note is a comment of JavaScript or of HTML', () => {
  for (const note of ['{/* factlint-disable-next-line age: x */}', '<!-- factlint-disable-next-line age: x -->'])
    expect(notesOf(`${note}\n\nOn Monday.`, 'a.mdx')).toEqual([{ check: 'age', reason: 'x', line: 'On Monday.' }])
})

test('in plain text a note is a line in square brackets, and nobody reads it', () => {
  const text = 'He came.\n\n[factlint-disable-next-line weekday: said 13 times]\nOn Monday he left.\n'
  expect(notesOf(text, 'a.txt')).toEqual([{ check: 'weekday', reason: 'said 13 times', line: 'On Monday he left.' }])
  expect(readArticle({ text, path: 'a.txt' }).passages.map((passage) => passage.text)).toEqual([
    'He came.',
    'On Monday he left.',
  ])
})

test.each([
  ['a comment in plain text', 'a.txt', '<!-- factlint-disable-next-line weekday: x -->\nOn Monday.'],
  ['brackets in Markdown', 'a.md', '[factlint-disable-next-line weekday: x]\nOn Monday.'],
  ['another word', 'a.md', '<!-- factlint-disable-next-liner weekday: x -->\nOn Monday.'],
  ['another comment', 'a.md', '<!-- disable-next-line weekday: x -->\nOn Monday.'],
  ['brackets within a line', 'a.txt', 'Write [factlint-disable-next-line weekday: x] to be left alone.'],
])('%s is no note', (_, path, text) => {
  expect(notesOf(text, path)).toEqual([])
})

test('a note at the end is about nothing', () => {
  expect(notesOf('Text.\n<!-- factlint-disable-next-line weekday: x -->\n', 'a.md')).toEqual([
    { check: 'weekday', reason: 'x', line: '' },
  ])
})

test('front matter switches checks off for the whole article', () => {
  const text = '---\ntitle: T\nfactlint:\n  disable:\n    weekday: as printed\n    title:\n---\n\nText.\n'
  expect(notesOf(text, 'a.md')).toEqual([
    { check: 'weekday', reason: 'as printed', line: null },
    { check: 'title', reason: '', line: null },
  ])
})

test('front matter on one line, and with no reasons', () => {
  expect(notesOf('---\nfactlint: { disable: { weekday: as printed } }\n---\n\nText.\n', 'a.md')).toHaveLength(1)
  expect(notesOf('---\nfactlint: { disable: [weekday, title] }\n---\n\nText.\n', 'a.md')).toEqual([
    { check: 'weekday', reason: '', line: null },
    { check: 'title', reason: '', line: null },
  ])
})

test('front matter in TOML', () => {
  const text =
    "+++\ntitle = 'T'\n[factlint.disable]\nweekday = \"as printed\"\ntitle = '' # why?\n\n[[images]]\nsrc = 'a.jpg'\n+++\n\nText.\n"
  expect(notesOf(text, 'a.md')).toEqual([
    { check: 'weekday', reason: 'as printed', line: null },
    { check: 'title', reason: '', line: null },
  ])
})

test.each(['true', 'yes', 'off', 'null', '"no"', "''", '" "'])('%s is no reason', (value) => {
  expect(notesOf(`---\nfactlint: { disable: { weekday: ${value} } }\n---\n\nText.\n`, 'a.md')).toEqual([
    { check: 'weekday', reason: '', line: null },
  ])
})

test.each(['a.md', 'a.html', 'a.txt'])('front matter of %s', (path) => {
  expect(notesOf('---\nfactlint: { disable: { weekday: as printed } }\n---\n\n<p>Text.</p>\n', path)).toHaveLength(1)
})

test('another word than "disable" names no check', () => {
  expect(notesOf('---\nfactlint: { disabled: { weekday: as printed } }\n---\n\nText.\n', 'a.md')).toEqual([
    { check: '', reason: '', line: null },
  ])
})

test('any text has notes that stand where they say, in order', () => {
  const piece = fc.constantFrom(
    '<!-- factlint-disable-next-line ',
    'weekday',
    ': x',
    ' -->',
    '\n',
    '\r\n',
    'a ',
    '[',
    ']',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const { suppressions } = readArticle({ text, path: 'a.md' })
      let last = -1
      for (const { offset, line } of suppressions) {
        expect(text.startsWith('<!-- factlint-disable-next-line', offset)).toBe(true)
        expect(offset).toBeGreaterThan(last)
        expect(line?.start).toBeGreaterThan(offset)
        last = offset
      }
    }),
  )
})

test.each([
  '<!-- factlint-disable-next-line weekday: x -->\n',
  '<!-- factlint-disable-next-line ',
  '[factlint-disable-next-line ',
])('a great many of %j take no long time', (note) => {
  const text = note.repeat(20_000)
  for (const format of ['markdown', 'text'] as const) {
    growsWith(text, (words) => readArticle({ text: words, format }))
  }
})
