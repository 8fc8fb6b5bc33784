import { execFileSync, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { followed, GUIDES } from '../../scripts/pages/guide.ts'
import { CHECKS, loadRules, testRules } from '../../src/core.ts'
import { checkPage } from '../../src/report/check-page.ts'
import { readConfig } from '../../src/rules/index.ts'
import { program } from '../support/programs/built.ts'
import { CLI } from '../support/programs/cli.ts'
import { pack } from '../support/rules.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

test.each(GUIDES)('%s, followed word for word, does what it says', (path) => {
  const guide = read(path)
  expect(guide).toMatch(/^\$ factlint \S+/m)
  expect(followed(guide, CLI)).toBe(guide)
})

test('each of the five first rules ends tested, with a contradiction found', () => {
  const beats = read('docs/first-rules.md').split(/^## /m).slice(1)
  expect(beats).toHaveLength(5)
  for (const beat of beats) {
    expect(beat).toMatch(/^\$ factlint test .*\n\d+ (?:examples|tests), all pass\.$/m)
    expect(beat).toMatch(/^\$ factlint check .*\narticles\/\S+: error: /m)
    expect(beat).not.toMatch(/\d+ fail\b/)
    expect(beat).toContain('What goes wrong:')
  }
})

test.each(CHECKS.map(({ id }) => id))(
  'the page that findings link has three examples and how to switch it off: %s',
  (id) => {
    const path = new URL(checkPage(id)).pathname.replace(/^.*\/v1\//, '')
    const page = read(path)
    expect(page).toMatch(new RegExp(`^# ${id}\n`))
    for (const heading of ['What it finds', 'Why', 'Examples', 'How to switch it off'])
      expect(page).toContain(`## ${heading}\n`)
    expect(page.match(/^\|.*\| (?:error|warning|notice): .*\|$/gm)).toHaveLength(3)
    expect(page).toContain(`\nchecks:\n  ${id}: off\n`)
  },
)

test('the demo of the README shows errors and warnings, and ends as a step with errors does', () => {
  const { VITEST: _, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/demo.ts')], { encoding: 'utf8', env })
  expect(stdout).toMatch(/^error articles\/\S+:\d+:\d+\n[\s\S]*^warning articles\/\S+/m)
  expect([status, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'The step ended with exit status 1.'])
})

/** The blocks of all pages but the reference that name a schema in their first line and are saved nowhere. */
const blocksOf = (schema: string) =>
  ['README.md', ...globSync('docs/{,checks/}*.md', { cwd: ROOT, exclude: ['docs/rules.md'] })].flatMap((path) =>
    [...read(path).matchAll(/^```yaml\n(# yaml-language-server[\s\S]*?)^```$/gm)]
      .map(([, body = '']) => body)
      .filter((body) => body.includes(`/${schema}.schema.json\n`))
      .map((body) => [path, body] as const),
  )

describe('rules on a page', () => {
  const blocks = blocksOf('rules')

  test('are there, in the README too', () => expect(blocks.map(([path]) => path)).toContain('README.md'))

  test.each(blocks)('have no mistake, and examples that pass: %s', (_, text) => {
    const { rules, mistakes } = loadRules([{ path: 'rules.yml', text }], pack)
    expect(mistakes).toEqual([])
    const own = rules.facts.filter(({ at }) => at.path === 'rules.yml')
    expect(testRules(rules, own).filter(({ passed }) => !passed)).toEqual([])
  })
})

test.each(blocksOf('config'))('a configuration on a page has no mistake: %s', (_, text) => {
  expect(readConfig({ path: '.factlint.yml', text }).mistakes).toEqual([])
})

test('the library does what its page says', () => {
  const blocks = [...read('docs/library.md').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, body = '']) => body)
  expect(blocks.length).toBeGreaterThan(2)
  for (const body of blocks) expect([body, printedBy(body)]).toEqual([body, saidIn(body)])
})

/** What the comments of a block say that it prints. */
const saidIn = (block: string): string => [...block.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join('')

/** Runs a block with the library from its sources, in a process of its own, and returns what it prints. */
function printedBy(block: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'factlint-library-'))
  try {
    const file = join(dir, 'block.ts')
    const source = (name: string) => JSON.stringify(pathToFileURL(join(ROOT, 'src', name)).href)
    const packs = JSON.stringify(pathToFileURL(program('packs/')).href).slice(0, -1)
    writeFileSync(
      file,
      block
        .replace("'factlint'", source('index.ts'))
        .replace("'factlint/promises'", source('promises.ts'))
        .replaceAll(/'factlint\/packs\/(\w+)'/g, (_, name) => `${packs}${name}.js"`),
    )
    return execFileSync(process.execPath, [file], { encoding: 'utf8' })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
