import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeFiles } from '../support/folder.ts'
import { BUILT } from '../support/programs/built.ts'

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
        'dist/browser.js',
        'dist/browser/markup.js',
        'dist/element.js',
        'dist/packs/crisis.js',
        'dist/promises.js',
        'dist/reader.js',
        'dist/THIRD-PARTY-LICENSES.txt',
      ],
      ...['dist/schema/rules.schema.json', 'dist/index.d.ts', 'rules/crisis.yml', 'templates/every-key.yml'],
    ]),
  )
  const folders = new Set(packed.map((path) => path.replace(/\/.*/, '')))
  expect([...folders].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'rules', 'templates'])
  const types = packed.filter((path) => /\.test\.|\.ts$/.test(path))
  const ofPacks = ['crisis', 'gaza', 'people'].map((name) => `dist/packs/${name}.d.ts`)
  expect(types.sort()).toEqual(['dist/element.d.ts', 'dist/index.d.ts', ...ofPacks, 'dist/promises.d.ts'])
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

test.each(['factlint', 'factlint/browser', 'factlint/promises'])(
  '%s runs, and its types need no other package',
  (entry) => {
    writeFiles(dir, {
      'use.ts': `import { checkArticle, loadRules, type Finding } from '${entry}'
import crisis from 'factlint/packs/crisis'
const packs: Record<string, string> = { 'factlint/crisis': crisis }
const { rules, mistakes } = await loadRules([], (name) => packs[name] ?? null, { extends: ['factlint/crisis'] })
const found: Finding[] = (await checkArticle({ text: 'It weighed 5 pounds (7 kg).' }, { rules })).findings
console.log(found.map((one) => one.check).join(), mistakes.length, rules.facts.length > 5)
`,
    })
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true }
    for (const how of [{ module: 'nodenext' }, { module: 'esnext', moduleResolution: 'bundler' }]) {
      const compilerOptions = { ...strict, ...how, lib: ['es2024', 'dom'], types: [], skipLibCheck: false }
      writeFiles(dir, { 'tsconfig.json': JSON.stringify({ compilerOptions, files: ['use.ts'] }) })
      run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.'])
    }
    expect(run(process.execPath, ['use.ts'])).toBe('conversion 0 true\n')
  },
)

test('the element is typed for a page that uses it', () => {
  writeFiles(dir, {
    'page.ts': `import { FactlintCheck, type FindingsDetail } from 'factlint/element'
const check = document.querySelector('factlint-check')
if (check instanceof FactlintCheck) check.rules = [{ path: 'own.yml', text: 'facts: {}' }]
check?.addEventListener('factlint-findings', (event) => {
  const { findings, mistakes } = (event as CustomEvent<FindingsDetail>).detail
  console.log(findings[0]?.check, mistakes.length)
})
`,
  })
  const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', lib: ['es2024', 'dom'], types: [] }
  writeFiles(dir, { 'tsconfig.json': JSON.stringify({ compilerOptions, files: ['page.ts'] }) })
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.'])
})

test.each(['index', 'promises'])('the types of %s name the very values that it has', async (entry) => {
  const types = readFileSync(join(dir, `node_modules/factlint/dist/${entry}.d.ts`), 'utf8')
  const named = [...types.matchAll(/^export declare (?:function|const|class) (\w+)/gm)].map(([, name]) => name)
  const library = await import(join(dir, `node_modules/factlint/dist/${entry}.js`))
  expect(named.sort()).toEqual(Object.keys(library).sort())
})
