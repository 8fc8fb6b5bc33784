import { expect, test } from 'vitest'
import { checkAll, checkArticle, extractClaims, readAll } from '../../src/core.ts'

const DAY = '---\ndate: 2024-03-22\n---\n\n'

test('of a text of nothing but numbers only so many are read, and the others are counted', () => {
  const one = extractClaims({ text: `${DAY}${'There were 12 boats. '.repeat(1200)}`, path: 'a.md' })
  expect([one.quantities.length, one.article.unread]).toEqual([1000, { number: 200, 'many-numbers': 1 }])
  const many = extractClaims({ text: `${DAY}${'There were 12 boats.\n\n'.repeat(4500)}`, path: 'a.md' })
  expect([many.quantities.length, many.article.unread]).toEqual([4000, { number: 500, 'many-numbers': 1 }])
})

test('the report says so', () => {
  const readings = readAll([{ text: `${DAY}${'There were 12 boats. '.repeat(1200)}`, path: 'a.md' }], {})
  const { coverage } = checkAll({ readings, earlier: [] })
  expect(coverage.unread).toContainEqual({ path: 'a.md', what: 'number', count: 200 })
})

test('of very many findings in an article the most serious are listed, and the others are counted', () => {
  const wrong = 'The ship left Larnaca on Friday, March 21, 2024.'
  const { findings, problems } = checkArticle({ text: `${DAY}${`${wrong}\n\n`.repeat(1007)}`, path: 'a.md' })
  expect(findings).toHaveLength(1000)
  expect(problems.map(({ message }) => message)).toContain('7 more findings are not listed.')
})

test('more of anything than fits on a stack is read all the same', () => {
  const quoted = extractClaims({ text: '“a” '.repeat(150_000), path: 'a.txt' })
  expect(quoted.quotations).toHaveLength(150_000)
})
