import { expect, test } from 'vitest'
import { html, markdown, plain, seen, sourceOf } from './views.ts'

test('headline, standfirst and captions come out of front matter in reading order', () => {
  const article = markdown(`---
image:
  caption: A boat in May
  credit: A. Name
description: Six boats
title: Boats are back
tags: [boats, 2024]
photos:
  - { url: a.png, caption: 'Second boat' }
layout: post
---
Text.
`)
  expect(seen(article)).toEqual([
    'headline: Boats are back',
    'standfirst: Six boats',
    'caption: A boat in May',
    'caption: Second boat',
    'body: Text.',
  ])
  expect(article.problems).toEqual([])
})

test('a title of something else is no headline', () => {
  expect(seen(markdown('---\nseries:\n  title: Boats\n---\nText.'))).toEqual(['body: Text.'])
})

test.each([
  ['plain', 'title: Boats: 12\n  of them', null],
  ['plain over lines', 'title: Boats\n  and 12 ferries', 'headline: Boats\nand 12 ferries'],
  ['single-quoted', "title: 'It''s 12 boats'", "headline: It's 12 boats"],
  ['double-quoted', 'title: "Say \\"12\\" \\u00e9\\x41 boats"', 'headline: Say "12" éA boats'],
  ['double-quoted, lines not indented', 'title: "Boats\nand 12 ferries"', 'headline: Boats\nand 12 ferries'],
  ['double-quoted with a joined line', 'title: "Boats \\\n  and 12"', 'headline: Boats and 12'],
  ['folded', 'title: >-\n  Boats\n  and 12', 'headline: Boats\nand 12'],
  ['literal', 'title: |\n  Boats\n  and 12\nlayout: x', 'headline: Boats\nand 12'],
  ['numeric', 'title: 12', 'headline: 12'],
])('a %s scalar is shown as meant and found as written', (_, yaml, shown) => {
  const article = markdown(`---\n${yaml}\n---\nText.`)
  expect(seen(article)).toEqual(shown === null ? ['body: Text.'] : [shown, 'body: Text.'])
  expect(article.problems).toHaveLength(shown === null ? 1 : 0)
  if (shown) expect(sourceOf(article, '12')).toBe('12')
})

test('an escape inside is found with its source', () => {
  const article = markdown('---\ntitle: "12\\u00a0boats"\n---\n')
  expect(sourceOf(article, '12\u00a0boats')).toBe('12\\u00a0boats')
})

test.each([
  ['a quote is opened here and not closed', 'title: Boats\nnote: "x\ndate: 2024-03-22', 3],
  ['a bracket or brace is not closed, or this line is', 'title: Boats\ntags: [x\ndate: 2024-03-22', 4],
  ['there is a second colon on the line', 'title: Boats: the end', 2],
  ['this key is used twice; keep one of them', 'title: Boats\ntitle: Ferries', 3],
  ['expected keys and values', '- a\n- b', 2],
])('%s: a problem at its line, and the body is read', (message, yaml, line) => {
  const article = markdown(`---\n${yaml}\n---\nSix boats.`)
  expect(article.problems[0]).toMatchObject({ path: 'a.md', column: expect.any(Number) })
  expect(article.problems.map((problem) => [problem.line, problem.message])).toEqual([
    [line, expect.stringContaining(`Part of the front matter could not be read: ${message}`)],
  ])
  expect(seen(article)).toContain('body: Six boats.')
})

test('an alias bomb is a problem, not a hanging program', () => {
  const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]`)
  const article = markdown(`---\na0: &a0 [x]\n${levels.join('\n')}\ntitle: Boats\n---\nSix.`)
  expect(article.problems).toHaveLength(1)
  expect(article.problems[0]?.message).toContain('alias')
  expect(seen(article)).toEqual(['headline: Boats', 'body: Six.'])
})

test('front matter nested beyond reason, or very long, is a problem only', () => {
  for (const yaml of ['['.repeat(50_000), `a: ${'x'.repeat(200_000)}`]) {
    const article = markdown(`---\n${yaml}\n---\nSix.`)
    expect(article.problems.length).toBeGreaterThan(0)
    expect(seen(article)).toEqual(['body: Six.'])
  }
})

test('HTML and text files may have front matter', () => {
  expect(seen(html('---\ntitle: Boats\n---\n<h1>Six</h1>'))).toEqual(['headline: Boats', 'heading: Six'])
  expect(seen(plain('\uFEFF---\r\ntitle: Boats\r\n...\r\nSix boats\r\n\r\nsailed.'))).toEqual([
    'headline: Boats',
    'body: Six boats',
    'body: sailed.',
  ])
})

test('a rule, or fences that do not close, are no front matter', () => {
  expect(seen(markdown('Text.\n\n---\ntitle: Boats\n---\n'))[0]).toBe('body: Text.')
  expect(seen(plain('---\ntitle: Boats'))).toEqual(['body: ---\ntitle: Boats'])
})

test('TOML front matter is read at its top level', () => {
  const article = markdown(`+++
title = "Boats \\"are\\" back" # note
date = 2024-03-22T23:30:00-05:00
description = 'Six'
[extra]
title = "No"
+++
Text.`)
  expect(seen(article)).toEqual(['headline: Boats "are" back', 'standfirst: Six', 'body: Text.'])
  expect(article.published).toBe('2024-03-22')
  expect(sourceOf(article, '"are')).toBe('\\"are')
})

test('header lines at the head of Markdown are read; a sentence with a colon is none', () => {
  const article = markdown('Title: Boats are back\nDate: 2024-03-22 10:00\nTags: a, b\n\nText.')
  expect(seen(article)).toEqual(['headline: Boats are back', 'body: Text.'])
  expect(article.published).toBe('2024-03-22')
  expect(seen(markdown('Note: six boats.\n\nText.'))).toEqual(['body: Note: six boats.', 'body: Text.'])
  expect(seen(markdown('Title: one\nand so on.'))).toEqual(['body: Title: one\nand so on.'])
})
