import { expect, test } from 'vitest'
import { publishedOn } from '../../src/article/index.ts'
import { dating } from './views.ts'

const dated = (written: string, locale?: string) =>
  dating({ text: `---\ndate: ${written}\n---\n`, path: 'a.md' }, locale)

test.each([
  ['2024-03-22'],
  ['2024-03-22T23:30:00-05:00'],
  ['2024-03-22T00:30:00+09:00'],
  ['2024-03-22 23:59:59 -0800'],
  ["'2024-03-22'"],
  ['2024/3/22'],
  ['20240322'],
  ['March 22, 2024'],
  ['Fri, 22 Mar 2024 23:30:00 GMT'],
  ['22 March 2024'],
  ['03/22/2024'],
  ['22.03.2024'],
])('%s is 22 March 2024, whatever the zone', (written) => {
  expect(dated(written)).toEqual(['2024-03-22', 'front-matter'])
})

test('the locale says what 03/04/2024 is', () => {
  expect(dated('03/04/2024')).toEqual(['2024-03-04', 'front-matter'])
  expect(dated('03/04/2024', 'en-GB')).toEqual(['2024-04-03', 'front-matter'])
})

test.each([
  'published: true',
  'date:',
  'date: soon',
  'modified: 2024-03-22',
  'expirydate: 2025-01-01',
  'draft: 20240322',
])('%s is no publication date', (line) => {
  expect(dating({ text: `---\n${line}\n---\n`, path: 'a.md' })).toEqual([null, null])
})

test('the surest key wins', () => {
  const text = '---\ndate: 2024-03-20\ndate_published: 2024-03-22\npublished: true\n---\n'
  expect(dating({ text, path: 'a.md' })).toEqual(['2024-03-22', 'front-matter'])
})

test.each([
  ['news/2024-03-22-slug.md'],
  ['news/2024/03/22/slug.md'],
  ['news/2024/03/22-slug.md'],
  ['2024/03/2024-03-22-slug.md'],
  ['20240322_slug.txt'],
  ['news/2024-3-22-slug.md'],
  ['slug-2024_03_22.html'],
])('the path %s says 22 March 2024', (path) => {
  expect(dating({ text: 'x', path })).toEqual(['2024-03-22', 'file-name'])
})

test.each([
  'news/2024/slug.md',
  'v12.20.md',
  'id-20249922.md',
  '120240322.md',
  'a/1999-boats.md',
  '2024-10-5-tips.md',
  'v-2024-3-45-x.md',
  '2024-03.md',
])('the path %s says no day', (path) => {
  expect(dating({ text: 'x', path })).toEqual([null, null])
})

test('an address in front matter carries a day', () => {
  expect(dating({ text: '---\npermalink: /2024/03/22/boats.html\n---\n', path: 'a.md' })).toEqual([
    '2024-03-22',
    'front-matter',
  ])
})

test('given wins over front matter, front matter over the path', () => {
  const text = '---\ndate: 2024-03-21\n---\n'
  expect(dating({ text, path: '2024-03-20.md', published: '2024-03-22' })).toEqual(['2024-03-22', 'given'])
  expect(dating({ text, path: '2024-03-20.md' })).toEqual(['2024-03-21', 'front-matter'])
})

test('a day that no calendar has is a problem at its place and is not used', () => {
  expect(dating({ text: '---\ntitle: x\ndate: 2023-02-29\n---\n', path: 'a.md' })).toEqual([
    null,
    null,
    '3:7 The date 2023-02-29 does not exist, so the article is not compared with earlier ones: correct the date.',
  ])
  expect(dating({ text: 'x', path: '2024-02-31-a.md' })).toEqual([
    null,
    null,
    'null:null The date 2024-02-31 does not exist, so the article is not compared with earlier ones: correct the date.',
  ])
  expect(dating({ text: 'x', path: '2024-02-28-a.md', published: '2024-02-31' })).toEqual([
    '2024-02-28',
    'file-name',
    'null:null The date 2024-02-31 does not exist, so factlint uses 2024-02-28: correct the date.',
  ])
})

const BODY = 'The town council of Alnmere agreed on Tuesday to mend the old bridge before the winter, its mayor said.'

test.each([
  '12 March 2021',
  'Friday, March 12, 2021',
  '2021-03-12',
  'Posted on March 12, 2021 at 10:30 am',
  'Published: 12 March 2021, 09:15 GMT',
  'Press release | 12 March 2021',
  'March 12, 2021 — By the press office',
])('the line "%s" above the text says the day of publication', (line) => {
  expect(dating({ text: `Bridge to be mended\n\n${line}\n\n${BODY}`, path: 'a.txt' })).toEqual([
    '2021-03-12',
    'dateline',
  ])
  expect(dating({ text: `# Bridge to be mended\n\n*${line}*\n\n${BODY}`, path: 'a.md' })).toEqual([
    '2021-03-12',
    'dateline',
  ])
})

test.each([
  `GENEVA, 12 March 2021 – ${BODY}`,
  `WASHINGTON, D.C. (March 12, 2021) — ${BODY}`,
  `NEW YORK – March 12, 2021 – ${BODY}`,
  `PORT OF SPAIN (12 March 2021): ${BODY}`,
])('the place and day with which a text begins say when it was published: %s', (text) => {
  expect(dating({ text, path: 'a.txt' })).toEqual(['2021-03-12', 'dateline'])
})

test.each([
  'Updated 12 March 2021',
  '12 March',
  'The bridge was closed on 12 March 2021',
  '12 March 2021 was a cold day',
  'Deadline: 12 March 2021',
  'From 12 March 2021 to 14 March 2021',
  'Version 3, 12 March 2021, 4 pages',
  'On March 12, 2021 - the day of the flood - all was quiet',
])('the line "%s" says no day of publication', (line) => {
  expect(dating({ text: `Bridge to be mended\n\n${line}\n\n${BODY}`, path: 'a.txt' })).toEqual([null, null])
})

test('a date below the first of the text is none of publication', () => {
  expect(dating({ text: `${BODY} ${BODY} ${BODY}\n\n12 March 2021\n\n${BODY}`, path: 'a.txt' })).toEqual([null, null])
})

test('front matter, the path and then the dateline are asked before the first commit', () => {
  const text = `12 March 2021\n\n${BODY}`
  expect(dating({ text: `---\ndate: 2021-03-14\n---\n${text}`, path: 'a.md' })).toEqual(['2021-03-14', 'front-matter'])
  expect(dating({ text, path: '2021-03-13-a.txt' })).toEqual(['2021-03-13', 'file-name'])
  expect(dating({ text, path: 'a.txt', firstCommit: '2021-03-15' })).toEqual(['2021-03-12', 'dateline'])
})

test('the day that is asked for alone is that of the whole article', () => {
  for (const [path, day] of [
    ['a.txt', '12 March 2021'],
    ['a.md', '*12 March 2021*'],
    ['a.html', '<p>12 March 2021</p>'],
  ])
    expect(publishedOn({ text: `${day}\n\n${BODY}`, path, firstCommit: '2021-03-15' })).toBe('2021-03-12')
})
