import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { init } from '../../src/command/init.ts'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { asking } from '../../src/host/process/ask.ts'
import { commitAll, makeFolder } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'

const HOME = pathToFileURL(`${join(import.meta.dirname, '../..')}/`)

/** Runs `factlint init` in a folder, with a reader who gives these answers and then leaves; what was printed. */
async function start(dir: string, answers: readonly string[] | null, format: 'text' | 'json' = 'text') {
  let printed = ''
  const ask = async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const rest = [...(answers ?? [])]
    output.on('data', (shown: Buffer) => {
      printed += shown
      if (!/[?)] $/.test(String(shown))) return
      const next = rest.shift()
      if (next === undefined) input.end()
      else input.write(`${next}\n`)
    })
    return asking(input, output)
  }
  const print = async (text: string) => {
    printed += text
  }
  const context = { workspace: openWorkspace(dir), home: HOME, print, ask: answers && ask }
  expect(await init(context, { format, config: '.factlint.yml', rules: ['rules/**/*.yml'] })).toBe(0)
  return printed
}

const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8')
const starter = (dir: string) => parse(read(dir, 'rules/starter.yml'))
const branches = (dir: string) => parse(read(dir, '.github/workflows/factlint.yml')).on.push.branches

test('the answers become a rule with its value and examples', async () => {
  const dir = makeFolder()
  const printed = await start(dir, ['the number of libraries in Leeds', '33', '2026-05-07', 'City council'])
  expect(printed).toContain("  factlint explain libraries-leeds 'There are 33 libraries in Leeds.'\n")
  expect(starter(dir)).toEqual({
    extends: 'factlint/crisis',
    facts: {
      'libraries-leeds': {
        name: 'Libraries in Leeds',
        match: { counts: ['libraries'], all: ['Leeds'] },
        values: [{ value: 33, from: '2026-05-07', source: 'City council' }],
        examples: [
          { text: 'There are 33 libraries in Leeds.', reads: 33 },
          { text: 'There are 33 libraries.', reads: 'nothing' },
        ],
      },
    },
  })
})

test('a measure keeps its unit, and what nobody knows is left out', async () => {
  const dir = makeFolder()
  const printed = await start(dir, ['budget of Leeds council', '$84.6 million', '', ''])
  expect(printed).toContain("'The budget of Leeds council is $84.6 million.'")
  expect(starter(dir).facts['budget-leeds-council']).toMatchObject({
    match: { measures: ['budget'], all: ['Leeds', 'council'] },
    unit: 'dollars',
    values: [{ value: 84600000 }],
  })
})

test('what something named has done is read by its verb', async () => {
  const dir = makeFolder()
  const printed = await start(dir, ['hectares burned by the Kestrel Fire', '1,200 hectares', '2026-08-05', ''])
  expect(printed).toContain("'The Kestrel Fire has burned 1,200 hectares.'")
  expect(starter(dir).facts['hectares-burned-kestrel-fire']).toMatchObject({
    match: { alone: ['burned'], all: ['Kestrel Fire'] },
    unit: 'hectares',
    values: [{ value: 1200, from: '2026-08-05' }],
  })
})

test('an answer that no rule can be made of is asked for again', async () => {
  const dir = makeFolder()
  const printed = await start(dir, [
    ...['libraries', '33', '', ''],
    ...['libraries in Leeds', 'about 33', '30 to 33', '33', 'May', '2026-02-30', '2026-05-07', ''],
  ])
  expect(printed).toContain('A rule for any "libraries" would be wrong about most.')
  expect(printed.match(/Expected one number/g)).toHaveLength(2)
  expect(printed.match(/Expected a date that exists/g)).toHaveLength(2)
  expect(starter(dir).facts['libraries-leeds'].values).toEqual([{ value: 33, from: '2026-05-07' }])
})

test.each([[['']], [['libraries in Leeds', '']], [[]]])(
  'whoever skips it or leaves gets the example: %j',
  async (answers) => {
    const dir = makeFolder()
    await start(dir, answers)
    expect(starter(dir)).toEqual({ extends: 'factlint/crisis' })
    expect(read(dir, 'rules/starter.yml')).toContain('# facts:')
  },
)

test('a fact that a pack reads too is one to begin with, since one’s own rule goes first', async () => {
  const dir = makeFolder()
  await start(dir, ['hostages held in Gaza', '33', '', '', ''])
  expect(Object.keys(starter(dir).facts)).toEqual(['hostages-held-gaza'])
})

test('nothing is asked where a starter rule file exists, or for JSON', async () => {
  const dir = makeFolder({ 'rules/starter.yml': 'extends: factlint/people\n' })
  expect(await start(dir, ['libraries in Leeds', '33', '', ''])).not.toContain('?')
  expect(starter(dir)).toEqual({ extends: 'factlint/people' })
  expect(JSON.parse(await start(makeFolder(), ['libraries in Leeds', '33', '', ''], 'json')).branch).toBe('main')
})

test.each(['main', 'trunk', 'release/2.0', 'on', 'c++', '2026'])(
  'the workflow runs on the branch that is checked out, before its first commit too: %s',
  async (branch) => {
    const dir = makeFolder()
    git(dir, '2026-05-07', 'init', '--quiet', `--initial-branch=${branch}`)
    await start(dir, null)
    expect(branches(dir)).toEqual([branch.replaceAll('+', '\\+')])
  },
)

test('the workflow runs on the branch of the remote, or else on a usual one, and not on the work in hand', async () => {
  const dir = makeFolder({ 'a.md': 'Words.\n' })
  commitAll(dir, '2026-05-07')
  git(dir, '2026-05-07', 'checkout', '--quiet', '-b', 'storm')
  await start(dir, null)
  expect(branches(dir)).toEqual(['main'])
  const clone = makeFolder()
  git(dir, '2026-05-07', 'branch', '--quiet', '--move', 'main', 'live')
  git(dir, '2026-05-07', 'checkout', '--quiet', 'live')
  git(clone, '2026-05-07', 'clone', '--quiet', dir, '.')
  git(clone, '2026-05-07', 'checkout', '--quiet', '-b', 'storm')
  await start(clone, null)
  expect(branches(clone)).toEqual(['live'])
})

test('outside a repository it is main', async () => {
  const dir = makeFolder()
  await start(dir, null)
  expect(branches(dir)).toEqual(['main'])
})
