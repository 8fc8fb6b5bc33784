import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BuildOptions, build, type OutputChunk } from 'rolldown'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { browserBundle, bundle } from '../../scripts/bundle/bundle.ts'
import { PARTS } from '../../src/core/parts.ts'
import { program } from '../support/programs/built.ts'

const read = (path: string) => readFileSync(program(path), 'utf8')

let chunks: OutputChunk[] = []
let inBrowser: OutputChunk[] = []
beforeAll(async () => {
  const built = async (options: BuildOptions) =>
    (await build({ ...options, write: false })).output.filter((file) => file.type === 'chunk')
  chunks = await built(bundle)
  inBrowser = await built(browserBundle)
})

/** Modules of packages that are in a bundle, by name and version of their package. */
function bundled(chunks: readonly OutputChunk[]): Map<string, string[]> {
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules)).filter((id) => id.includes('node_modules'))
  return Map.groupBy(modules, (id) => {
    const { name, version } = packageOf(dirname(id))
    return `${name} ${version}`
  })
}

/** The package that a folder is in; one inside it with a `package.json` of its own names no version. */
function packageOf(dir: string): { name: string; version: string } {
  const file = join(dir, 'package.json')
  const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return found.name && found.version ? found : packageOf(dirname(dir))
}

test('the notices name every package whose code is in the bundle, with the text of its licence', () => {
  const notices = read('THIRD-PARTY-LICENSES.txt')
  const named = [...notices.matchAll(/^(\S+ \d\S*) \(/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual([...bundled([...chunks, ...inBrowser]).keys()].sort())
  const sections = notices.split(/^-{80}\n/m).slice(1)
  expect(sections.filter((text) => !/copyright/i.test(text) || text.length < 500)).toEqual([])
})

test('no package is in it twice, and no compiler of schemas', () => {
  const names = [...bundled([...chunks, ...inBrowser]).keys()].map((name) => name.replace(/ .*/, ''))
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const [ajv = []] = [...bundled([...chunks, ...inBrowser])]
    .filter(([name]) => name.startsWith('ajv '))
    .map(([, modules]) => modules)
  expect(ajv.filter((id) => !/[\\/]ajv[\\/]dist[\\/]runtime[\\/]/.test(id))).toEqual([])
})

/** Bytes that are read before the first line of a file runs: it and all that it imports, but what it loads on demand. */
function weight(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0
  seen.add(file)
  const code = read(file)
  const imports = [...code.matchAll(/\b(?:from|import)"(\.[^"]+)"/g)].map(([, path = '']) => join(dirname(file), path))
  return imports.reduce((sum, path) => sum + weight(path, seen), code.length)
}

test('a start reads little', () => {
  expect(weight('cli.js')).toBeLessThan(102_000)
  expect(weight('action.js')).toBeLessThan(100_000)
  expect(weight('chunks/run-action.js')).toBeLessThan(250_000)
})

test('the library for browsers is one file that asks for no other until a part is loaded', () => {
  const [library, ...others] = inBrowser
  expect([library?.fileName, library?.imports]).toEqual(['browser.js', []])
  expect(library?.dynamicImports.toSorted()).toEqual(PARTS.map((part) => `browser/${part}.js`).sort())
  expect(others.filter(({ fileName }) => !fileName.startsWith('browser/'))).toEqual([])
})

test('no name of a file is a number away from that of another', () => {
  expect(chunks.map(({ fileName }) => fileName).filter((name) => /\d\.js$/.test(name))).toEqual([])
})

/** Returns data without the examples of facts. */
const withoutExamples = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value) => (key === 'examples' ? undefined : value))

test.each(['crisis', 'gaza', 'people'])(
  'a page loads the rules of %s without their examples, line by line',
  async (name) => {
    const { default: loaded } = (await import(program(`packs/${name}.js`))) as { default: string }
    const written = readFileSync(join(import.meta.dirname, '../../rules', `${name}.yml`), 'utf8')
    expect(parse(loaded)).toEqual(withoutExamples(parse(written)))
    expect(loaded.split('\n')).toHaveLength(written.split('\n').length)
  },
)
