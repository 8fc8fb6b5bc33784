import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildExtension } from '../../scripts/vscode.ts'
import { EXPLAIN, FACTS, type FactsAnswer } from '../../src/server/own-messages.ts'
import { openEditor } from '../support/editor.ts'
import { dated, makeFolder } from '../support/folder.ts'
import { BUILT } from '../support/programs/built.ts'

const ROOT = join(import.meta.dirname, '../..')
const EXTENSION = join(ROOT, 'editors/vscode')
const read = (path: string) => readFileSync(join(EXTENSION, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const { commands, configuration, menus } = manifest.contributes
const source = globSync('src/*.ts', { cwd: EXTENSION }).map(read).join('\n')

const RULES = `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
    values: [{ value: 3, from: 2024-03-01 }]
  ferries: { name: Ferries, match: { counts: [ferry], any: [sailed] } }
`

test('what its page and its manifest promise is what it does', () => {
  const named = commands.map(({ command }: { command: string }) => command)
  for (const { command, title } of commands) {
    expect(source).toMatch(new RegExp(`'${command.replace('factlint.', '(?:factlint\\.)?')}'`))
    expect(read('README.md')).toContain(`factlint: ${title}`)
  }
  for (const { command } of menus['editor/context']) expect(named).toContain(command)
  for (const setting of Object.keys(configuration.properties)) expect(read('README.md')).toContain(`\`${setting}\``)
  const settings = [...source.matchAll(/getConfiguration\('factlint'\)\s*\.get(?:<string>)?\('(\w+)'/g)]
  expect(settings.map(([, name]) => `factlint.${name}`).sort()).toEqual(['factlint.node', 'factlint.showStatus'])
  expect(manifest.version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version)
  expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toBe(read('LICENSE'))
})

test('it holds the server, which tells what it checked and explains a number', async () => {
  const built = makeFolder()
  await buildExtension(join(BUILT, 'dist'), built)
  expect(existsSync(join(built, manifest.main))).toBe(true)
  const cli = join(built, 'server/dist/cli.js')
  const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })], {}, cli)
  editor.open('a.md', dated('2024-03-22', 'Four bridges were closed, and 20 ships waited.'))
  expect(await editor.shown('a.md')).toMatchObject([{ code: 'fact-value' }])
  expect(await editor.status('a.md')).toMatchObject({
    counts: { error: 1, warning: 0, notice: 0 },
    summary: '1 article checked, 2 quantities read, 1 compared, 1 without a rule or an earlier article.',
  })
  const bridges = { line: 4, character: 2 }
  expect(await editor.ask<FactsAnswer>(FACTS, 'a.md', bridges)).toEqual({
    here: 'bridges-closed',
    facts: [
      { id: 'bridges-closed', name: 'Bridges closed' },
      { id: 'ferries', name: 'Ferries' },
    ],
  })
  const explained = await editor.ask<string>(EXPLAIN, 'a.md', bridges)
  expect(explained).toContain('**Four**')
  expect(explained).toMatch(/^```text\nbridges-closed: Bridges closed [\s\S]*read as bridges-closed[\s\S]*\n```$/m)
  expect(await editor.ask(EXPLAIN, 'a.md', { line: 4, character: 8 })).toBe(null)
  editor.open('notes.csv', 'a,b\n')
  editor.open('empty.md', '')
  expect(await editor.status('empty.md')).toMatchObject({ counts: null, summary: 'This file is not checked.' })
})
