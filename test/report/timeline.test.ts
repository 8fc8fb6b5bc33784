import { expect, test } from 'vitest'
import { timelines } from '../../src/report/github/timeline.ts'
import { finding } from './findings.ts'

const says = (value: string, on: string) => ({ path: 'a.md', line: 1, published: on, text: '', says: { value, on } })

test('a fact whose value is disputed is drawn over time, with what is said here at the end', () => {
  const evidence = [
    says('134', '2024-02-12'),
    says('136', '2024-02-07'),
    says('about 130', '2024-02-12'),
    says('134', '2024-02-12'),
  ]
  expect(timelines([finding({ fact: 'hostages-held', actual: '150', evidence })])).toEqual([
    [
      '```mermaid',
      'timeline',
      '    title hostages held',
      '    7 Feb 2024 : 136',
      '    12 Feb 2024 : 134 : about 130',
      '    In articles/a.md line 1 : 150',
      '```',
    ].join('\n'),
  ])
})

test.each([
  ['one value only', [finding({ fact: 'a', evidence: [says('134', '2024-02-12')] })]],
  ['no fact', [finding({ evidence: [says('134', '2024-02-12'), says('136', '2024-02-07')] })]],
])('%s is not drawn', (_name, findings) => {
  expect(timelines(findings)).toEqual([])
})

test('each fact is drawn once, three at most', () => {
  const evidence = [says('134', '2024-02-12'), says('136', '2024-02-07')]
  expect(timelines(['a', 'a', 'b', 'c', 'd'].map((fact) => finding({ fact, evidence })))).toHaveLength(3)
})

test('words of an article end neither a line of the drawing nor the drawing', () => {
  const evil = 'x: y\n```\n; # section %% @me <b>'
  const [drawn = ''] = timelines([
    finding({ fact: evil, path: evil, actual: evil, evidence: [says(evil, '2024-02-12'), says('1', '2024-02-13')] }),
  ])
  expect(drawn.split('\n')).toHaveLength(7)
  expect(drawn.slice(3, -3)).not.toMatch(/[`<;#@]/)
})
