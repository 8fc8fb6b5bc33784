import { expect, test } from 'vitest'
import { mistakesError } from '../../src/workspace/mistakes-error.ts'

const mistakes = (path: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ path, line: i + 1, column: 1, message: 'wrong' }))

test('twenty mistakes of a file are listed, and the others counted', () => {
  const error = mistakesError('no', [...mistakes('a.yml', 25), ...mistakes('b.yml', 20)])
  expect(error.mistakes).toHaveLength(41)
  expect(error.mistakes[20]).toEqual({ path: 'a.yml', line: 21, column: 1, message: '5 more mistakes in this file' })
})

test('two hundred of all files are listed, and the others counted', () => {
  const error = mistakesError('no', Array.from({ length: 30 }, (_, i) => mistakes(`${i}.yml`, 15)).flat())
  expect(error.mistakes).toHaveLength(201)
  expect(error.mistakes.at(-1)?.message).toBe('250 more mistakes in all files')
})
