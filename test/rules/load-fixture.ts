import { readdirSync, readFileSync } from 'node:fs'
import { compilePattern } from '../../src/grammar/compromise/pattern.ts'
import { loadRules, type UnitNames } from '../../src/rules/index.ts'

const FOLDER = new URL('fixtures/', import.meta.url)

/** A shipped pack that the fixtures extend. */
const PACK = `
facts:
  ferries-late:
    match: { counts: ferries, any: [late] }
`

const UNITS: Readonly<Record<string, string>> = { tonnes: 'tonne', tonne: 'tonne', kg: 'kilogram', pounds: 'pound' }

/** Three units of mass that convert into each other. */
export const units: UnitNames = {
  words: Object.keys(UNITS),
  nameOf: (written) => UNITS[written] ?? null,
  converts: (from, to) => [from, to].every((name) => Object.values(UNITS).includes(name)),
}

/** Names of the fixtures that end so, without the ending. */
export const fixtures = (ending: string): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))

/** The text of a fixture; null where there is none. */
export function fixture(name: string): string | null {
  try {
    return readFileSync(new URL(name, FOLDER), 'utf8')
  } catch {
    return null
  }
}

/** Loads a fixture as if its folder were the root of a repo. */
export const loadFixture = (name: string) =>
  loadRules(
    [{ path: name, text: fixture(name) ?? '' }],
    (path) => (path === 'factlint/harbour' ? PACK : fixture(path)),
    { units, patterns: { compile: compilePattern } },
  )

/** One line a mistake; those of the fixture itself without its path. */
export const mistakeLines = (name: string): string =>
  loadFixture(name)
    .mistakes.map(
      ({ path, line, column, message }) => `${path === name ? '' : `${path}:`}${line}:${column} ${message}\n`,
    )
    .join('')
