import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineIndex } from '../../src/article/index.ts'

test('LF, CR LF and CR end lines; columns count UTF-16 units', () => {
  const lines = lineIndex('ab\r\nc\rd\n\n😀e')
  expect([0, 2, 3, 4, 6, 8, 9, 10, 12, 13].map((offset) => Object.values(lines.at(offset)).join(':'))).toEqual([
    '1:1',
    '1:3',
    '1:4',
    '2:1',
    '3:1',
    '4:1',
    '5:1',
    '5:2',
    '5:4',
    '5:5',
  ])
})

test('agrees with counting', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', 'é😀')), fc.nat(), (parts, at) => {
      const text = parts.join('')
      const offset = at % (text.length + 1)
      const inside = text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n'
      const before = (inside ? text.slice(0, offset - 1) : text.slice(0, offset)).split(/\r\n|\r|\n/)
      const column = (before.at(-1)?.length ?? 0) + 1 + (inside ? 1 : 0)
      expect(lineIndex(text).at(offset)).toEqual({ line: before.length, column })
    }),
  )
})
