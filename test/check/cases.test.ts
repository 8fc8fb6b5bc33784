import { afterAll, describe, expect, it } from 'vitest'
import { casesOf, checksWithCases, findingsOf, linesOf, writeExpected } from '../support/cases.ts'

/** With UPDATE=1 what is found becomes what is expected under `finds`, for a person to read before it is kept. */
const isUpdating = process.env.UPDATE === '1' && !process.env.CI

describe.each(checksWithCases())('%s', (check) => {
  const found = new Map<string, string>()
  it.each(casesOf(check))('$name', (of) => {
    const lines = linesOf(findingsOf(of))
    found.set(of.name, lines)
    if (!isUpdating || lines === '' || of.expected === '') expect(lines).toBe(of.expected)
  })
  if (isUpdating) afterAll(() => writeExpected(check, found))
})
