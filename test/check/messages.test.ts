import { expect, test } from 'vitest'
import { CHECKS } from '../../src/core.ts'
import { findingAnnotation } from '../../src/report/github/annotation.ts'
import type { PlacedFinding } from '../../src/report/placed-finding.ts'
import { allCases, findingsOf } from '../support/cases.ts'

const found: PlacedFinding[] = allCases().flatMap((of) =>
  findingsOf(of).map((finding) => ({ ...finding, path: `${of.check}/${of.name}` })),
)

test('every check has messages', () => {
  expect(new Set(found.map(({ check }) => check))).toEqual(new Set(CHECKS.map(({ id }) => id)))
})

test('a message is one sentence of one line, and not a long one', () => {
  for (const { path, message } of found) {
    expect([path, message]).toEqual([path, expect.stringMatching(/^[^a-z\s][^\n]*[^.\s]\.$/)])
    expect([path, message.length]).toEqual([path, expect.toSatisfy((length: number) => length <= 200)])
  }
})

test('nothing in an annotation is longer than what a reader takes in beside a line', () => {
  for (const finding of found) {
    const { title, message } = findingAnnotation(finding)
    expect(title.length).toBeLessThanOrEqual(255)
    for (const line of message.split('\n')) expect([line, line.length <= 250]).toEqual([line, true])
  }
})

test('a finding shows the other side, in evidence or in its own words', () => {
  for (const { path, message, evidence, fixes, expected } of found) {
    const shows = evidence.length > 0 || fixes.length > 0 || expected === null || message.includes(expected)
    expect([path, shows]).toEqual([path, true])
  }
})
