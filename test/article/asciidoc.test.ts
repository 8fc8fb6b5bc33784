import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import type { Article } from '../../src/model/index.ts'
import { dating, seen, sourceOf } from './views.ts'

const adoc = (text: string): Article => readArticle({ text, path: 'a.adoc' })

test('each block is a passage with its role', () => {
  const article = adoc(`= Ferry strike *ends*
Jane Doe <jane@example.org>
v1.2, 2024-03-22: second edition
:toc: left

Crews return _today_,
and *40* boats sail.

== What was agreed

____
Pay rises by 4%.
____

* six boats
** two
   more
. one
Oban:: Five boats.

NOTE: Seven boats stayed away.

.What is next
====
The ninth boat.
====
`)
  expect(seen(article)).toEqual([
    'headline: Ferry strike ends',
    'body: Crews return today,\nand 40 boats sail.',
    'heading: What was agreed',
    'body: Pay rises by 4%.',
    'body: six boats',
    'body: two\nmore',
    'body: one',
    'body: Oban',
    'body: Five boats.',
    'body: Seven boats stayed away.',
    'heading: What is next',
    'body: The ninth boat.',
  ])
})

test('words are found in the source through markup, with CR LF as well', () => {
  for (const end of ['\n', '\r\n']) {
    const article = adoc(
      `= Head${end}${end}Some *1.3* million and https://x.org/9[seven million,window=_blank] pounds,${end}<<a,the plan>>, 134^1^ in 5{nbsp}million.`,
    )
    expect(seen(article)[1]).toBe('body: Some 1.3 million and seven million pounds,\nthe plan, 134¹ in 5 million.')
    expect(sourceOf(article, '1.3 million')).toBe('1.3* million')
    expect(sourceOf(article, 'seven million pounds')).toBe('seven million,window=_blank] pounds')
    expect(sourceOf(article, '134')).toBe('134')
    expect(sourceOf(article, '5 million')).toBe('5{nbsp}million')
  }
})

test('code, tables, formulas and pictures are passed over, and counted', () => {
  const article = adoc(`= Head

Six boats, \`n = 7\` and stem:[x = 8] left.

[source,ruby]
----
n = 12
----

....
13 boats
....

[source]
n = 14

 $ sail --boats 15

|===
|port |boats
|Oban |16
|===

[stem]
++++
x = 17
++++

.A boat in May 2023
image::a.png[18 boats, title="19 boats"]

////
20 boats
////
// 21 boats
ifdef::web[]
`)
  expect(seen(article)).toEqual(['headline: Head', 'body: Six boats, and left.', 'caption: A boat in May 2023'])
  expect(article.unread).toEqual({ code: 4, table: 1, formula: 2, caption: 1 })
})

test('an indented paragraph of prose is read', () => {
  const article = adoc(`= Head\n\n  The ferry carried 40 people to the island on Monday.\n`)
  expect(seen(article)[1]).toBe('body: The ferry carried 40 people to the island on Monday.')
})

test('marks that open nothing stay', () => {
  expect(seen(adoc('Six * 7 boats, a_b_c, 5 # 4, {x and *12 left.'))).toEqual([
    'body: Six * 7 boats, a_b_c, 5 # 4, {x and *12 left.',
  ])
  expect(seen(adoc('A dash -- and 12 boats.\n\n----\nnever closed'))).toEqual(['body: A dash -- and 12 boats.'])
})

test('the day stands in the header, under the title or as an attribute, or in front matter', () => {
  const dated = (text: string) => dating({ text, path: 'a.adoc' })
  expect(dated('= Head\nJane Doe\nv1, 2024-03-22\n\nBoats.')).toEqual(['2024-03-22', 'front-matter'])
  expect(dated('= Head\n:revdate: 2024-03-22\n\nBoats.')).toEqual(['2024-03-22', 'front-matter'])
  expect(dated('---\ndate: 2024-03-22\n---\n= Head\n\nBoats.')).toEqual(['2024-03-22', 'front-matter'])
  expect(dated('= Head\n\nBoats on 2024-03-22.')).toEqual([null, null])
})

test('a comment switches a check off for the next line', () => {
  const [note] = adoc('// factlint-disable-next-line weekday: as printed\nOn Monday, 5 March 2024.').suppressions
  expect(note).toMatchObject({ check: 'weekday', reason: 'as printed' })
})
