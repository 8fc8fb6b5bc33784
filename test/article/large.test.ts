import { expect, test } from 'vitest'
import { readArticle, splitSentences } from '../../src/article/index.ts'
import type { Format } from '../../src/model/index.ts'
import { growsWith } from '../support/growth.ts'

const TEN_MB = 10_000_000
const MANY = 100_000

/** The number of sentences, the time for which grows with the text. */
const read = (text: string, format: Format): number =>
  growsWith(text, (part) => {
    const article = readArticle({ text: part, format, path: 'a' })
    return article.passages.reduce((sum, passage, index) => sum + splitSentences(passage, index).length, 0)
  })

const FORMATS = ['text', 'markdown', 'mdx', 'html', 'asciidoc', 'rst', 'docx'] as const

test.each(FORMATS)('10 MB on one line is read as %s', (format) => {
  for (const piece of ['word ', '7', '(']) {
    expect(read(piece.repeat(TEN_MB / piece.length), format)).toBeGreaterThan(0)
  }
})

test.each(
  [
    '>',
    '> ',
    '[',
    '![',
    '[a](',
    '*',
    'a**b',
    '_a ',
    '`',
    '`a\n',
    '<',
    '<a>',
    '<div>',
    '<b>',
    '<sup>1',
    '&',
    '&amp;',
    '|a',
    '- ',
    '> a\n\n',
  ].concat([
    '- a\n',
    '1. ',
    '{{',
    '{%',
    '{% comment %}',
    '\n',
    '\r\n',
    'a\n',
    '"',
    '...',
    'https://',
    'www.',
    '\\',
    '~',
    '[^1]',
    '</h2>',
    '<h2>',
    "'",
    '#',
    '    a\n',
    '    a\n\na\n\n',
    '$$',
    '$$x=1$$',
    '{a',
    '<A',
    '<A b={',
    '=== a\n',
    '----\n',
    '----\na\n',
    '|===\n',
    '[a]\n',
    '.a\n',
    'a::\n\n b\n\n',
    '.. a::\n\n b\n\n',
    '.. note::\n',
    '.. a\n',
    '+-+\n',
    '== ==\n',
    '`a` ',
    ':a:`b` ',
    '<<a,',
    '((a',
    ':a: b\n',
  ]),
)('%j over and over ends', (piece) => {
  for (const format of FORMATS) {
    expect(read(piece.repeat(MANY / piece.length), format)).toBeGreaterThanOrEqual(0)
    expect(read(`---\ntitle: ${piece.repeat(2000)}\n---\n`, format)).toBeGreaterThanOrEqual(0)
  }
})

test('Markdown that would take its parser minutes is read as text, and the report says so', () => {
  const article = readArticle({ text: `${'> '.repeat(50_000)}Six boats.`, path: 'a.md' })
  expect(article.problems.map(({ message }) => message)).toEqual([
    'Read as plain text instead of Markdown, because it has a paragraph of more than 100000 characters: split it up.',
  ])
  expect(article.passages.at(-1)?.text).toContain('Six boats.')
})

test('lines that show nothing before a long blank end are read', () => {
  expect(read(`${'www.a.org\n'.repeat(100_000)}${' '.repeat(1_000_000)}`, 'docx')).toBe(0)
})
