import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** Types, helpers and words that every part may use. */
const GROUND = ['model', 'base', 'english']
/** What reads an article, up to its claims. */
const READERS = [...GROUND, 'article', 'quantity', 'time', 'name', 'grammar', 'claim']
/** What compares claims, and says what came of it. */
const JUDGES = [...GROUND, 'claim', 'wording', 'sentence', 'compare', 'reference']

/** What each part may import of the others; no part reaches back. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  english: ['model'],
  base: ['model'],
  yaml: [],
  article: [...GROUND, 'yaml'],
  quantity: GROUND,
  time: GROUND,
  name: GROUND,
  grammar: GROUND,
  claim: [...GROUND, 'grammar'],
  wording: [...GROUND, 'claim'],
  sentence: GROUND,
  compare: [...GROUND, 'claim', 'wording', 'sentence'],
  reference: [...GROUND, 'claim', 'wording', 'compare'],
  check: JUDGES,
  history: JUDGES,
  rules: [...GROUND, 'yaml'],
  learn: ['model', 'english', 'rules'],
  archive: [...READERS, 'rules'],
  scope: ['model'],
  report: GROUND,
  host: GROUND,
  core: [...READERS, ...JUDGES, 'rules', 'learn', 'archive', 'check', 'history'],
  publish: ['model', 'host', 'report'],
  workspace: [...GROUND, 'core', 'host', 'report'],
  earlier: [...GROUND, 'core', 'host', 'workspace'],
  run: [...GROUND, 'core', 'host', 'report', 'scope', 'workspace', 'earlier', 'command'],
  command: [...GROUND, 'core', 'host', 'report', 'scope', 'workspace', 'earlier', 'run'],
  action: ['model', 'core', 'host', 'report', 'publish', 'run'],
  cli: ['model', 'core', 'host', 'report', 'workspace', 'command'],
  reader: ['earlier'],
  index: ['model', 'core'],
}

/** The parts that meet the world; all others are pure. */
const DOORS = ['host', 'publish', 'workspace', 'earlier', 'run', 'command', 'action', 'cli', 'reader']

/** Of Node's own modules, those that read and write nothing. */
const PURE_MODULES = ['node:path', 'node:crypto', 'node:util']

const ROOT = fileURLToPath(new URL('..', import.meta.url))
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

/** Each file with the files of ours that it needs to run: what is imported as a type alone is gone by then. */
const needs = new Map(
  files.map((file) => {
    const code = read(file).replaceAll(/^(?:import|export) type [^']*'[^']+'/gm, '')
    const names = [...code.matchAll(/(?:\bfrom |\bimport\(|^import )'(\.[^']+)'/gm)].map(([, name = '']) => name)
    return [file, names.map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'))]
  }),
)

test('no file needs itself by way of others', () => {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '))
    if (done.has(file) || way.includes(file)) return
    for (const other of needs.get(file) ?? []) visit(other, [...way, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

/** More than these, and nobody takes a folder in at a glance. */
const MOST_FILES = 24

test('no folder holds more files side by side than can be taken in', () => {
  const folders = Map.groupBy(files, (file) => dirname(file))
  const crowded = [...folders].filter(([, inside]) => inside.length > MOST_FILES)
  expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length} files`)).toEqual([])
})

/** What holds a day in the machine's own zone, which vitest.config.ts also has tested west of Greenwich. */
const LOCAL = ['article/head/dates.ts', 'time/find/chrono.ts']

test('no other file reads a day by the zone of the machine', () => {
  const reading =
    /\.get(?:FullYear|Month|Date|Day|Hours)\(|\.toLocale\w*\(|new Date\([^()]*,|DateTimeFormat\((?![^)]*timeZone)/
  expect(files.filter((file) => reading.test(read(file))).filter((file) => !LOCAL.includes(file))).toEqual([])
})

test('CONTRIBUTING names what is there', () => {
  const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')
  const paths = [...guide.matchAll(/\b(?:src|test|docs|scripts)\/[\w./-]*\w/g)].map(([path]) => path)
  expect(paths.length).toBeGreaterThan(30)
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})
