import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import { plain, seen, sourceOf } from './views.ts'

test('a short first line that is no sentence is the headline of a file', () => {
  expect(seen(plain('Boats are back\n\nSix boats sailed.'))).toEqual([
    'headline: Boats are back',
    'body: Six boats sailed.',
  ])
})

test.each([
  ['a sentence', 'Six boats sailed.\n\nMore follow.'],
  ['followed by no blank line', 'Six boats sailed\ninto the harbour of Oban.'],
  ['followed by nothing', 'Boats are back'],
  ['long', `${'Boats '.repeat(40)}\n\nMore.`],
])('a first line that is %s is no headline', (_, text) => {
  expect(plain(text).passages.map(({ role }) => role)).not.toContain('headline')
})

test('text without a path has no headline of its own; a title handed in comes first', () => {
  expect(seen(readArticle({ text: 'Boats\n\nSix.' }))).toEqual(['body: Boats', 'body: Six.'])
  const article = readArticle({ text: 'Boats\n\nSix.', title: ' Six  boats' })
  expect(article.passages.map((passage) => [passage.in, passage.role, passage.text])).toEqual([
    ['title', 'headline', 'Six boats'],
    ['text', 'body', 'Boats'],
    ['text', 'body', 'Six.'],
  ])
  expect(sourceOf(article, 'Six boats')).toBe('Six  boats')
})

test('wrapped lines run on', () => {
  const article = plain('The remaining 134\nboats sailed on a\r\nMonday in 2024\nand one in May.')
  expect(seen(article)).toEqual(['body: The remaining 134\nboats sailed on a\nMonday in 2024\nand one in May.'])
  expect(sourceOf(article, '134\nboats')).toBe('134\nboats')
  expect(sourceOf(article, 'a\nMonday')).toBe('a\r\nMonday')
})

test('lines that end before their time are paragraphs', () => {
  expect(
    seen(
      plain('Ferries\nThey sail today.\nThe six ferries that sail between Oban and Mull were held in port on Monday.'),
    ),
  ).toEqual([
    'body: Ferries',
    'body: They sail today.',
    'body: The six ferries that sail between Oban and Mull were held in port on Monday.',
  ])
})

test('each line of a Word document is a paragraph, whatever ends it and whatever blanks stand around it', () => {
  const docx = (text: string) => seen(readArticle({ text, path: 'a.docx' }))
  const parts = ['headline: Boats are back', 'body: Six boats sailed.', 'caption: Photo: a boat']
  expect(docx('Boats are back\n\nSix boats sailed.\nPhoto: a boat')).toEqual(parts)
  expect(docx(' Boats are back \r\n\r\n\tSix boats sailed. \r\n Photo: a boat\r\n')).toEqual(parts)
  expect(docx('Boats are back. \nSix boats sailed.')).toEqual(['body: Boats are back.', 'body: Six boats sailed.'])
  expect(docx('Boats are back \n ')).toEqual(['body: Boats are back'])
})

test('items of a list and indented lines begin anew', () => {
  expect(
    seen(plain('Boats in port by Monday\n- six in Oban today yes\n- two in Mull today no\n    Then the rest came')),
  ).toEqual([
    'body: Boats in port by Monday',
    'body: - six in Oban today yes',
    'body: - two in Mull today no',
    'body: Then the rest came',
  ])
})

test('a caption is parted from the paragraph it was pasted behind', () => {
  expect(
    seen(plain('Talks failed. They resume in May. A boat leaves Oban, March 3, 2024. (credit: A. Name/AGENCY)')),
  ).toEqual([
    'body: Talks failed. They resume in May.',
    'caption: A boat leaves Oban, March 3, 2024. (credit: A. Name/AGENCY)',
  ])
  expect(seen(plain('A boat. (Photo: A. Name)'))).toEqual(['caption: A boat. (Photo: A. Name)'])
  expect(seen(plain('Photo: a boat'))).toEqual(['caption: Photo: a boat'])
})

test('other brackets at the end of a paragraph are no credit', () => {
  expect(seen(plain('Talks failed. They resume (by the end of May)'))).toHaveLength(1)
  expect(seen(plain('Talks failed. He got a tax (credits were cut)'))).toHaveLength(1)
})

test('addresses are not shown', () => {
  expect(seen(plain('See https://a.org/2024/03/130?n=5, or www.b.org/12. Six boats.'))).toEqual([
    'body: See , or . Six boats.',
  ])
})

test('nothing visible gives no passage', () => {
  for (const text of ['', ' \n\t\r\n ', '\uFEFF']) expect(plain(text).passages).toEqual([])
})
