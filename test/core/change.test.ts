import { expect, test } from 'vitest'
import { checkAll, readAll } from '../../src/core.ts'

const article = (path: string, trucks: number) => ({
  path,
  published: '2024-03-05',
  text: `On Tuesday ${trucks} trucks crossed the Oresund Bridge to Malmo in Sweden, the operator said.`,
})

/** Returns the findings of both articles of a change, which takes the first one from one number to another. */
function findingsOf(before: number, after: number, other: number): string[] {
  const [a, b] = [article('a.md', after), article('b.md', other)]
  const { files } = checkAll({
    readings: readAll([a, b], {}),
    former: readAll([article('a.md', before), b], { role: 'former' }),
    earlier: [],
  })
  return files.flatMap(({ findings }) => findings.map(({ message }) => message))
}

test('the other article of a change counts as it is now, and not as it was', () => {
  expect(findingsOf(130, 134, 134)).toEqual([])
  expect(findingsOf(134, 130, 134)).toEqual([
    'Trucks: 130 here, 134 in b.md (5 Mar 2024).',
    'Trucks: 134 here, 130 in a.md (5 Mar 2024).',
  ])
})

test('what two articles of one day say otherwise is told once, at the later path', () => {
  const { files, counts } = checkAll({
    readings: readAll([article('a.md', 130), article('b.md', 134)], {}),
    earlier: [],
  })
  expect(files.map(({ path, findings }) => [path, findings.map(({ message }) => message)])).toEqual([
    ['a.md', []],
    ['b.md', ['Trucks: 134 here, 130 in a.md (5 Mar 2024).']],
  ])
  expect(counts.warning).toBe(1)
})
