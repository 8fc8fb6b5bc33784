import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

const READERS = ['model', 'article', 'quantity', 'time', 'name', 'grammar', 'claim']

/** What each part may import of the others; no part reaches back. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  yaml: [],
  article: ['model', 'yaml'],
  quantity: ['model'],
  time: ['model'],
  name: ['model'],
  grammar: ['model'],
  claim: ['model', 'grammar'],
  rules: ['model', 'yaml'],
  learn: ['model', 'rules'],
  archive: [...READERS, 'rules'],
  check: ['model'],
  history: ['model', 'check'],
  scope: ['model'],
  report: ['model'],
  host: ['model'],
  core: [...READERS, 'rules', 'learn', 'archive', 'check', 'history'],
  publish: ['model', 'host', 'report'],
  command: ['model', 'core', 'host', 'report', 'scope'],
  action: ['model', 'core', 'host', 'report', 'publish', 'command'],
  cli: ['model', 'core', 'host', 'report', 'command'],
  reader: ['command'],
  index: ['model', 'core'],
}

/** The parts that meet the world; all others are pure. */
const DOORS = ['host', 'publish', 'command', 'action', 'cli', 'reader']

/** Of Node's own modules, those that read and write nothing. */
const PURE_MODULES = ['node:path', 'node:crypto', 'node:util']

const files = globSync('**/*.ts', { cwd: SRC }).map((path) => path.replaceAll('\\', '/'))
const partOf = (path: string) => path.replace(/\/.*|\.ts$/g, '')
const read = (path: string) => readFileSync(join(SRC, path), 'utf8')

/** What a file imports, statically and dynamically. */
const imports = (path: string) =>
  [...read(path).matchAll(/(?:\bfrom |\bimport\(|^import )'([^']+)'/gm)].map(([, name = '']) => name)

test('every part is known', () => {
  expect([...new Set(files.map(partOf))].filter((part) => !(part in MAY_IMPORT))).toEqual([])
})

test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (part) => {
  const reached = files
    .filter((file) => partOf(file) === part)
    .flatMap((file) =>
      imports(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => partOf(normalize(join(dirname(file), name)).replaceAll('\\', '/')))
        .filter((other) => other !== part && !MAY_IMPORT[part]?.includes(other))
        .map((other) => `${file} imports ${other}`),
    )
  expect(reached).toEqual([])
})

const pure = files.filter((file) => !DOORS.includes(partOf(file)))

test('only the doors and the host reach files, processes, the network and GitHub', () => {
  const reached = pure.flatMap((file) =>
    imports(file)
      .filter((name) => /^node:|^@actions\/|^simple-git$|^tinyglobby$/.test(name) && !PURE_MODULES.includes(name))
      .map((name) => `${file} imports ${name}`),
  )
  expect(reached).toEqual([])
})

test('no other part has a clock, an environment or chance', () => {
  const used = pure.filter((file) =>
    /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\./.test(read(file)),
  )
  expect(used).toEqual([])
})
