import { execFileSync, fork } from 'node:child_process'
import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { besideReader } from '../../src/host/files/beside.ts'
import { openFile } from '../../src/host/files/open-file.ts'
import { readNamed, readNeeded, readText } from '../../src/host/files/text-file.ts'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { writeText } from '../../src/host/files/write.ts'
import { writeNew } from '../../src/host/files/write-new.ts'
import { readReceived } from '../../src/publish/received.ts'
import { runRuleTests } from '../../src/run/rule-tests.ts'
import { readSettings } from '../../src/workspace/settings.ts'
import { makeFolder, writeFiles } from '../support/folder.ts'
import { quiet } from '../support/quiet.ts'

const HOME = new URL('../../', import.meta.url)
const SECRET = '//registry.example/:_authToken=npm_0123456789abcdefghijklmnop'

/** Puts something at `path` of a folder through which a secret outside the folder could be read. */
const TRICKS: Record<string, (dir: string, path: string, secret: string) => void> = {
  link: (dir, path, secret) => symlinkSync(secret, join(dir, path)),
  'relative link': (dir, path, secret) => symlinkSync(relative(dirname(join(dir, path)), secret), join(dir, path)),
  'chain of links': (dir, path, secret) => {
    symlinkSync(secret, join(dir, 'first'))
    symlinkSync(join(dir, 'first'), join(dir, 'second'))
    symlinkSync(join(dir, 'second'), join(dir, path))
  },
  'link in a parent folder': (dir, path, secret) => {
    const parent = dirname(join(dir, path))
    const away = dirname(secret)
    linkSync(secret, join(away, path.split('/').at(-1) as string))
    rmSync(parent, { recursive: true })
    symlinkSync(away, parent)
  },
  'hard link': (dir, path, secret) => linkSync(secret, join(dir, path)),
  'link to a device': (dir, path) => symlinkSync('/dev/zero', join(dir, path)),
  'link to a pipe': (dir, path) => {
    execFileSync('mkfifo', [join(dir, 'pipe')])
    symlinkSync('pipe', join(dir, path))
  },
  pipe: (dir, path) => void execFileSync('mkfifo', [join(dir, path)]),
  'link to itself': (dir, path) => symlinkSync(join(dir, path), join(dir, path)),
  'link into .git': (dir, path) => {
    writeFiles(dir, { '.git/config': SECRET })
    symlinkSync(join(dir, '.git/config'), join(dir, path))
  },
}

const FACT =
  'facts:\n  aid:\n    name: Aid\n    match: { counts: [tonne] }\n    values: { csv: in/data.csv, date: day, value: t }\n'

/** Every road on which a file of the workspace is read: its path, the other files it needs, and how it is asked for. */
const ROADS: Record<string, [path: string, others: Record<string, string>, ask: (dir: string) => Promise<unknown>]> = {
  article: ['in/a.md', {}, (dir) => readText(openWorkspace(dir), 'in/a.md')],
  'article by name': ['in/a.md', {}, (dir) => readNamed(openWorkspace(dir), 'in/a.md')],
  'Word document': ['in/a.docx', {}, (dir) => readText(openWorkspace(dir), 'in/a.docx')],
  configuration: ['in/own.yml', {}, (dir) => settings(dir, { config: 'in/own.yml' })],
  'rule file': ['rules/a.yml', {}, (dir) => settings(dir)],
  'rule file by name': ['in/a.yml', {}, (dir) => settings(dir, { rules: ['in/a.yml'] })],
  'extended file': ['in/b.yml', { 'rules/a.yml': 'extends: [../in/b.yml]\n' }, (dir) => settings(dir)],
  CSV: ['in/data.csv', { 'rules/a.yml': FACT.replace('in/', '../in/') }, (dir) => settings(dir)],
  JSON: ['in/data.csv', { 'rules/a.yml': FACT.replace('csv: in/', 'json: ../in/') }, (dir) => settings(dir)],
  baseline: ['in/base.yml', { '.factlint.yml': 'baseline: in/base.yml\n' }, (dir) => settings(dir)],
  'tests of rules': ['rules/a.test.yml', {}, (dir) => tests(dir)],
  'what a rule refers to': ['in/c.yml', {}, async (dir) => besideReader(openWorkspace(dir), HOME)('in/c.yml')],
  'report to publish': ['in/report.json', {}, (dir) => readReceived(join(dir, 'in/report.json'))],
}

const settings = (dir: string, choices = {}) => readSettings({ workspace: openWorkspace(dir), home: HOME }, choices)

async function tests(dir: string): Promise<unknown> {
  const { rules, testFiles } = await settings(dir)
  expect(testFiles).toEqual(['rules/a.test.yml'])
  const surroundings = { workspace: openWorkspace(dir), home: HOME, log: quiet }
  return runRuleTests(surroundings, { rules, facts: [], paths: testFiles })
}

/** A publish path is named by the workflow, and may lead anywhere; only its last part comes from somebody else. */
const isAllowed = (road: string, trick: string) =>
  road === 'report to publish' && ['link in a parent folder', 'link into .git'].includes(trick)

const pairs = Object.keys(ROADS).flatMap((road) => Object.keys(TRICKS).map((trick) => [road, trick] as const))

test.each(pairs.filter(([road, trick]) => !isAllowed(road, trick)))(
  '%s: nothing is read through a %s',
  async (road, trick) => {
    const [path, others, ask] = ROADS[road] as (typeof ROADS)[string]
    const away = makeFolder({ secret: SECRET })
    const dir = makeFolder(others)
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    TRICKS[trick]?.(dir, path, join(away, 'secret'))
    const said = await ask(dir).then(
      (answer) => JSON.stringify(answer),
      (error) => `${error.message} ${JSON.stringify(error.mistakes)}`,
    )
    expect(said).not.toMatch(/registry|authToken|npm_|0123|example/)
  },
)

test.each(['../secret', '/etc/hostname', 'in/../../secret', '.git/config', '.'])('%s is refused', (path) => {
  const dir = makeFolder({ secret: SECRET, 'work/in/a.md': '', 'work/.git/config': SECRET })
  expect(openFile(openWorkspace(join(dir, 'work')), path)).toEqual({ why: expect.any(String) })
})

test('a file that is swapped for a link between the check and the opening is not read', async () => {
  const away = makeFolder({ 'a.md': SECRET, 'in/a.md': SECRET })
  const dir = makeFolder({ 'a.md': 'mine', 'in/a.md': 'mine' })
  const swapper = join(away, 'swap.mjs')
  writeFileSync(
    swapper,
    `import { renameSync, symlinkSync, mkdirSync, writeFileSync, rmSync } from 'node:fs'
const [dir, away] = process.argv.slice(2)
process.send('ready')
for (let i = 0; ; i++) {
  try {
    symlinkSync(away + '/a.md', dir + '/link'); renameSync(dir + '/link', dir + '/a.md')
    renameSync(dir + '/in', dir + '/was'); symlinkSync(away + '/in', dir + '/in')
    rmSync(dir + '/in'); renameSync(dir + '/was', dir + '/in')
    writeFileSync(dir + '/new', 'mine'); renameSync(dir + '/new', dir + '/a.md')
  } catch {}
}`,
  )
  const child = fork(swapper, [dir, away])
  try {
    await new Promise((resolve) => child.once('message', resolve))
    const workspace = openWorkspace(dir)
    const read = Array.from({ length: 4000 }, (_, i) => openFile(workspace, i % 2 ? 'a.md' : 'in/a.md'))
    const texts = read.map((file) => ('bytes' in file ? Buffer.from(file.bytes).toString() : null))
    expect(new Set(texts.filter((text) => text !== null))).toEqual(new Set(['mine']))
    expect(texts.filter((text) => text === null).length).toBeGreaterThan(0)
  } finally {
    child.kill()
  }
})

test('a needed file that is refused ends the run without a word of it', async () => {
  const away = makeFolder({ secret: SECRET })
  const workspace = openWorkspace(makeFolder({ 'a.yml': { link: join(away, 'secret') } }))
  await expect(readNeeded(workspace, 'a.yml')).rejects.toThrow(/^a\.yml: leads outside the workspace/)
})

test('nothing is written through a link that leads outside', async () => {
  const away = makeFolder({ 'kept.yml': 'kept' })
  const workspace = openWorkspace(makeFolder({ 'a.yml': { link: join(away, 'kept.yml') }, in: { link: away } }))
  for (const path of ['a.yml', 'in/kept.yml', 'in/new/b.yml']) {
    await expect(writeText(workspace, path, 'new')).rejects.toThrow('leads outside the workspace')
    await expect(writeNew(workspace, path, 'new')).rejects.toThrow('leads outside the workspace')
  }
  await writeText(workspace, 'new/b.yml', 'new')
  expect(await readText(workspace, 'new/b.yml')).toMatchObject({ text: 'new' })
})
