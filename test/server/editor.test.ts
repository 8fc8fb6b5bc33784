import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAll, loadRules, readAll } from '../../src/core.ts'
import { applied, openEditor } from '../support/editor.ts'
import { commitAll, dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { BUILT } from '../support/programs/built.ts'
import { runCli } from '../support/programs/cli.ts'

const RULES = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
    values:
      - { value: 3, from: 2024-03-01, source: Roads office }
`
const BRIDGES = dated('2024-03-22', 'Four bridges were closed.')
const PORT = dated('2024-03-20', 'The port of Larnaca handled 340 ships in 2023.')

const messagesOf = (diagnostics: readonly { message: unknown }[]) => diagnostics.map(({ message }) => message)
const at = (line: number, character: number) => ({ line, character })
const words = (line: number, from: number, to = from) => ({ start: at(line, from), end: at(line, to) })

describe('an article', () => {
  test('is checked as it is typed, against itself and the rules', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    editor.open('a.md', dated('2024-03-22', 'Four bridges were closed on Friday, March 21, 2024.'))
    expect(await editor.shown('a.md')).toMatchObject([
      {
        range: words(4, 0, 4),
        severity: 1,
        code: 'fact-value',
        source: 'factlint',
        relatedInformation: [{ location: { uri: editor.uri('rules/roads.yml'), range: words(4, 0) } }],
      },
      { range: words(4, 28, 50), code: 'weekday' },
    ])
    editor.change('a.md', { range: words(4, 0, 4), newText: 'Three' })
    expect(await editor.shown('a.md')).toMatchObject([{ range: words(4, 29, 51), code: 'weekday' }])
    editor.change('a.md', { range: words(4, 29, 35), newText: 'Thursday' })
    expect(await editor.shown('a.md')).toEqual([])
    expect(editor.messages).toEqual([])
    expect(await editor.end()).toBe(0)
  })

  test('is checked by the settings of its own folder', async () => {
    const config = 'overrides: [{ files: opinion, checks: { weekday: off } }]\n'
    const editor = await openEditor([makeFolder({ '.factlint.yml': config })])
    const text = dated('2024-03-22', 'The fair was on Friday, March 21, 2024.')
    editor.open('news/a.md', text)
    expect(await editor.shown('news/a.md')).toMatchObject([{ code: 'weekday' }])
    editor.open('opinion/a.md', text)
    expect(await editor.shown('opinion/a.md')).toEqual([])
  })

  test('without git is compared with the articles of the folder as they are on disk', async () => {
    const dir = makeFolder({ 'old.md': PORT, 'other.txt': 'Nothing of the kind.' })
    const editor = await openEditor([dir])
    editor.open('a.md', dated('2024-03-22', 'The port of Larnaca handled 430 ships in 2023.'))
    expect(messagesOf(await editor.shown('a.md', (all) => all.length > 0))[0]).toContain('340')
    writeFiles(dir, { 'old.md': PORT.replace('340', '430') })
    editor.changedOnDisk('old.md')
    expect(await editor.shown('a.md', (all) => all.length === 0)).toEqual([])
    writeFiles(dir, { 'new.md': PORT.replace('340', '390') })
    rmSync(join(dir, 'old.md'))
    editor.changedOnDisk('new.md', 'old.md')
    expect(messagesOf(await editor.shown('a.md', (all) => all.length > 0))[0]).toContain('390')
  })

  test('is compared with the archive, whose side opens at its line', async () => {
    const editor = await openEditor([makeRepository({ 'old.md': PORT })])
    editor.open('a.md', dated('2024-03-22', 'The port of Larnaca handled 430 ships in 2023.'))
    const found = await editor.shown('a.md', (all) => all.length > 0)
    expect(found).toMatchObject([
      {
        code: 'earlier-article',
        relatedInformation: [{ location: { uri: editor.uri('old.md'), range: words(4, 0) } }],
      },
    ])
  })

  test('is compared with another one as the editor has it, saved or not', async () => {
    const editor = await openEditor([makeRepository({ 'old.md': PORT })])
    editor.open('a.md', dated('2024-03-22', 'The port of Larnaca handled 430 ships in 2023.'))
    await editor.shown('a.md', (all) => all.length > 0)
    editor.open('old.md', PORT)
    editor.write('old.md', PORT.replace('340', '430'))
    expect(await editor.shown('a.md', (all) => all.length === 0)).toEqual([])
    editor.close('old.md')
    await editor.shown('a.md', (all) => all.length > 0)
  })

  test.each([
    ['a.html', '<p>Dated March 22, 2024.</p>\n<p>It weighed 5 pounds (7 kg).</p>\n', 1],
    ['a.txt', 'It weighed 5 pounds (7 kg).\n', 0],
    ['a.adoc', '= Notes\n\nIt weighed 5 pounds (7 kg).\n', 2],
    ['a.rst', 'Notes\n=====\n\nIt weighed 5 pounds (7 kg).\n', 3],
    ['a.mdx', '# Notes\n\nIt weighed 5 pounds (7 kg).\n', 2],
  ])('may have the format of %s', async (path, text, line) => {
    const editor = await openEditor([makeFolder()])
    editor.open(path, text)
    const found = await editor.shown(path)
    expect(found.filter(({ code }) => code === 'conversion').map(({ range }) => range.start.line)).toEqual([line])
  })

  test('is left alone if it is none by the configuration, a draft to be skipped, or in the baseline', async () => {
    const dir = makeFolder({
      '.factlint.yml': 'articles: [news/**/*.md]\ndrafts: skip\n',
      '.factlint-baseline.yml': 'known:\n  - { path: news/known.md, check: conversion, words: 7 kg }\n',
    })
    const editor = await openEditor([dir])
    const wrong = 'It weighed 5 pounds (7 kg).'
    editor.open('notes.md', wrong)
    editor.open('news/draft.md', `---\ndraft: true\n---\n\n${wrong}\n`)
    editor.open('news/known.md', dated('2024-03-22', wrong))
    editor.open('news/new.md', dated('2024-03-22', wrong))
    expect(await editor.shown('news/new.md')).toHaveLength(1)
    expect(await editor.shown('news/known.md')).toEqual([])
    expect(await editor.shown('news/draft.md')).toEqual([])
    expect(editor.versions('notes.md')).toEqual([])
  })

  test('has no findings any more when it is closed', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length > 0)
    editor.close('a.md')
    expect(await editor.shown('a.md', (all) => all.length === 0)).toEqual([])
  })
})

describe('quick fixes', () => {
  test('correct the words here or there', async () => {
    const dir = makeRepository({ 'old.md': PORT })
    const editor = await openEditor([dir])
    const text = PORT.replace('340', '430').replace('03-20', '03-22')
    editor.open('a.md', text)
    await editor.shown('a.md', (all) => all.length > 0)
    const actions = await editor.actions('a.md', words(4, 28))
    expect(actions.map(({ title }) => title)).toEqual([
      'Write 340',
      'Write 430 in old.md:5',
      'Switch off earlier-article here, with a reason',
    ])
    const textOf = (uri: string) => (uri === editor.uri('a.md') ? text : readFileSync(fileURLToPath(uri), 'utf8'))
    expect(applied(actions[0], textOf)).toEqual({ [editor.uri('a.md')]: text.replace('430', '340') })
    expect(applied(actions[1], textOf)).toEqual({ [editor.uri('old.md')]: PORT.replace('340', '430') })
    expect(await editor.actions('a.md', words(3, 0))).toEqual([])
  })

  test('add to the rules as they are in the editor', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    const rules = `# Roads\n${RULES}`
    editor.open('rules/roads.yml', rules)
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all[0]?.relatedInformation?.[0]?.location.range.start.line === 5)
    const [add] = await editor.actions('a.md', words(4, 0))
    expect(add?.title).toBe('Add 4 from 22 Mar 2024 to rules/roads.yml')
    expect(add?.isPreferred).toBeUndefined()
    const after = applied(add, () => rules)[editor.uri('rules/roads.yml')] ?? ''
    expect(after).toContain('      - { value: 4, from: 2024-03-22, source: a.md }\n')
    editor.write('rules/roads.yml', after)
    expect(await editor.shown('a.md', (all) => all.length === 0)).toEqual([])
  })

  test('switch a check off, and ask for the reason', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length > 0)
    const off = (await editor.actions('a.md', words(4, 0))).at(-1)
    const text = applied(off, () => BRIDGES)[editor.uri('a.md')] ?? ''
    editor.write('a.md', text)
    expect(messagesOf(await editor.shown('a.md'))).toContainEqual(expect.stringContaining('without a reason'))
    editor.write('a.md', text.replace('fact-value: ', 'fact-value: one was only narrowed'))
    expect(await editor.shown('a.md')).toEqual([])
  })

  test('let the reason be typed in its place, where the editor can', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })], {
      workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    })
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length > 0)
    const off = (await editor.actions('a.md', words(4, 0))).at(-1)
    expect(off?.edit?.documentChanges).toMatchObject([
      { edits: [{ snippet: { value: '<!-- factlint-disable-next-line fact-value: $' + '{1:reason} -->\n' } }] },
    ])
  })
})

describe('hover', () => {
  test('on a number shows how it is read and what it was compared with', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    editor.open('a.md', dated('2024-03-22', 'About 30 ferries sailed. Four bridges were closed, police said.'))
    await editor.shown('a.md', (all) => all.length > 0)
    const ferries = await editor.hover('a.md', at(4, 7))
    expect(ferries).toContain('- Accepted: 27 to 33')
    expect(ferries).toContain('- Thing: ferry')
    expect(ferries).toContain('Compared with nothing')
    const bridges = await editor.hover('a.md', at(4, 27))
    expect(bridges).toContain('- Fact: Bridges closed (bridges-closed)')
    expect(bridges).toContain('- By: police')
    expect(bridges).toContain('- fact-value: ')
    expect(await editor.hover('a.md', at(4, 14))).toBeNull()
  })

  test('on a number says why it is not compared with the values of its fact', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES.replace('2024-03-01', '2024-05-01') })])
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md')
    expect(await editor.hover('a.md', at(4, 1))).toContain(
      'Not compared with the values of bridges-closed: there is no value for its day.',
    )
  })

  test('on the name of a fact shows its values and where articles state it, saved or not', async () => {
    const editor = await openEditor([
      makeRepository({ 'rules/roads.yml': RULES, 'old.md': dated('2024-03-10', 'Three bridges were closed.') }),
    ])
    editor.open('rules/roads.yml', RULES)
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length > 0)
    const shown = await editor.hover('rules/roads.yml', at(1, 6))
    expect(shown).toContain('- 3, from 2024-03-01, Roads office')
    expect(shown).toContain('Stated in 2 articles')
    expect(shown).toContain(`[2024-03-10](${editor.uri('old.md')}#L5)`)
    expect(shown).toContain(`[2024-03-22](${editor.uri('a.md')}#L5)`)
  })

  test('is not answered once it is cancelled', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    editor.open('rules/roads.yml', RULES)
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length > 0)
    const answer = await editor.cancelled('rules/roads.yml', at(1, 6))
    expect([null, -32800]).toContain(answer)
    expect(await editor.hover('rules/roads.yml', at(1, 6))).toContain('Bridges closed')
  })
})

test('the definition of a fact is found from a rule and from a number', async () => {
  const own = `extends: factlint/crisis\nseries:\n  - { fact: bridges-closed, values: [{ value: 4, from: 2024-03-20 }] }\n  - { fact: people-killed, values: [{ value: 4, from: 2024-03-20 }] }\n`
  const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES, 'rules/own.yml': own })])
  editor.open('rules/own.yml', own)
  editor.open('a.md', BRIDGES)
  await editor.shown('a.md')
  expect(await editor.definition('rules/own.yml', at(2, 15))).toBe(`${editor.uri('rules/roads.yml')}:2`)
  expect(await editor.definition('a.md', at(4, 1))).toBe(`${editor.uri('rules/roads.yml')}:2`)
  const inPack = readFileSync(join(BUILT, 'rules/crisis.yml'), 'utf8').split('\n').indexOf('  people-killed:') + 1
  const pack = pathToFileURL(join(BUILT, 'rules/crisis.yml')).href
  expect(await editor.definition('rules/own.yml', at(3, 15))).toBe(`${pack}:${inPack}`)
})

test('articles that state a fact are found from its rule and from a number, and counted above the rule', async () => {
  const editor = await openEditor([
    makeRepository({ 'rules/roads.yml': RULES, 'old.md': dated('2024-03-10', 'Three bridges were closed.') }),
  ])
  editor.open('rules/roads.yml', RULES)
  editor.open('a.md', BRIDGES)
  await editor.shown('a.md', (all) => all.length > 0)
  const stated = [`${editor.uri('a.md')}:5`, `${editor.uri('old.md')}:5`]
  expect(await editor.references('rules/roads.yml', at(1, 6))).toEqual(stated)
  expect(await editor.references('a.md', at(4, 1))).toEqual(stated)
  expect(await editor.references('a.md', at(4, 8))).toEqual([])
  expect(await editor.lenses('rules/roads.yml')).toEqual(['2: Stated in 2 articles'])
  editor.write('a.md', dated('2024-03-22', 'It rained.'))
  await editor.shown('a.md')
  expect(await editor.lenses('rules/roads.yml')).toEqual(['2: Stated in 1 article'])
  expect(await editor.lenses('a.md')).toEqual([])
})

describe('completion', () => {
  const LABELS: [string, string, string[]][] = [
    ['rules/a.yml', 'facts:\n  b:\n    match: { counts: boat, any: sunk }\n    se|\n', ['severity']],
    ['rules/a.yml', 'facts:\n  b:\n    match: { counts: boat, | }\n', ['any', 'unless']],
    [
      'rules/a.yml',
      'facts:\n  b:\n    match: { counts: boat, any: sunk }\n    severity: |\n',
      ['error', 'warning', 'notice'],
    ],
    ['rules/a.yml', 'series:\n  - fact: |\n', ['bridges-closed']],
    ['rules/a.yml', 'series:\n  - { fact: bridges-closed, values: [{ value: 4, | }] }\n', ['from', 'until']],
    ['rules/a.yml', 'extends: |', ['factlint/crisis', 'factlint/people']],
    ['.factlint.yml', 'lo|', ['locale']],
    ['.factlint.yml', 'locale: |', ['en-GB', 'en-US']],
    ['rules/a.test.yml', 'tests:\n  - name: x\n    article: y\n    reads: { | }\n', ['bridges-closed']],
  ]
  test.each(LABELS)('in %s: %s', async (path, marked, expected) => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length > 0)
    const offset = marked.indexOf('|')
    const before = marked.slice(0, offset).split('\n')
    editor.open(path, marked.replace('|', ''))
    const offered = await editor.completions(path, at(before.length - 1, before.at(-1)?.length ?? 0))
    expect(offered.map(({ label }) => label)).toEqual(expect.arrayContaining(expected))
  })

  test('offers no key twice, and nothing in a comment', async () => {
    const editor = await openEditor([makeFolder()])
    editor.open('rules/a.yml', 'facts: {}\n# pe\np\n')
    const labels = (await editor.completions('rules/a.yml', at(2, 1))).map(({ label }) => label)
    expect(labels).toContain('people')
    expect(labels).not.toContain('facts')
    expect(await editor.completions('rules/a.yml', at(1, 4))).toEqual([])
  })
})

describe('rule and configuration files', () => {
  test('have the mistakes that a run names', async () => {
    const files = {
      'rules/a.yml': 'facts:\n  boats:\n    match: { counts: boat, any: sunk }\n    valuess: []\n',
      'rules/b.yml': 'series:\n  - { fact: boat, values: [{ value: 3, from: 2024-02-30 }] }\n',
    }
    const dir = makeFolder(files)
    const editor = await openEditor([dir])
    const shown = await Promise.all(
      Object.keys(files).map(async (path) =>
        (await editor.shown(path)).map(
          ({ message, range: { start } }) => `${path}:${start.line + 1}:${start.character + 1}: ${message}`,
        ),
      ),
    )
    const { stderr } = runCli(dir, ['check'])
    expect(shown.flat().length).toBeGreaterThan(2)
    for (const line of shown.flat()) expect(stderr).toContain(line)
  })

  test('are checked as they are typed, and the articles anew with them', async () => {
    const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length === 1)
    editor.open('rules/roads.yml', RULES)
    editor.write('rules/roads.yml', RULES.replace('values', 'valuess'))
    expect(messagesOf(await editor.shown('rules/roads.yml', (all) => all.length > 0))).toEqual([
      'unknown key `valuess`; did you mean `values`?',
    ])
    editor.write('rules/roads.yml', RULES.replace('value: 3', 'value: 4'))
    expect(await editor.shown('rules/roads.yml', (all) => all.length === 0)).toEqual([])
    expect(await editor.shown('a.md', (all) => all.length === 0)).toEqual([])
    editor.close('rules/roads.yml')
    expect(await editor.shown('a.md', (all) => all.length === 1)).toHaveLength(1)
  })

  test('are read again when they change on disk', async () => {
    const dir = makeFolder({ 'rules/roads.yml': RULES })
    const editor = await openEditor([dir])
    editor.open('a.md', BRIDGES)
    await editor.shown('a.md', (all) => all.length === 1)
    writeFiles(dir, { 'rules/roads.yml': RULES.replace('value: 3', 'value: 4') })
    editor.changedOnDisk('rules/roads.yml')
    expect(await editor.shown('a.md', (all) => all.length === 0)).toEqual([])
    writeFiles(dir, { '.factlint.yml': 'loacle: en-GB\n' })
    editor.changedOnDisk('.factlint.yml')
    expect(messagesOf(await editor.shown('.factlint.yml'))).toEqual(['unknown key `loacle`; did you mean `locale`?'])
  })

  test('show examples and tests that do not pass', async () => {
    const editor = await openEditor([
      makeFolder({
        'rules/roads.yml': `${RULES}    examples:\n      - { text: Two bridges were opened., reads: 2 }\n`,
        'rules/roads.test.yml':
          'tests:\n  - name: closed\n    article: Six bridges were closed.\n    reads: { bridges-closed: 5 }\n',
      }),
    ])
    expect(await editor.shown('rules/roads.yml')).toMatchObject([
      { range: { start: at(6, 8) }, message: 'This example does not pass: expected 2, but nothing was read.' },
    ])
    expect(await editor.shown('rules/roads.test.yml')).toMatchObject([
      { range: { start: { line: 3 } }, message: 'This test does not pass: expected 5, but 6 was read.' },
    ])
  })
})

test('a file that is opened alone is compared with no file that is not open', async () => {
  const [folder, home] = [makeFolder(), makeFolder({ 'old.md': PORT })]
  const editor = await openEditor([folder])
  const path = (name: string) => `../${home.split('/').at(-1)}/${name}`
  const wrong = 'The port of Larnaca handled 430 ships in 2023. It weighed 5 pounds (7 kg).'
  editor.open(path('a.md'), dated('2024-03-22', wrong))
  expect(await editor.shown(path('a.md'))).toMatchObject([{ code: 'conversion' }])
  editor.open(path('old.md'), PORT)
  const found = await editor.shown(path('a.md'), (all) => all.length > 1)
  expect(found).toMatchObject([{ code: 'earlier-article' }, { code: 'conversion' }])
})

test('trouble with the settings that is in no file is told', async () => {
  const dir = makeFolder({ '.factlint.yml': 'rules: [rules/gone.yml]\n' })
  const editor = await openEditor([dir])
  expect(await editor.told()).toBe('factlint: rules: rules/gone.yml: no such file')
  writeFiles(dir, { '.factlint.yml': 'drafts: skip\n' })
  editor.changedOnDisk('.factlint.yml')
  editor.open('a.md', dated('2024-03-22', 'It weighed 5 pounds (7 kg).'))
  expect(await editor.shown('a.md')).toHaveLength(1)
  expect(editor.messages).toHaveLength(1)
})

test('an editor that promises what it cannot do is served all the same', async () => {
  const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })], {
    didChangeWatchedFiles: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
  })
  editor.open('a.md', BRIDGES)
  expect(await editor.shown('a.md')).toHaveLength(1)
  expect(await editor.end()).toBe(0)
})

test('each folder has its own rules, and one that is removed has none', async () => {
  const [one, other] = [
    makeFolder({ 'rules/roads.yml': RULES }),
    makeFolder({ 'rules/roads.yml': RULES.replace('value: 3', 'value: 4') }),
  ]
  const editor = await openEditor([one, other])
  editor.open('a.md', BRIDGES)
  expect(await editor.shown('a.md')).toHaveLength(1)
  const inOther = `../${other.split('/').at(-1)}/a.md`
  editor.open(inOther, BRIDGES)
  expect(await editor.shown(inOther)).toEqual([])
  editor.folders([], [one])
  expect(await editor.shown('a.md', (all) => all.length === 0)).toEqual([])
})

/** Paragraphs that make an article long enough for a reading of it that is not let go to show. */
const LONG = Array.from(
  { length: 16 },
  (_, i) =>
    `The council of ward ${i + 1} met again about the roads, the school and the market. Residents asked when work would begin, ` +
    `and heard that engineers had measured ${i + 20} metres of pipe and ${i + 3} of the wells before the winter.`,
)

test('after any edits the findings are those of the text read afresh, none is older than the one before, and memory stays', async () => {
  const { rules } = loadRules([{ path: 'rules/roads.yml', text: RULES }], () => null)
  const fresh = (text: string) => {
    const readings = readAll([{ path: 'a.md', text }], { rules })
    const { files } = checkAll({ rules, readings, earlier: [] })
    return files.flatMap(({ findings }) => findings.map(({ line, column, check }) => `${line}:${column} ${check}`))
  }
  const editor = await openEditor([makeFolder({ 'rules/roads.yml': RULES })])
  editor.open(
    'a.md',
    dated(
      '2024-03-22',
      ['Four bridges were closed on Friday, March 21, 2024.', 'It weighed 5 pounds (7 kg).', ...LONG].join('\n\n'),
    ),
  )
  await editor.shown('a.md')
  const piece = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\n\n',
    '4',
    'bridges ',
    'Five bridges were closed. ',
    '(3 kg)',
    'é',
    '😀',
    '---\n',
    '<!--',
    '`',
    '20 + 30 = 60',
  )
  const edit = fc.record({ from: fc.nat(), length: fc.nat(12), piece })
  const bursts = fc.sample(fc.array(edit, { minLength: 6, maxLength: 12 }), 112)
  let [settled, checks] = [0, 0]
  for (const burst of bursts) {
    if (checks++ === 40) settled = await editor.held()
    for (const { from, length, piece: newText } of burst) {
      const text = editor.text('a.md')
      const lines = text.split('\n')
      const line = from % lines.length
      const character = from % ((lines[line]?.length ?? 0) + 1)
      editor.change('a.md', { range: words(line, character, character + length), newText })
    }
    const shown = await editor.shown('a.md')
    const found = shown.filter(({ code }) => code !== undefined)
    expect(found.map(({ range: { start }, code }) => `${start.line + 1}:${start.character + 1} ${code}`)).toEqual(
      fresh(editor.text('a.md')),
    )
  }
  // Some words are met for the first time; a reading of each text that was kept would be tens of thousands of objects.
  expect((await editor.held()) - settled).toBeLessThan(5_000)
  const versions = editor.versions('a.md')
  expect(versions).toEqual(versions.toSorted((a, b) => a - b))
})

test('what is committed meanwhile is compared with', async () => {
  const dir = makeRepository({ 'first.md': dated('2024-03-01', 'Nothing was counted.') })
  const editor = await openEditor([dir])
  editor.open('a.md', dated('2024-03-22', 'The port of Larnaca handled 430 ships in 2023.'))
  await editor.shown('a.md')
  writeFiles(dir, { 'old.md': PORT })
  commitAll(dir, '2024-04-02')
  editor.changedOnDisk('old.md')
  expect(await editor.shown('a.md', (all) => all.length > 0)).toMatchObject([{ code: 'earlier-article' }])
})
