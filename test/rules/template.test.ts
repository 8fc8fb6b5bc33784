import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadRules, testRules } from '../../src/core.ts'
import schema from '../../src/rules/schema/rules.schema.json' with { type: 'json' }
import { pack } from '../support/rules.ts'

const TEXT = readFileSync(new URL('../../templates/every-key.yml', import.meta.url), 'utf8')

/** What the template speaks of beside itself. */
const BESIDE: Record<string, string> = {
  'words.yml': 'words: { road: [street] }\n',
  'salt.csv': 'day,tonnes,until,link,agency\n2024-03-01,40,2024-03-01,https://riverton.example/salt,Roads desk\n',
  'salt.json': '[{ "day": "2024-03-01", "tonnes": 12 }]\n',
}

interface Part {
  [keyword: string]: unknown
}

const DEFS: Record<string, Part> = schema.$defs
const resolve = (part: Part): Part => {
  const name = /^#\/\$defs\/(\w+)$/.exec(String(part.$ref))?.[1]
  return name ? (DEFS[name] as Part) : part
}

/** Every place in a file where keys are told by the schema: "facts.*.match[].any". */
function* keysIn(part: Part, path: string, open: readonly Part[] = []): Generator<string> {
  const at = resolve(part)
  if (open.includes(at)) return
  const below = [...open, at]
  for (const [key, value] of Object.entries((at.properties ?? {}) as Record<string, Part>)) {
    const own = path === '' ? key : `${path}.${key}`
    yield own
    const shared = /^#\/\$defs\/series\/properties\/(.+)$/.exec(String(value.$ref))?.[1]
    const target = shared ? ((DEFS.series?.properties as Record<string, Part> | undefined)?.[shared] as Part) : value
    yield* keysIn(target, own, below)
  }
  for (const keyword of ['additionalProperties', 'items', 'then', 'else'] as const) {
    const value = at[keyword]
    if (typeof value === 'object' && value !== null)
      yield* keysIn(value as Part, keyword === 'additionalProperties' ? `${path}.*` : path, below)
  }
}

/** The keys that data has, in the same spelling. */
function* usedIn(data: unknown, path: string, free: ReadonlySet<string>): Generator<string> {
  if (Array.isArray(data)) for (const item of data) yield* usedIn(item, path, free)
  else if (typeof data === 'object' && data !== null) {
    for (const [key, value] of Object.entries(data)) {
      const own = free.has(path) ? `${path}.*` : path === '' ? key : `${path}.${key}`
      yield own
      yield* usedIn(value, own, free)
    }
  }
}

/** Series share their values with facts: what is shown once under a fact need not be shown again. */
const SHOWN_ONCE =
  /^(?:relations\.at-most\..*|series\.(?!fact$|place$|values$|values\.(?:csv|json|date|value|until|source|by)$).*|facts\.\*\.values\.(?:csv|json|date|until|source|by|value)$)/

describe('the template that init writes', () => {
  test('shows every key of the schema', () => {
    const keys = [...new Set(keysIn(schema as Part, ''))]
    const used = new Set(usedIn(parse(TEXT), '', new Set(['words', 'units', 'facts', 'places'])))
    expect(keys.length).toBeGreaterThan(80)
    expect(keys.filter((key) => !used.has(key) && !SHOWN_ONCE.test(key))).toEqual([])
  })

  test('has no mistake, and its examples pass', () => {
    const { rules, mistakes } = loadRules([{ path: 'every-key.yml', text: TEXT }], (path) => BESIDE[path] ?? pack(path))
    expect(mistakes).toEqual([])
    const own = rules.facts.filter(({ at }) => at.path === 'every-key.yml')
    expect(own).toHaveLength(4)
    expect(testRules(rules, own).filter(({ passed }) => !passed)).toEqual([])
  })
})
