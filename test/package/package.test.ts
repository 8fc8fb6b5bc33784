import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BUILT } from '../support/built.ts'
import { writeFiles } from '../support/folder.ts'

const ROOT = join(import.meta.dirname, '../..')
const manifest = (dir: string) => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'))

/** A folder in which somebody installed what would be published. */
const dir = realpathSync(mkdtempSync(join(tmpdir(), 'factlint-package-')))
let packed: string[] = []

const run = (command: string, args: readonly string[], cwd = dir): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(() => {
  const [made] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dir], BUILT))
  packed = made.files.map(({ path }: { path: string }) => path)
  writeFiles(dir, { 'package.json': '{ "type": "module" }' })
  run('npm', ['install', '--offline', '--ignore-scripts', made.filename])
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

test('it holds what is run and read, and nothing else', () => {
  expect(packed).toEqual(
    expect.arrayContaining([
      ...[
        'README.md',
        'LICENSE',
        'package.json',
        'dist/cli.js',
        'dist/index.js',
        'dist/reader.js',
        'dist/THIRD-PARTY-LICENSES.txt',
      ],
      ...['dist/schema/rules.schema.json', 'dist/index.d.ts', 'rules/crisis.yml', 'templates/every-key.yml'],
    ]),
  )
  const folders = new Set(packed.map((path) => path.replace(/\/.*/, '')))
  expect([...folders].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'rules', 'templates'])
  expect(packed.filter((path) => /\.test\.|\.ts$/.test(path))).toEqual(['dist/index.d.ts'])
})

test('no other packages come along, and it says where it comes from', () => {
  const lock = JSON.parse(readFileSync(join(dir, 'package-lock.json'), 'utf8'))
  expect(Object.keys(lock.packages)).toEqual(['', 'node_modules/factlint'])
  expect(manifest(join(dir, 'node_modules/factlint')).repository.url).toContain('github.com/factlint/factlint')
})

test('npx runs it, with the rules that come with it', () => {
  expect(run('npx', ['--offline', 'factlint', '--version'])).toBe(`${manifest(ROOT).version}\n`)
  writeFiles(dir, {
    'rules/own.yml': 'extends: factlint/crisis\n',
    'story.md': '---\ndate: 2024-03-22\n---\n\nThe parcel weighed five pounds (2.3 kg).\n',
  })
  expect(run('npx', ['--offline', 'factlint', 'check'])).toContain('1 article checked, 2 quantities read, 2 compared')
})

test('the library runs, and its types need no other package', () => {
  writeFiles(dir, {
    'use.ts': `import { checkArticle, type Finding } from 'factlint'
const found: Finding[] = checkArticle({ text: 'It weighed 5 pounds (7 kg).' }).findings
console.log(found.map((one) => one.check).join())
`,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { module: 'nodenext', strict: true, noEmit: true, lib: ['esnext', 'dom'], types: [] },
      files: ['use.ts'],
    }),
  })
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.'])
  expect(run(process.execPath, ['use.ts'])).toBe('conversion\n')
})

test('its types name the very values that it has', async () => {
  const types = readFileSync(join(dir, 'node_modules/factlint/dist/index.d.ts'), 'utf8')
  const named = [...types.matchAll(/^export declare (?:function|const|class) (\w+)/gm)].map(([, name]) => name)
  const library = await import(join(dir, 'node_modules/factlint/dist/index.js'))
  expect(named.sort()).toEqual(Object.keys(library).sort())
})
