import { expect, test } from 'vitest'
import { docx, docxParts, paragraph, zip } from '../support/docx.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const WRONG = 'The ship left Larnaca on *Friday*, March 21, 2024, with food for the north.'
const PLAIN = WRONG.replaceAll('*', '')

/** The findings of a run as `path:line:column words`. */
function found(dir: string, paths: readonly string[] = []): string[] {
  const { stdout } = runCli(dir, ['check', ...paths, '--format', 'json', '--no-cache'])
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: Record<string, unknown>[] }[] }
  return files.flatMap(({ path, findings }) =>
    findings.map(({ line, column, endColumn, text }) => `${path}:${line}:${column}-${endColumn} ${text}`),
  )
}

test('a mistake is found on the right words in every format', () => {
  const dir = makeFolder({
    'a.adoc': `= A ship leaves\n\nSix boats.\n\n${WRONG}\n`,
    'b.rst': `A ship leaves\n=============\n\nSix boats.\n\n${WRONG}\n`,
    'c.mdx': `import A from './a.js'\n\n<Note caption="x">\n${WRONG}\n</Note>\n`,
    'd.md': `# A ship leaves\n\n    ${WRONG}\n`,
    'e.docx': docx('A ship leaves', '', 'Six boats.', PLAIN),
  })
  expect(found(dir)).toEqual([
    'a.adoc:5:27-50 Friday*, March 21, 2024',
    'b.rst:6:27-50 Friday*, March 21, 2024',
    'c.mdx:4:27-50 Friday*, March 21, 2024',
    'd.md:3:31-54 Friday*, March 21, 2024',
    'e.docx:4:26-48 Friday, March 21, 2024',
  ])
})

test('a Word document gets no fixes, in itself or from another article', () => {
  const dir = makeFolder({ 'a.md': PLAIN, 'b.docx': docx(PLAIN) })
  const { files } = JSON.parse(runCli(dir, ['check', '--format', 'json']).stdout)
  expect(files.map(({ findings: [one] }: { findings: { fixes: unknown[] }[] }) => one?.fixes.length)).toEqual([
    expect.toSatisfy((count: number) => count > 0),
    0,
  ])
})

test('a Word document that cannot be read is named, and the others are checked', () => {
  const dir = makeFolder({
    'a.docx': zip(docxParts(paragraph('a'.repeat(30_000_000)))),
    'b.docx': Buffer.from('no document'),
    'c.docx': docx(PLAIN),
  })
  const { stdout, status } = runCli(dir, ['check'])
  expect(stdout).toContain('a.docx: skipped: no readable Word document: its text is larger than 20 MB\n')
  expect(stdout).toContain('b.docx: skipped: no readable Word document: it is no ZIP archive\n')
  expect(stdout).toMatch(/^c\.docx:1:26: error: /)
  expect(status).toBe(1)
})

test('one asked for by name that cannot be read is an error', () => {
  const dir = makeFolder({ 'b.docx': Buffer.from('no document') })
  expect(runCli(dir, ['check', 'b.docx'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('b.docx: no readable Word document: it is no ZIP archive'),
  })
})

test('of an edited Word document, what the change touches is shown, and earlier ones are compared with', () => {
  const dir = makeFolder({
    'articles/2024-03-01.docx': docx('Police said 40 hostages were freed in Larnaca on February 28, 2024.'),
    'articles/2024-03-22.docx': docx(PLAIN, 'Six boats.'),
  })
  commitAll(dir, '2024-03-22')
  writeFiles(dir, { 'articles/2024-03-22.docx': docx(PLAIN, 'On Monday, March 21, 2024, six boats sank.') })
  const { stdout } = runCli(dir, ['check', '--since', 'HEAD', '--no-cache'])
  expect(stdout).toContain('articles/2024-03-22.docx:2:4: error: ')
  expect(stdout).not.toContain('articles/2024-03-22.docx:1:')
  expect(stdout).toContain('1 error that the change does not touch')
})

test('what is passed over is counted in the last line and in the report', () => {
  const dir = makeFolder({
    'a.md': 'The ferry is back with all of the boats.\n\n```\nn = 1\n```\n\n$$\nx = 2\n$$\n\n    sail(3)\n',
    'b.rst': 'The ferry is back with all of the boats.\n\n== ==\na  4\n== ==\n',
    'c.txt': `The ferry is back with all of the boats.\n\n${'1 '.repeat(100)}\n`,
  })
  const json = JSON.parse(runCli(dir, ['check', '--format', 'json']).stdout)
  expect(json.coverage.unread).toEqual([
    { path: 'a.md', what: 'formula', count: 1 },
    { path: 'a.md', what: 'code', count: 2 },
    { path: 'b.rst', what: 'table', count: 1 },
    { path: 'c.txt', what: 'long-sentence', count: 1 },
  ])
  expect(runCli(dir, ['check']).stdout).toContain(
    '; not read: 2 blocks of code, 1 table, 1 formula; 1 sentence over 1,500 characters or 40 numbers read in parts.\n',
  )
  const many = makeFolder({ 'a.md': 'The ferry took 12 cars and 31 vans.\n\n'.repeat(90) })
  expect(runCli(many, ['check']).stdout).toContain('; 1 article whose numbers were compared 160 at a time.\n')
  const nothing = makeFolder({ 'a.md': 'The ferry is back with all of the boats.\n' })
  expect(JSON.parse(runCli(nothing, ['check', '--format', 'json']).stdout).coverage).not.toHaveProperty('unread')
})
