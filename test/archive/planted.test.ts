import { expect, test } from 'vitest'
import { lookForPlanted } from '../../bench/archive/found.ts'
import { CLI } from '../support/programs/cli.ts'

test('of contradictions planted at random nine in ten at least are found, and nothing that was not planted', async () => {
  const { planted, found, others } = await lookForPlanted(500, 30, 11, CLI)
  expect(planted).toBe(30)
  expect(found).toBeGreaterThanOrEqual(27)
  expect(others).toEqual([])
})
