import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isScalar, parseDocument, visit } from 'yaml'
import { readPlainHead } from '../../src/article/head/plain-head.ts'

/** What YAML's own parser reads: no mistakes, and each text with its place. */
function parsed(text: string): unknown[] {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const fields: unknown[] = []
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value)) return
      const [start, end] = value.range ?? []
      fields.push({ keys: [String(key.value)], value: String(value.value ?? ''), range: { start, end } })
    },
  })
  return [...document.errors, ...fields]
}

const plain = (text: string) => readPlainHead(text, { start: 0, end: text.length })
const unstyled = (text: string) => plain(text)?.map(({ style, ...field }) => field)

/** Mostly what is plain, and now and then what is not. */
const mostly = (plain: string[], ...odd: string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...plain) }, { weight: 1, arbitrary: fc.constantFrom(...odd) })

const keys = mostly(['title', 'date', '_x', 'image-caption'], 'true', '"title"', ' key', '- a', 'a b', '', '<<')
const gaps = mostly([': ', ':  '], ':', ':\t', ' : ', ':\n  ')
const words = fc.oneof(
  mostly(
    ['Talks', 'resume', '2024-03-22', ' ', 'é', '"Talks"', "'Talks'"],
    ...['1.50', '0x1F', 'null', 'True', 'yes', '~', '\u00a0', '\u2028', '\t', '"', "'", ': ', ' #', '#', '&a ', '*a'],
    ...['[', ']', '{', ', ', '|', '>', '!', '%', '@', '`', '\\', '-', '?'],
  ),
  fc.string({ maxLength: 3 }),
)
const values = fc.array(words, { maxLength: 4 }).map((parts) => parts.join(''))
const ends = mostly(['\n', '\r\n', ' \n'], '\n\n', '\n# note\n', '\n  more\n', '\r')
const heads = fc
  .array(fc.tuple(keys, gaps, values, ends), { maxLength: 3 })
  .map((lines) => lines.map((line) => line.join('')).join(''))

test('front matter that takes no parser is read as the parser reads it', () => {
  fc.assert(
    fc.property(heads, (head) => {
      const fields = unstyled(head)
      if (fields !== undefined) expect(fields).toEqual(parsed(head))
    }),
    { numRuns: 5000 },
  )
})

test('most front matter takes none', () => {
  expect(plain('title: "The talks"\ndate: 2024-03-22\nauthor: Jo Lee \r\nplace: \'Doha, Qatar\'')).toEqual([
    { keys: ['title'], value: 'The talks', style: 'double', range: { start: 7, end: 18 } },
    { keys: ['date'], value: '2024-03-22', style: 'plain', range: { start: 25, end: 35 } },
    { keys: ['author'], value: 'Jo Lee', style: 'plain', range: { start: 44, end: 50 } },
    { keys: ['place'], value: 'Doha, Qatar', style: 'single', range: { start: 60, end: 73 } },
  ])
})

test.each([
  'draft: true',
  'title: a: b',
  'title: a # b',
  'count: 1.50',
  'tags: [a]',
  'title: a\n  b',
  'a: b\na: c',
  'title:',
])('%j is left to the parser', (head) => expect(plain(head)).toBeNull())
