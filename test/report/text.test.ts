import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from '../../src/report/excerpt.ts'
import { checkText, noColour } from '../../src/report/text/text.ts'
import { finding, reportOf } from './findings.ts'

/** The excerpt around the part of `text` in brackets. */
function around(text: string) {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const { line, underline } = excerpt(text.replace(/[[\]]/g, ''), { start, end })
  return [line, underline]
}

test.each([
  ['the remaining [130 hostages] in Gaza', 'the remaining 130 hostages in Gaza', '              ^^^^^^^^^^^^'],
  ['one\r\n  two [three] four\r\nfive', 'two three four', '    ^^^^^'],
  ['a\t[b]', 'a b', '  ^'],
  ['家族 [130] 人', '家族 130 人', '     ^^^'],
  ['👩‍👩‍👧 é́ [130]', '👩‍👩‍👧 é́ 130', '     ^^^'],
  ['over [1.3\nmillion] people', 'over 1.3', '     ^^^'],
  ['\u001B[x]', '\uFFFDx', ' ^'],
  ['a[]b', 'ab', ' ^'],
  [`one\n${'x'.repeat(60)}[12]${'y'.repeat(60)}\ntwo`, `${'x'.repeat(60)}12${'y'.repeat(60)}`, `${' '.repeat(60)}^^`],
])('%j', (text, line, underline) => {
  expect(around(text)).toEqual([line, underline])
})

test('a long line is cut on both sides', () => {
  const [line = '', underline = ''] = around(`${'word '.repeat(1000)}[130]${' word'.repeat(1000)}`)
  expect(line).toMatch(/^…(?:\S* )+130(?: \S*)+…$/)
  expect(line.length).toBeLessThan(130)
  expect(line.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('130')
})

test('a sentence is shown whole, joined over the line breaks of a wrapped file', () => {
  const text =
    'Before it.\n\n> The ship left\r\n> Larnaca on [Friday](x.md), 21\n> March, with food\n> for the north. After it.\n'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const sentence = { start: text.indexOf('The'), end: text.indexOf(' After') }
  expect(excerpt(text, at('Larnaca'), sentence)).toEqual({
    line: 'The ship left Larnaca on [Friday](x.md), 21 March, with food for the north.',
    underline: '              ^^^^^^^',
  })
  expect(excerpt(text, at('21\n> March'), sentence).underline).toBe(`${' '.repeat(41)}^^^^^^^^`)
})

test('a sentence that goes on for ever is cut on both sides', () => {
  const text = `${'word '.repeat(1000)}130${' word'.repeat(1000)}.`
  const { line } = excerpt(text, { start: 5000, end: 5003 }, { start: 0, end: text.length })
  expect(line).toMatch(/^….*130.*…$/)
  expect(line.length).toBeLessThan(520)
})

test('any stretch of any text can be shown, on one line without controls', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      for (const sentence of [undefined, { start: 0, end: text.length }])
        expect(excerpt(text, { start, end }, sentence).line).not.toMatch(/\p{Cc}/u)
      const { line, underline } = excerpt(text, { start, end })
      expect(line).not.toMatch(/\p{Cc}/u)
      expect(underline).toMatch(/^ *\^+$/)
    }),
  )
})

test('a report for a terminal', () => {
  const text = 'Talks\n\non the remaining 130 hostages in Gaza\n'
  const start = text.indexOf('130')
  const evidence = [{ path: 'rules/gaza.yml', line: 12, published: '2024-02-12', text: '134 (IDF)' }]
  const fixes = [{ title: 'Change 130 to 134', path: null, start, end: start + 3, replacement: '134' }]
  const place = { start, end: start + 3, line: 3, column: 18, endLine: 3, endColumn: 21 }
  const report = reportOf([finding({ ...place, evidence, fixes })], {
    problems: [{ path: 'b.md', line: null, column: null, message: 'No day of publication.' }],
  })
  expect(
    checkText(report, () => text, noColour),
  ).toBe(`articles/a.md:3:18: error: 130 here, 134 in the rules. [fact-value]
3 | on the remaining 130 hostages in Gaza
  |                  ^^^
  = rules/gaza.yml:12 (12 Feb 2024): 134 (IDF)
  → Change 130 to 134

b.md: No day of publication.

Found 1 error. 1 article checked, 37 quantities read, 14 compared, 23 without a rule or an earlier article.
`)
})

test.each([
  [[true], 'Found 1 error, between versions of one story.'],
  [[true, false, true], 'Found 3 errors, 2 of them between versions of one story.'],
  [[false], 'Found 1 error.'],
])('findings between versions of one story are counted apart: %j', (versions, line) => {
  const evidence = { path: 'old.md', line: 1, published: '2024-03-01', text: '134 hostages are held.' }
  const findings = versions.map((version) => finding({ evidence: [version ? { ...evidence, version } : evidence] }))
  expect(checkText(reportOf(findings), () => null, noColour)).toContain(line)
})
