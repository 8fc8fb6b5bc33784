import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CHECKS } from '../../src/core.ts'
import type { CheckLevel, Severity } from '../../src/model/index.ts'
import { findingsOf } from '../support/cases.ts'

const CASES = fileURLToPath(new URL('../check/cases', import.meta.url))

/** A case in which nothing but this check speaks. */
function caseOf(check: string): string {
  const folders = readdirSync(join(CASES, check), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const found = folders.find(({ name }) => {
    const lines = readFileSync(join(CASES, check, name, 'expected.txt'), 'utf8')
      .split('\n')
      .slice(0, -1)
    return lines.length > 0 && lines.every((line) => line.includes(` ${check}: `))
  })
  if (!found) throw new Error(`no case in which ${check} alone speaks`)
  return join(CASES, check, found.name)
}

describe.each(CHECKS.map(({ id }) => id))('%s', (check) => {
  const severities = (level: CheckLevel): Severity[] =>
    findingsOf(caseOf(check), { checks: { [check]: level } }).map(({ severity }) => severity)

  test('is switched off', () => expect(severities('off')).toEqual([]))

  test.each(['error', 'warning', 'notice'] as const)('gives nothing but each %s', (level) => {
    const said = severities(level)
    expect(said.length).toBeGreaterThan(0)
    expect(new Set(said)).toEqual(new Set([level]))
  })
})
