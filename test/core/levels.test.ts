import { describe, expect, test } from 'vitest'
import { CHECKS } from '../../src/core.ts'
import type { CheckLevel, Severity } from '../../src/model/index.ts'
import { type Case, casesOf, findingsOf } from '../support/cases.ts'

/** Returns a case in which nothing but this check finds something. */
function caseOf(check: string): Case {
  const found = casesOf(check).find(({ expected }) => {
    const lines = (expected ?? '').split('\n').slice(0, -1)
    return lines.length > 0 && lines.every((line) => line.includes(` ${check}: `))
  })
  if (!found) throw new Error(`no case in which ${check} alone finds something`)
  return found
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
