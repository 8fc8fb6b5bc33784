import { expect, test } from 'vitest'
import { changedLines, patchedLines } from '../../src/scope/lines.ts'

const text = (...lines: string[]) => `${lines.join('\n')}\n`

test.each([
  ['nothing', text('a', 'b'), text('a', 'b'), []],
  ['a line rewritten', text('a', 'b', 'c'), text('a', 'B', 'c'), [{ first: 2, last: 2 }]],
  ['lines put in', text('a', 'd'), text('a', 'b', 'c', 'd'), [{ first: 2, last: 3 }]],
  ['a line taken out', text('a', 'b', 'c'), text('a', 'c'), []],
  ['one rewritten and one taken out', text('a', 'b', 'c', 'd'), text('a', 'B', 'd'), [{ first: 2, last: 2 }]],
  ['other line ends', 'a\r\nb\r\n', 'a\nb\n', []],
  ['line ends of old Macs', 'a\rb\rc', 'a\rB\rc', [{ first: 2, last: 2 }]],
  ['indented', text('a', 'b'), text('a', '  b '), []],
])('%s', (_name, before, after, lines) => {
  expect(changedLines(before, after)).toEqual(lines)
})

test('a file rewritten from end to end is touched as a whole, and takes no time', () => {
  const many = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word} ${i}`).join('\n')
  expect(changedLines(many('old'), many('new'))).toBe('all')
})

test('hunks of the API: the lines they add, where they stand in the file', () => {
  const patch =
    '@@ -1,3 +1,4 @@\n a\n+b\n c\n d\n@@ -10,3 +11,3 @@ heading\n k\n-l\n+L\n m\n\\ No newline at end of file'
  expect(patchedLines(patch)).toEqual([
    { first: 2, last: 2 },
    { first: 12, last: 12 },
  ])
})

test('hunks that cannot be read touch the whole file', () => {
  expect(patchedLines('@@ -1,9 +1,9 @@\n+a')).toBe('all')
})
