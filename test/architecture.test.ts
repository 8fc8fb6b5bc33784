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
const JUDGES = [...GROUND, 'claim', 'wording', 'sentence', 'slip', 'statement', 'name', 'named', 'compare', 'reference']

/** What each part may import of the others; no part reaches back. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  options: ['model'],
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
  slip: GROUND,
  statement: [...GROUND, 'quantity', 'grammar', 'claim', 'wording', 'sentence'],
  named: [...GROUND, 'name', 'wording', 'statement', 'claim', 'sentence'],
  compare: [...GROUND, 'grammar', 'claim', 'wording', 'sentence', 'statement', 'slip'],
  reference: [...GROUND, 'grammar', 'claim', 'wording', 'compare'],
  check: JUDGES,
  history: JUDGES,
  rules: [...GROUND, 'yaml', 'options', 'grammar'],
  learn: [...GROUND, 'grammar', 'rules', 'named'],
  archive: [...READERS, 'rules', 'named'],
  scope: ['model'],
  report: GROUND,
  host: [...GROUND, 'options'],
  core: [...READERS, ...JUDGES, 'rules', 'learn', 'archive', 'check', 'history'],
  publish: ['model', 'host', 'report', 'options'],
  workspace: [...GROUND, 'options', 'core', 'host', 'report'],
  earlier: [...GROUND, 'archive', 'core', 'host', 'report', 'workspace'],
  run: [...GROUND, 'options', 'core', 'host', 'report', 'scope', 'workspace', 'earlier'],
  server: [...GROUND, 'options', 'rules', 'core', 'host', 'report', 'scope', 'workspace', 'earlier'],
  command: [...GROUND, 'options', 'core', 'host', 'report', 'scope', 'workspace', 'earlier', 'run', 'server'],
  action: ['model', 'options', 'core', 'host', 'report', 'publish', 'run'],
  cli: ['model', 'core', 'host', 'report', 'workspace', 'command'],
  reader: ['earlier'],
  index: ['model', 'archive', 'core'],
  promises: ['index'],
  widget: [...GROUND, 'rules', 'core', 'report', 'index'],
}

/** The parts that meet the world; all others are pure. */
const DOORS = ['host', 'publish', 'workspace', 'earlier', 'run', 'server', 'command', 'action', 'cli', 'reader']

/** Of Node's own modules, those that read and write nothing. */
const PURE_MODULES = ['node:path', 'node:crypto', 'node:util']

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('**/*.ts', { cwd: SRC }).map((path) => path.replaceAll('\\', '/'))
const partOf = (path: string) => path.replace(/\/.*|\.ts$/g, '')
const read = (path: string) => readFileSync(join(SRC, path), 'utf8')

/** What a file imports, statically and dynamically, apart from the package's own description. */
const imports = (path: string) =>
  [...read(path).matchAll(/(?:\bfrom |\bimport\(|^import )'([^']+)'/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== '../../package.json')

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
      .filter((name) => /^node:|^@actions\/|^tinyglobby$/.test(name) && !PURE_MODULES.includes(name))
      .map((name) => `${file} imports ${name}`),
  )
  expect(reached).toEqual([])
})

test('only its own folder knows the tagger, and only the grammar how word classes are stored', () => {
  const outside = (folder: string, pattern: RegExp) =>
    files.filter((file) => !file.startsWith(folder) && pattern.test(read(file)))
  expect(outside('grammar/compromise/', /from 'compromise|\.tags\b/)).toEqual([])
  expect(outside('grammar/', /[^.]\.classes\b/)).toEqual([])
})

test('no other part has a clock, an environment or chance', () => {
  const used = pure.filter((file) =>
    /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\./.test(read(file)),
  )
  expect(used).toEqual([])
})

/** The files of src that a file imports, for their values or their types. */
const importedBy = new Map(
  files.map((file) => [
    file,
    imports(file)
      .filter((name) => name.startsWith('.') && name.endsWith('.ts'))
      .map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/')),
  ]),
)

/** Walks from a file along imports that were not walked before, and lists the circles in which it ends. */
function circlesFrom(file: string, way: readonly string[], walked: Set<string>): string[] {
  if (way.includes(file)) return [[...way.slice(way.indexOf(file)), file].join(' → ')]
  if (walked.has(file)) return []
  walked.add(file)
  return (importedBy.get(file) ?? []).flatMap((other) => circlesFrom(other, [...way, file], walked))
}

test('no files import each other in a circle', () => {
  const walked = new Set<string>()
  expect(files.flatMap((file) => circlesFrom(file, [], walked))).toEqual([])
})

/** More than these, and nobody takes a folder in at a glance. */
const MOST_FILES = 21

test('no folder holds more files side by side than can be taken in', () => {
  const folders = Map.groupBy(globSync('**/*.*', { cwd: SRC }), (file) => dirname(file))
  const crowded = [...folders].filter(([, inside]) => inside.length > MOST_FILES)
  expect(crowded.map(([folder, inside]) => `${folder}: ${inside.length} files`)).toEqual([])
})

/** What holds a day in the machine's own zone, which vitest.config.ts also has tested west of Greenwich. */
const LOCAL = ['article/head/dates.ts', 'time/find/day/chrono.ts']

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
