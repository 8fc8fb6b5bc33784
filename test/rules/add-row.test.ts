import { describe, expect, test } from 'vitest'
import { applyEdit } from '../../src/model/edit.ts'
import type { NewValue } from '../../src/model/index.ts'
import { amendWith, loadRules } from '../../src/rules/index.ts'

const NEW: NewValue = { value: 9, from: '2024-05-01', source: 'https://roads.example/may' }

/** Adds a value to a fact whose values are in a file; null where that is not possible. */
function add(name: string, text: string, columns: string, value: NewValue = NEW): string | null {
  const kind = name.endsWith('.csv') ? 'csv' : 'json'
  const rule = `facts: { f: { match: { counts: road }, values: { ${kind}: ${name}, date: day, value: n${columns} } } }\n`
  const { rules, mistakes } = loadRules([{ path: 'rules.yml', text: rule }], (path) => (path === name ? text : null))
  expect(mistakes).toEqual([])
  const edit = amendWith(rules)({ fact: 'f', place: null }, value)
  expect(edit?.path ?? name).toBe(name)
  return edit && applyEdit(text, edit)
}

describe('CSV', () => {
  test.each([
    ['at the end', 'day,n\n2024-01-01,5\n', 'day,n\n2024-01-01,5\n2024-05-01,9\n'],
    ['without a last line ending', 'day,n\n2024-01-01,5', 'day,n\n2024-01-01,5\n2024-05-01,9'],
    ['before empty lines', 'day,n\n2024-01-01,5\n\n\n', 'day,n\n2024-01-01,5\n2024-05-01,9\n\n\n'],
    ['with the line endings of the file', 'day,n\r\n2024-01-01,5\r\n', 'day,n\r\n2024-01-01,5\r\n2024-05-01,9\r\n'],
    ['in its columns', '\uFEFFx,n,y,day\na,5,b,2024-01-01\n', '\uFEFFx,n,y,day\na,5,b,2024-01-01\n,9,,2024-05-01\n'],
  ])('%s', (_, before, after) => expect(add('a.csv', before, '')).toBe(after))

  test('quotes what needs it', () => {
    const value = { ...NEW, source: 'the "Roads",\npage 4' }
    expect(add('a.csv', 'day,n,link\n2024-01-01,5,\n', ', source: link', value)).toBe(
      'day,n,link\n2024-01-01,5,\n2024-05-01,9,"the ""Roads"", page 4"\n',
    )
  })

  test('takes no formula, and no bound', () => {
    const text = 'day,n,link\n2024-01-01,5,\n'
    for (const source of ['=HYPERLINK("x")', '+1', '@x', '-1'])
      expect(add('a.csv', text, ', source: link', { ...NEW, source })).toBeNull()
    expect(add('a.csv', text, '', { about: 9, from: '2024-05-01' })).toBeNull()
  })
})

describe('JSON', () => {
  test.each([
    ['[{"day": "2024-01-01", "n": 5}]\n', '[{"day": "2024-01-01", "n": 5}, {"day": "2024-05-01", "n": 9}]\n'],
    [
      '[\n  { "day": "2024-01-01", "n": 5 }\n]\n',
      '[\n  { "day": "2024-01-01", "n": 5 },\n  { "day": "2024-05-01", "n": 9 }\n]\n',
    ],
    [
      '[\n  {\n    "day": "2024-01-01",\n    "n": 5\n  }\n]\n',
      '[\n  {\n    "day": "2024-01-01",\n    "n": 5\n  },\n  {\n    "day": "2024-05-01",\n    "n": 9\n  }\n]\n',
    ],
  ])('as the last row is written: %j', (before, after) => expect(add('a.json', before, '')).toBe(after))
})
