import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import type { Article } from '../../src/model/index.ts'
import { dating, seen, sourceOf } from './views.ts'

const rst = (text: string): Article => readArticle({ text, path: 'a.rst' })

test('each block is a passage with its role', () => {
  const article = rst(`==================
Ferry strike *ends*
==================

Crews return *today*,
and **40** boats sail.

What was agreed
---------------

    Pay rises by 4%.

- six boats
- two
  more

  A second paragraph.

Oban
    Five boats.

.. note:: Seven boats
   stayed away.

.. rubric:: What is next

| The ninth boat
| and a tenth.

.. [1] Since May.
`)
  expect(seen(article)).toEqual([
    'headline: Ferry strike ends',
    'body: Crews return today,\nand 40 boats sail.',
    'heading: What was agreed',
    'body: Pay rises by 4%.',
    'body: six boats',
    'body: two\nmore',
    'body: A second paragraph.',
    'body: Oban',
    'body: Five boats.',
    'body: Seven boats\nstayed away.',
    'heading: What is next',
    'body: The ninth boat',
    'body: and a tenth.',
    'body: Since May.',
  ])
})

test('words are found in the source through markup, with CR LF as well', () => {
  for (const end of ['\n', '\r\n']) {
    const article = rst(
      `Some **1.3** million and \`seven million <https://x.org/9>\`_ pounds,${end}:doc:\`the plan <a>\` [2]_ of 134\\ :sup:\`1\` \\*boats.`,
    )
    expect(seen(article)).toEqual(['body: Some 1.3 million and seven million pounds,\nthe plan of 134¹ *boats.'])
    expect(sourceOf(article, '1.3 million')).toBe('1.3** million')
    expect(sourceOf(article, 'seven million pounds')).toBe('seven million <https://x.org/9>`_ pounds')
    expect(sourceOf(article, '134')).toBe('134')
  }
})

test('code, tables, formulas and comments are passed over, and counted where readers see them', () => {
  const article = rst(`Six boats, \`\`n = 7\`\` and :math:\`x = 8\` left. Run this::

    n = 12

    n = 13

.. code-block:: python
   :linenos:

   n = 14

>>> 3 + 4
7

+------+----+
| Oban | 15 |
+------+----+

====  =====
port  boats
====  =====
Oban  16
====  =====

.. csv-table:: Boats of 2023
   :header: port, boats

   Oban, 17

.. math::

   x = 18

.. carousel::

   19 boats

.. 20 boats, said
   nobody.

.. _target: https://x.org/21
.. |boats| replace:: 22 boats
.. image:: a.png
   :alt: 23 boats

.. figure:: b.png
   :alt: 24 boats

   A boat in May 2023.
`)
  expect(seen(article)).toEqual(['body: Six boats, and left. Run this:', 'caption: A boat in May 2023.'])
  expect(article.unread).toEqual({ code: 3, table: 3, formula: 2, caption: 1, aside: 1 })
})

test('what is indented is prose where no code is announced', () => {
  expect(seen(rst('He said:\n\n    count = 12 boats\n'))).toEqual(['body: He said:', 'body: count = 12 boats'])
})

test('marks that open nothing stay', () => {
  expect(seen(rst('Six * 7 boats, a_b, 5 | 4 and *12 left.'))).toEqual([
    'body: Six * 7 boats, a_b, 5 | 4 and *12 left.',
  ])
})

test('the day stands in a field, a comment or a directive', () => {
  const dated = (text: string) => dating({ text, path: 'a.rst' })
  expect(dated('Head\n====\n\n:date: 2024-03-22 10:20\n\nBoats.')).toEqual(['2024-03-22', 'front-matter'])
  expect(dated('.. title: Head\n.. date: 2024-03-22 10:20:00 UTC\n\nBoats.')).toEqual(['2024-03-22', 'front-matter'])
  expect(dated('.. post:: 22 Mar 2024\n\nHead\n====\n\nBoats.')).toEqual(['2024-03-22', 'front-matter'])
  expect(dated('Head\n====\n\nBoats on 2024-03-22.')).toEqual([null, null])
  expect(seen(rst('.. title: Head\n.. date: 2024-03-22\n\nBoats.'))).toEqual(['headline: Head', 'body: Boats.'])
})

test('a comment switches a check off for the next line', () => {
  const [note] = rst('.. factlint-disable-next-line weekday: as printed\n\nOn Monday, 5 March 2024.').suppressions
  expect(note).toMatchObject({ check: 'weekday', reason: 'as printed' })
})
