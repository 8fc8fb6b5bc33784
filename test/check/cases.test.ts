import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkCase } from '../support/cases.ts'

const CASES = fileURLToPath(new URL('cases', import.meta.url))
/** Rewrites what is expected, for a person to read before it is kept. */
const isUpdating = process.env.UPDATE === '1' && !process.env.CI

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

describe.each(foldersIn(CASES))('%s', (check) => {
  it.each(foldersIn(join(CASES, check)))('%s', (name) => {
    const folder = join(CASES, check, name)
    const expected = join(folder, 'expected.txt')
    const lines = checkCase(folder)
    if (isUpdating) writeFileSync(expected, lines)
    expect(lines).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : null)
  })
})
