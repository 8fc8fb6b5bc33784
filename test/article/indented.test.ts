import { expect, test } from 'vitest'
import { markdown, seen, sourceOf } from './views.ts'

test('an article whose paragraphs are all indented by four blanks is read', () => {
  const article = markdown(`---
date: 2024-03-22
---

    The ferry carried **40 people** to the island on Monday, the harbour said.

    Two of them were hurt when it met [a storm](https://x.org/12) near the coast.
`)
  expect(seen(article)).toEqual([
    'body: The ferry carried 40 people to the island on Monday, the harbour said.',
    'body: Two of them were hurt when it met a storm near the coast.',
  ])
  expect(sourceOf(article, '40 people')).toBe('40 people')
  expect(sourceOf(article, 'a storm near')).toBe('a storm](https://x.org/12) near')
  expect(article.unread).toEqual({})
})

test('an indented quotation between paragraphs is read, and so is an indented list', () => {
  const article = markdown(`The minister spoke for an hour.

    "We have lost 12 of our best, and nobody in this town will forget them," she said.

She named three things that are to be done:

    * better roads in the north
    * 40 new buses

The council agrees with all of them.
`)
  expect(seen(article)).toEqual([
    'body: The minister spoke for an hour.',
    'body: "We have lost 12 of our best, and nobody in this town will forget them," she said.',
    'body: She named three things that are to be done:',
    'body: better roads in the north',
    'body: 40 new buses',
    'body: The council agrees with all of them.',
  ])
})

test.each([
  ['a program', '    let boats = 40\n    console.log(boats)'],
  ['a command', '    $ ferry --boats 40'],
  ['a command without a prompt', '    make install'],
  ['output', '    ## boats 40\n    ## [1] 12'],
  ['settings', '    boats: {max: 40}'],
  ['a query', '    SELECT * FROM boats WHERE n > 40;'],
  ['a comment in a program', '    // The ferry carried 40 people to the island on Monday.\n    sail(40);'],
  ['a page', '    <p>The ferry carried 40 people to the island.</p>\n    <script>sail()</script>'],
  ['columns', '    port   boats\n    Oban   40\n    Mull   12'],
])('%s stays code, and is counted', (_, code) => {
  const article = markdown(
    `Run this on the ferry, and wait for it to end.\n\n${code}\n\nThen read the next part of it.\n`,
  )
  expect(seen(article)).toHaveLength(2)
  expect(article.unread).toEqual({ code: 1 })
})

test('code beside indented prose stays code', () => {
  const article = markdown(`    The ferry carried 40 people to the island on Monday, the harbour said.

Count them with this program, which everybody has:

    boats.map((boat) => boat.people)

    \`\`\`
    12 boats
    \`\`\`
`)
  expect(seen(article)).toEqual([
    'body: The ferry carried 40 people to the island on Monday, the harbour said.',
    'body: Count them with this program, which everybody has:',
  ])
  expect(article.unread).toEqual({ code: 1 })
})

test('fences are code, however much they read like prose', () => {
  const article = markdown('```\nThe ferry carried 40 people to the island on Monday.\n```\n\nSix boats.\n')
  expect(seen(article)).toEqual(['body: Six boats.'])
  expect(article.unread).toEqual({ code: 1 })
})

test('tabs and CR LF keep their places', () => {
  const article = markdown(
    'Old words.\r\n\r\n\tThe ferry carried 40 people to the island on Monday.\r\n\r\nNew.\r\n\r\n\tlet n = 3;\r\n',
  )
  expect(sourceOf(article, '40 people')).toBe('40 people')
})
