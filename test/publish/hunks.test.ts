import { expect, test } from 'vitest'
import { diffPositionOf, readPatch, withFirstFix } from '../../src/publish/diff-position.ts'
import { finding } from '../report/findings.ts'

const PATCH = `@@ -1,3 +1,4 @@ a heading
 Talks
-on 131 hostages
+on the remaining 130 hostages
+in Gaza go on.
\\ No newline at end of file
@@ -20,2 +21,2 @@
 More.
+And the 130 again.`

/** A finding on the first occurrence of words, as the file has them at a line and column. */
const at = (text: string, line: number, column: number, more = {}) =>
  finding({
    text,
    line,
    column,
    endLine: line + text.split('\n').length - 1,
    start: 100,
    end: 100 + text.length,
    ...more,
  })

const spot = (one: ReturnType<typeof finding>) => diffPositionOf(one, readPatch(PATCH))

test('the newer side of a patch', () => {
  expect(readPatch(PATCH)).toEqual([
    { start: 1, lines: ['Talks', 'on the remaining 130 hostages', 'in Gaza go on.'] },
    { start: 21, lines: ['More.', 'And the 130 again.'] },
  ])
  expect(readPatch('')).toEqual([])
})

test.each([
  ['in the change', at('130', 2, 18), { line: 2, endLine: 2, lines: 'on the remaining 130 hostages' }],
  ['on a line that the diff shows unchanged', at('Talks', 1, 1), { line: 1, endLine: 1, lines: 'Talks' }],
  [
    'over two lines',
    at('130 hostages\nin Gaza', 2, 18),
    { line: 2, endLine: 3, lines: 'on the remaining 130 hostages\nin Gaza go on.' },
  ],
  ['elsewhere by now', at('130', 7, 18), { line: 2, endLine: 2, lines: 'on the remaining 130 hostages' }],
  ['on a line that the diff does not show', at('250', 10, 1), null],
  ['where the words are others', at('131', 2, 18), null],
  ['over the end of a hunk', at('in Gaza go on.\nMore.', 3, 1), null],
  ['in a headline handed in beside the text', at('130', 2, 18, { in: 'title' }), null],
])('a finding %s', (_name, one, expected) => {
  expect(spot(one)).toEqual(expected)
})

test('words that stand in the same column of two lines are not guessed at', () => {
  expect(diffPositionOf(at('same', 9, 1), readPatch('@@ -0,0 +1,2 @@\n+same\n+same'))).toBeNull()
})

const fix = (start: number, end: number, path: string | null = null) => [
  { title: 'Write it', path, start, end, replacement: '134' },
]

test.each([
  ['the words themselves', at('130', 2, 18, { fixes: fix(100, 103) }), 'on the remaining 134 hostages'],
  ['words before them', at('130', 2, 18, { fixes: fix(90, 99) }), 'on the 134 130 hostages'],
  ['two lines', at('130 hostages\nin Gaza', 2, 18, { fixes: fix(100, 120) }), 'on the remaining 134 go on.'],
  ['nothing', at('130', 2, 18), null],
  ['another file', at('130', 2, 18, { fixes: fix(100, 103, 'rules/a.yml') }), null],
  ['what lies before the line', at('130', 2, 18, { fixes: fix(50, 60) }), null],
  ['what lies behind the line', at('130', 2, 18, { fixes: fix(100, 200) }), null],
])('a correction of %s', (_name, one, expected) => {
  const place = spot(one)
  expect(place && withFirstFix(one, place)).toBe(expected)
})

test('a correction in a file with other line ends brings none of them', () => {
  const one = at('130', 1, 1, { fixes: fix(100, 103) })
  const place = diffPositionOf(one, readPatch('@@ -0,0 +1,1 @@\n+130 left\r'))
  expect(place && withFirstFix(one, place)).toBe('134 left')
})
