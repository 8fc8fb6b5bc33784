import fc from 'fast-check'
import type { Nodes, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'
import { code, plain, row } from '../../src/report/github/markdown.ts'

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
const kinds = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])]
const words = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : ''
const visible = (text: string) => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim()

const nasty = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '|',
        '`',
        '``',
        '\\',
        '*',
        '_',
        '<b>',
        '[x](y)',
        '![',
        '\n',
        '\r',
        '- ',
        '1. ',
        '# ',
        '> ',
        '@me',
        '&amp;',
        '~~',
        '$x$',
        'a',
        ' ',
      ),
    )
    .map((parts) => parts.join('')),
)

/** The two cells of the one row of a table. */
function cells(first: string, second: string) {
  const table = parse([row(['a', 'b']), row(['---', '---']), row([first, second])].join('\n')).children
  expect(table).toHaveLength(1)
  const [, body, ...rest] = (table[0] as Table).children
  expect(rest).toEqual([])
  return body?.children ?? []
}

test('plain text is shown as it is, and makes nothing but text', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const [cell, other, ...rest] = cells(plain(text), 'end')
      expect([other && words(other), rest]).toEqual(['end', []])
      expect(cell ? kinds(cell).filter((kind) => kind !== 'tableCell' && kind !== 'text') : []).toEqual([])
      expect(cell ? words(cell).replaceAll('\u200B', '') : '').toBe(visible(text).replaceAll('\u200B', ''))
    }),
  )
})

test('a backslash before a bar breaks no cell of fixed width', () => {
  const [cell, other] = cells(code('a\\|b'), 'end')
  expect([cell && kinds(cell), other && words(other)]).toEqual([['tableCell', 'inlineCode'], 'end'])
})

test('fixed width is shown as it is, in one piece', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const [cell, other, ...rest] = cells(code(text), 'end')
      expect([other && words(other), rest]).toEqual(['end', []])
      expect(cell && kinds(cell)).toEqual(['tableCell', 'inlineCode'])
      expect(cell && words(cell).replaceAll('\u200B', '').trim()).toBe(visible(text).replaceAll('\u200B', '').trim())
    }),
  )
})

test.each([
  '# no heading',
  '- no list',
  '+ no list',
  '12. no list',
  '3) no list',
  '> no quote',
  '---',
  '    no code',
  '~~~',
])('at the start of a paragraph: %s', (text) => {
  expect(kinds(parse(plain(text)))).toEqual(['root', 'paragraph', 'text'])
})

test.each([
  ['@octocat', '\\@\u200Boctocat'],
  ['me@example.com', 'me\\@\u200Bexample.com'],
  ['see #123', 'see \\#\u200B123'],
  ['GH-12', 'GH-\u200B12'],
  ['https://example.com', 'https\\://example.com'],
  ['www.example.com', 'www\\.example.com'],
  [':smile:', '\\:\u200Bsmile:'],
  [':+1:', '\\:\u200B+1:'],
])('GitHub makes nothing of %s', (text, markdown) => {
  expect(plain(text)).toBe(markdown)
})

test.each(['At 9: 134 hostages, not "130"; 3.5 % (about 20-25) – no more!', 'rules/gaza.yml'])(
  '%s stays as it is',
  (text) => {
    expect(plain(text)).toBe(text)
  },
)
