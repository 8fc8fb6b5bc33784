import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { applyEdit } from '../../src/model/edit.ts'
import type { NewValue } from '../../src/model/index.ts'
import { addValue } from '../../src/rules/index.ts'

const NEW: NewValue = { value: 9, from: '2024-05-01', source: 'https://roads.example/may' }
const FLOW = '{ value: 9, from: 2024-05-01, source: https://roads.example/may }'

const add = (text: string, place: string | null = null, value = NEW): string | null => {
  const edit = addValue({ path: 'a.yml', text }, { fact: 'f', place }, value)
  return edit && applyEdit(text, edit)
}

/** Lines of a file whose fact has these lines below `values:`. */
const withValues = (...lines: string[]): string =>
  ['facts:', '  f:', '    values:', ...lines, '    unit: x', ''].join('\n')

describe('written as the last value is', () => {
  test.each([
    ['a map on one line', ['      - { value: 1 } # one', '      # next in May'], 1, `      - ${FLOW}`],
    ['no deeper than the key', ['    - {value: 1}'], 1, `    - ${FLOW}`],
    ['deep', ['            - { value: 1 }', '', '# x'], 1, `            - ${FLOW}`],
    [
      'a map over lines',
      ['      - value: 1', '        from: 2024-01-01 # new year'],
      2,
      '      - value: 9\n        from: 2024-05-01\n        source: https://roads.example/may',
    ],
    [
      'text over lines',
      ['      - value: 1', '        source: |', '          one', '', '          two', ''],
      5,
      '      - value: 9\n        from: 2024-05-01\n        source: https://roads.example/may',
    ],
  ])('%s', (_, lines, at, added) => {
    const text = withValues(...lines)
    expect(add(text)).toBe(withValues(...lines.slice(0, at), added, ...lines.slice(at)))
  })

  test.each([
    ['[{ value: 1 }]', `[{ value: 1 }, ${FLOW}]`],
    ['[ {value: 1}, ]', `[ {value: 1}, ${FLOW}, ]`],
    ['[]', `[ ${FLOW} ]`],
    [
      '[\n  { value: 1 }, # one\n  { value: 2 } # two\n  # end\n ]',
      `[\n  { value: 1 }, # one\n  { value: 2 }, # two\n  ${FLOW}\n  # end\n ]`,
    ],
    ['[\n  { value: 2 },\n ]', `[\n  { value: 2 },\n  ${FLOW},\n ]`],
  ])('between brackets: %s', (before, after) => {
    expect(add(`facts: { f: { values: ${before} } }\n`)).toBe(`facts: { f: { values: ${after} } }\n`)
  })
})

describe('a series that has no values yet', () => {
  test('gets them as its last key', () => {
    const text = 'facts:\n  f:\n    match: { counts: x } # words\n\n# end\n'
    expect(add(text)).toBe(`facts:\n  f:\n    match: { counts: x } # words\n    values:\n      - ${FLOW}\n\n# end\n`)
    expect(add('facts: {f: {match: {counts: x}}}')).toBe(`facts: {f: {match: {counts: x}, values: [${FLOW}]}}`)
  })
})

describe('the series of the place', () => {
  const text = `facts:
  f: { match: { counts: x } }
series:
  - fact: f
    place: A
    values: [{ value: 1 }]
  - fact: g
    place: B
    values: [{ value: 1 }]
  - fact: f
    place: B
    values: [{ value: 1 }]
  - { fact: f, place: B, range: [0, 9] }
`
  test('is found among others', () => {
    expect(add(text, 'B')).toBe(text.replace(/(fact: f\n {4}place: B\n {4}values: \[\{ value: 1 \})/, `$1, ${FLOW}`))
    expect(add(text, 'C')).toBeNull()
  })
})

test.each([
  ['values in another file', 'facts: { f: { values: { csv: a.csv, date: d, value: v } } }'],
  ['a repeated list', 'facts: { e: { values: &v [{ value: 1 }] }, f: { values: *v } }'],
  ['a list that is repeated', 'facts: { f: { values: &v [{ value: 1 }] }, g: { values: *v } }'],
  ['a fact that is repeated', 'facts: { f: &f { values: [{ value: 1 }] }, g: *f }'],
  ['another fact', 'facts: { g: { values: [{ value: 1 }] } }'],
  ['no YAML', 'facts: ['],
  ['no map', '- f'],
])('nothing is offered for %s', (_, text) => expect(add(text)).toBeNull())

test('the end of the file and its kind of line ends stay', () => {
  const text = 'facts:\r\n  f:\r\n    values:\r\n      - { value: 1 }'
  expect(add(text)).toBe(`${text}\r\n      - ${FLOW}`)
  expect(add(`\uFEFF${text}\r\n`)).toBe(`\uFEFF${text}\r\n      - ${FLOW}\r\n`)
})

test.each(['a: b', 'a, b', '# a', '"a" \\ b', "it's", '*a', '{ a }', 'ä – “ü”'])(
  'any source is written so that it is read again: %j',
  (source) => {
    const value = { ...NEW, source }
    for (const text of [withValues('      - { value: 1 }'), withValues('      - value: 1'), withValues('      []')]) {
      expect(parse(add(text, null, value) ?? '').facts.f.values.at(-1)).toEqual(value)
    }
  },
)

/** One value, as an editor may write it, in the middle of anything. */
const item = fc.record({
  value: fc.integer({ min: 0, max: 999 }),
  quote: fc.constantFrom('', '"', "'"),
  comment: fc.constantFrom('', ' # as said', '   # "quoted", {braced}'),
  anchor: fc.constantFrom('', '&one ', '!!map '),
  pad: fc.constantFrom('', ' '),
})
const layout = fc.record({
  items: fc.array(item, { maxLength: 4 }),
  style: fc.constantFrom('block', 'lines', 'flow', 'flow-lines'),
  indent: fc.constantFrom(2, 3, 4),
  between: fc.constantFrom([], [''], ['# a remark'], ['', '      # deep', '']),
  after: fc.constantFrom([], ['', '# end'], ['people:', '  - { name: Ann }']),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  endsInNewline: fc.boolean(),
})

type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never

function fileOf({ items, style, indent, between, after, newline, mark, endsInNewline }: Layout): string {
  const step = ' '.repeat(indent)
  const flow = items.map((one, i) => {
    const { value, quote, anchor, pad } = one
    return `${i === 0 ? anchor : ''}{${pad}value: ${value}, from: ${quote}2024-01-0${i + 1}${quote}${pad}}`
  })
  const comment = (i: number) => items[i]?.comment ?? ''
  const values: Record<Layout['style'], () => string[]> = {
    block: () => flow.flatMap((words, i) => [`${step}${step}${step}- ${words}${comment(i)}`, ...between]),
    lines: () =>
      items.flatMap(({ value, comment }, i) => [
        `${step}${step}${step}- value: ${value}${comment}`,
        `${step}${step}${step}  from: 2024-01-0${i + 1}`,
        ...between,
      ]),
    flow: () => [`${step}${step}${step}[${flow.join(', ')}]`],
    'flow-lines': () => [
      `${step}${step}${step}[`,
      ...flow.flatMap((words, i) => [
        `${step}${step}${step}${step}${words}${i < flow.length - 1 ? ',' : ''}${comment(i)}`,
      ]),
      `${step}${step}${step}]`,
    ],
  }
  const lines = items.length === 0 ? [`${step}${step}${step}[]`] : values[style]()
  const text = ['# rules', 'facts:', `${step}f:`, `${step}${step}values:`, ...lines, ...after].join(newline)
  return `${mark}${text}${endsInNewline ? newline : ''}`
}

/** Whether all characters of `part` stand in `whole`, in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at++
  return at === part.length
}

test('in any file: all else stays to the letter, and the data is the same with one value more', () => {
  fc.assert(
    fc.property(layout, (one) => {
      const text = fileOf(one)
      const before = parse(text.replace(/^\uFEFF/, ''))
      const edit = addValue({ path: 'a.yml', text }, { fact: 'f', place: null }, NEW)
      expect(edit).not.toBeNull()
      if (!edit) return
      const after = applyEdit(text, edit)
      before.facts.f.values.push(NEW)
      expect(parse(after.replace(/^\uFEFF/, ''))).toEqual(before)
      expect(isWithin(text.slice(edit.start, edit.end), edit.replacement)).toBe(true)
      expect(after.match(/#.*/g)).toEqual(text.match(/#.*/g))
      expect(after.includes('\r\n')).toBe(text.includes('\r\n'))
      expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text))
    }),
    { numRuns: 500 },
  )
})
