import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import { seeThrough } from '../../src/article/seen/see-through.ts'
import { sourceRange } from '../../src/base/source-range.ts'
import { checkArticle } from '../../src/core.ts'

const visible = (text: string, path = 'a.md') => readArticle({ text, path }).passages.map((passage) => passage.text)

const told = (text: string) => seeThrough(text).mistakes

test.each([
  ['soft hyphen', '\u00AD'],
  ['zero-width space', '\u200B'],
  ['word joiner', '\u2060'],
  ['byte order mark', '\uFEFF'],
  ['right-to-left override', '\u202E'],
  ['isolate', '\u2066'],
  ['left-to-right mark', '\u200E'],
  ['joiner', '\u200D'],
  ['row of joiners', '\u200D\u200C\u200D'],
  ['filler of another script', '\u3164'],
  ['control character', '\u0001'],
  ['control character of Latin-1', '\u0090'],
  ['tag', '\u{E0041}'],
  ['reference', '&shy;'],
  ['reference by number', '&#8203;'],
  ['reference in hex', '&#x202e;'],
])('a %s within words and figures is read through', (_, sign) => {
  for (const path of ['a.md', 'a.html'])
    expect(visible(`On Fri${sign}day 1${sign}30 peo${sign}ple met Ma${sign}ry.`, path)).toEqual([
      'On Friday 130 people met Mary.',
    ])
})

test.each([
  ['Fridаy', 'Friday'],
  ['Мaria', 'Maria'],
  ['Мау', 'May'],
  ['Οctober', 'October'],
  ['1ОО', '100'],
  ['１３４', '134'],
  ['Frid&#1072;y', 'Friday'],
  ['Ｆｒｉｄａｙ', 'Friday'],
  ['𝐅𝐫𝐢𝐝𝐚𝐲', 'Friday'],
  ['ℱ𝓇𝒾𝒹𝒶𝓎', 'Friday'],
  ['𝟐𝟏', '21'],
  ['Frıday', 'Friday'],
  ['Fri\u0300d\u0301ay', 'Friday'],
  ['Öctober', 'October'],
  ['Frid&#x131;y', 'Fridıy'],
  ['Fʀɪᴅᴀʏ', 'Friday'],
  ['Friđay', 'Friday'],
  ['fiftéen', 'fifteen'],
])('a letter that looks Latin is read as Latin: %s', (written, read) => {
  expect(visible(`It was ${written} there.`)).toEqual([`It was ${read} there.`])
})

test.each([
  'Привет, мир',
  'Ὅμηρος wrote it',
  'a β-carotene pill',
  'Ленин',
  '👩‍👩‍👧',
  'नमस्ते',
  'naïve Zoë',
  'он',
  '5 м',
  'août',
  'mái',
  'Diyarbakır',
  '20 ℃',
  '5 ℓ',
  '№ 5',
  'Ⅳ',
  '㉑',
  '² litres',
  'l2',
  'a.example/7O+9',
  'file.c#l844',
  'q=25l8',
  '75％の人',
  '5l',
  'I5',
  'सन २०२४ में',
])('words of other scripts stay as they are: %s', (written) => {
  expect(visible(`He said ${written} there.`)).toEqual([`He said ${written} there.`])
  expect(told(written)).toEqual([])
})

test.each([
  ['٢١', '21'],
  ['२०२४', '2024'],
  ['𐒧𐒠', '70'],
  ['&#1634;1', '21'],
  ['2̶1̶', '21'],
  ['2O24', '2024'],
  ['1O,OOO', '10,000'],
  ['1l5', '115'],
  ['l15', '115'],
  ['March 2l', 'March 21'],
  ['1，234', '1,234'],
  ['5．2％', '5.2%'],
  ['＄5', '$5'],
  ['2\u200A1', '21'],
  ['Fri\u2009day', 'Friday'],
  ['Fri\u2028day', 'Friday'],
  ['March\u280021', 'March 21'],
  ['March \u316421', 'March 21'],
  ['Ma\uFE0Frch', 'March'],
  ['Fri\uE000day', 'Friday'],
  ['Fri\u{1D159}day', 'Friday'],
  ['ﬁve', 'five'],
])('a figure or a word of other characters is read as people see it: %j', (written, read) => {
  expect(visible(`It was ${written} there.`)).toEqual([`It was ${read} there.`])
})

test('a figure of other characters is told', () => {
  expect(told('All 1O5 came on March ٢١.')).toEqual([
    { offset: 4, message: '2 figures with a character of another form were read through.' },
  ])
})

test('a key with a figure on it is a figure, of which nothing is told', () => {
  expect(visible('He has 1️⃣5️⃣ books.')).toEqual(['He has 15 books.'])
  expect(told('1️⃣ The first.')).toEqual([])
})

test.each([
  '2\u00A0500 people',
  '2\u2009500\u2009000 people',
  '2\u20091/2 miles',
  'Mr\u2009Smith',
  'The end.\u2028Then',
])('thin spaces of typesetters stay: %j', (text) => expect([seeThrough(text).text, told(text)]).toEqual([text, []]))

test('what is read keeps its place in the source', () => {
  const text = 'In all 1\u200B3\u20604 people and Fridаy came.'
  const [passage] = readArticle({ text, path: 'a.md' }).passages
  const slice = (word: string) => {
    const start = passage?.text.indexOf(word) ?? -1
    const range = sourceRange(passage as NonNullable<typeof passage>, { start, end: start + word.length } as never)
    return text.slice(range.start, range.end)
  }
  expect([slice('134'), slice('Friday')]).toEqual(['1\u200B3\u20604', 'Fridаy'])
  expect(seeThrough(text).text).toHaveLength(text.length)
})

test('one remark for each kind, at its first place, if a name or a figure is concerned', () => {
  expect(told('All 1\u200B3 came, and 2\u200B4 left with M\u2060ary.')).toEqual([
    { offset: 5, message: '3 invisible characters in names or figures were read through.' },
  ])
  expect(told('On Fridаy.')).toEqual([
    { offset: 3, message: '1 word with a letter of another script was read through.' },
  ])
})

test.each(['1,\u200B234', '3\u200B.5', '\u200E3\u202E5', 'M\u2060ary'])(
  'what is hidden in a figure or a name is told, beside a comma or point too: %j',
  (text) => expect(told(`All ${text} came.`)).toHaveLength(1),
)

test.each(['(\u200B5', '5\u200B)', '5\u200B-4', '5\n\u200B4', '5\u200B%'])(
  'nothing is told of what is hidden beside a mark or a blank: %j',
  (text) => expect(told(`All ${text} came.`)).toEqual([]),
)

test.each(['a hy\u00ADphen', 'Auto\u00ADmatic', 'so\u200B, so', '\uFEFFThe start', 'a\u200Bb', 'He\u200F said'])(
  'nothing is told of what typesetters put in: %j',
  (text) => expect(told(text)).toEqual([]),
)

test('an error that is written with them is found at its words', () => {
  const text = '---\ndate: 2024-03-22\n---\n\nThe ship left on Fri\u200Bdаy, March 2\u20601, 2024, with food.\n'
  const { findings, problems } = checkArticle({ text, path: 'a.md' })
  expect(findings).toMatchObject([{ check: 'weekday', line: 5, text: 'Fri\u200Bdаy, March 2\u20601, 2024' }])
  expect(problems.map(({ line }) => line)).toEqual([5, 5])
})
