import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plausibleArticles, sentenceOf } from '../../bench/archive/plausible.ts'
import { seeded } from '../../bench/archive/seeded.ts'
import { commitAll, makeFolder, shallowClone, writeFiles } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { CLI, runCli } from '../support/programs/cli.ts'
import { indexContent } from '../support/programs/index-content.ts'
import { times } from '../support/thorough.ts'

const ARTICLES = [...plausibleArticles(40, 7, 900)]
const FILES = Object.fromEntries(ARTICLES.map(({ path, text }) => [path, text]))

/** An article that tells again what others told, each time with another number. */
const RETOLD = `---\ndate: 2024-06-01\n---\n\n${ARTICLES.slice(0, 12)
  .flatMap(({ told }) => told.map((one) => sentenceOf({ ...one, number: one.number + 1000 })))
  .join('\n\n')}\n`

function archive(files: Record<string, string>): string {
  const dir = makeFolder(files)
  commitAll(dir, '2024-05-01')
  return dir
}

/** A repository with FILES in it, and the same with its index, to copy from. */
const template = mkdtempSync(join(tmpdir(), 'factlint-test-'))
const [bare, read] = [join(template, 'bare'), join(template, 'read')]
beforeAll(() => {
  mkdirSync(bare)
  writeFiles(bare, FILES)
  commitAll(bare, '2024-05-01')
  cpSync(bare, read, { recursive: true, preserveTimestamps: true })
  index(read)
})
afterAll(() => rmSync(template, { recursive: true, force: true }))

const copyOf = (from: string): string => {
  const dir = makeFolder()
  cpSync(from, dir, { recursive: true, preserveTimestamps: true })
  return dir
}

/** A new copy of the repository that has no index yet. */
const unread = () => copyOf(bare)
/** A new copy of the repository that has one. */
const indexed = () => copyOf(read)

const indexOf = (dir: string) => join(dir, '.git/factlint/index.sqlite')
const index = (dir: string, ...args: string[]) => {
  const run = runCli(dir, ['index', '--format', 'json', ...args])
  expect(run.status, run.stderr).toBe(0)
  return { ...JSON.parse(run.stdout), said: run.stderr }
}
const findings = (dir: string, ...args: string[]) => {
  writeFiles(dir, { 'new.md': RETOLD })
  const run = runCli(dir, ['check', 'new.md', '--format', 'json', ...args])
  return JSON.parse(run.stdout).files
}

test('an article is held against what the index finds as against everything', () => {
  const [withIndex, withoutGit] = [findings(unread()), findings(makeFolder(FILES))]
  expect(withIndex[0].findings.length).toBeGreaterThan(10)
  expect(withIndex).toEqual(withoutGit)
})

test('of a long article every sentence is found', () => {
  const told = [...plausibleArticles(150, 3, 300)].flatMap((article) => article.told)
  const long = `---\ndate: 2024-05-01\n---\n\n${told.map(sentenceOf).join('\n\n')}\n`
  const dir = archive({ 'long.md': long })
  expect(index(dir)).toMatchObject({ articles: 1, sentences: 300 })
  const again = [3, 299].map((nth) => told[nth] as (typeof told)[0])
  const lines = again.map((one) => sentenceOf({ ...one, number: one.number + 1000 }))
  writeFiles(dir, { 'new.md': `---\ndate: 2024-06-01\n---\n\n${lines.join('\n\n')}\n` })
  const { files } = JSON.parse(runCli(dir, ['check', 'new.md', '--format', 'json']).stdout)
  const quoted = files[0].findings.map(({ evidence }: { evidence: { text: string }[] }) => evidence[0]?.text)
  expect(quoted).toEqual(again.map(({ number }) => expect.stringContaining(String(number))))
})

test('every content is read once, ever', () => {
  const dir = unread()
  const whole = index(dir)
  expect(whole).toMatchObject({ articles: 40, read: 40 })
  expect(index(dir)).toEqual({ ...whole, read: 0 })
  const [first] = ARTICLES
  const path = first?.path ?? ''
  writeFiles(dir, { [path]: `${first?.text}One more line.\n` })
  commitAll(dir, '2024-05-02')
  expect(index(dir)).toMatchObject({ articles: 40, read: 1 })
  writeFiles(dir, { [path]: first?.text ?? '' })
  commitAll(dir, '2024-05-03')
  expect(index(dir)).toMatchObject({ articles: 40, read: 0 })
  rmSync(join(dir, path))
  commitAll(dir, '2024-05-04')
  const left = index(dir)
  expect(left).toMatchObject({ articles: 39, read: 0 })
  expect(left.sentences).toBeLessThan(whole.sentences)
})

test('no rule is in it: none that comes or goes makes it anew', () => {
  const dir = indexed()
  writeFiles(dir, { 'rules/beds.yml': 'facts:\n  beds:\n    match: { counts: [bed] }\n' })
  expect(index(dir)).toMatchObject({ articles: 40, read: 0 })
  commitAll(dir, '2024-05-02')
  expect(index(dir)).toMatchObject({ articles: 40, read: 0 })
})

test('a rule file that looks like an article is no earlier article', () => {
  const yaml = 'places: { Norfolk: {} }\n\n# On Friday, 12 boats sank in Norfolk.\n'
  const later = '---\ndate: 2024-03-01\n---\n\nOn Friday, 15 boats sank in Norfolk.\n'
  const dir = archive({ '2024-03-01.txt': yaml, 'new.md': later })
  const found = () => {
    const { files } = JSON.parse(runCli(dir, ['check', 'new.md', '--format', 'json']).stdout)
    return files[0].findings.map(({ evidence }: { evidence: { path: string }[] }) => evidence[0]?.path)
  }
  expect(found()).toEqual(['2024-03-01.txt'])
  writeFiles(dir, { '.factlint.yml': 'rules: [2024-03-01.txt]\n' })
  expect(found()).toEqual([])
})

test('what is not committed counts as it is now', () => {
  const dir = indexed()
  const quoted = () =>
    findings(dir)[0].findings.map(({ evidence }: { evidence: { path: string }[] }) => evidence[0]?.path)
  const [first, ...rest] = quoted()
  writeFiles(dir, { [first]: '---\ndate: 2019-01-01\n---\n\nNothing is told here.\n' })
  expect(new Set(quoted())).toEqual(new Set(rest.filter((path: string) => path !== first)))
})

test.each([1, 2, 7])('%i shares put together are the index that one machine makes', (of) => {
  const dir = indexed()
  const whole = indexContent(indexOf(dir))
  const shares = Array.from({ length: of }, (_, i) => {
    const file = `share-${i + 1}.sqlite`
    index(dir, '--shard', `${i + 1}/${of}`, '--output', file)
    return file
  })
  rmSync(indexOf(dir))
  const merged = runCli(dir, ['index', 'merge', ...shares])
  expect([merged.status, merged.stderr]).toEqual([0, ''])
  expect(indexContent(indexOf(dir))).toEqual(whole)
  expect(index(dir)).toMatchObject({ articles: 40, read: 0 })
})

test('shares put together take nothing over from a run that was killed while it wrote', () => {
  const dir = archive({ 'a.md': FILES[Object.keys(FILES)[0] as string] as string })
  index(dir)
  writeFiles(dir, FILES)
  commitAll(dir, '2024-05-02')
  index(dir, '--shard', '1/1', '--output', 'share.sqlite')
  killWhileWriting(indexOf(dir))
  expect(existsSync(`${indexOf(dir)}-journal`)).toBe(true)
  expect(runCli(dir, ['index', 'merge', 'share.sqlite']).status).toBe(0)
  expect(index(dir)).toMatchObject({ articles: 41, read: 0, said: '' })
  expect(indexContent(indexOf(dir))).toEqual(indexContent(join(dir, 'share.sqlite')))
})

/** Ends a process in the middle of a change, with its journal beside the file. */
function killWhileWriting(file: string): void {
  const writing = `
    const db = new (require('node:sqlite').DatabaseSync)(process.argv[1])
    db.exec('PRAGMA cache_size = 2; BEGIN IMMEDIATE')
    for (let i = 0; i < 3000; i++) db.exec("INSERT INTO article (path) VALUES ('" + i + "')")
    db.exec("UPDATE reading SET sentences = ''")
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['-e', writing, file])
}

test('a share of another commit, or of other articles, is refused', () => {
  const dir = unread()
  index(dir, '--shard', '1/2', '--output', 'one.sqlite')
  writeFiles(dir, { 'more.md': RETOLD })
  commitAll(dir, '2024-06-02')
  index(dir, '--shard', '2/2', '--output', 'two.sqlite')
  const mixed = runCli(dir, ['index', 'merge', 'one.sqlite', 'two.sqlite'])
  expect([mixed.status, mixed.stderr]).toEqual([2, expect.stringContaining('different commits')])
  const lone = runCli(dir, ['index', 'merge', 'two.sqlite'])
  expect([lone.status, lone.stderr]).toEqual([2, expect.stringContaining('Share 1/2 is missing')])
  const twice = runCli(dir, ['index', 'merge', 'two.sqlite', 'two.sqlite'])
  expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining('Share 2/2 was passed more than once')])
  const none = runCli(dir, ['index', 'merge', 'two.sqlite', 'three.sqlite'])
  expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('three.sqlite: no such file')])
  expect(existsSync(join(dir, 'three.sqlite'))).toBe(false)
  writeFiles(dir, { '.factlint.yml': 'exclude: ["more.md"]\n' })
  const other = runCli(dir, ['index', 'merge', 'two.sqlite'])
  expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('two.sqlite: made by another version')])
})

test('a damaged share is named, and the index that is there stays', () => {
  const dir = indexed()
  const before = indexContent(indexOf(dir))
  for (const nth of [1, 2]) index(dir, '--shard', `${nth}/2`, '--output', `${nth}.sqlite`)
  const bytes = readFileSync(join(dir, '2.sqlite'))
  for (let at = 0; at < bytes.length; at += 4096) {
    writeFileSync(join(dir, '2.sqlite'), Buffer.from(bytes).fill(0x5a, at))
    const merged = runCli(dir, ['index', 'merge', '1.sqlite', '2.sqlite'])
    expect([merged.status, merged.stderr]).toEqual([2, expect.stringContaining('2.sqlite is')])
  }
  expect(indexContent(indexOf(dir))).toEqual(before)
})

test('the number of threads never shows: the same file, and the same findings', () => {
  const many = [...plausibleArticles(260, 7, 900)]
  const dir = archive(Object.fromEntries(many.map(({ path, text }) => [path, text])))
  const [one, two, seven] = ['1', '2', '7'].map((threads) => {
    rmSync(join(dir, '.git/factlint'), { recursive: true, force: true })
    index(dir, '--threads', threads)
    const bytes = readFileSync(indexOf(dir))
    return { bytes, found: JSON.stringify(findings(dir)) }
  })
  expect(two?.bytes.equals(one?.bytes as Buffer)).toBe(true)
  expect(seven?.bytes.equals(one?.bytes as Buffer)).toBe(true)
  expect(one?.found).toContain('earlier-article')
  expect([two?.found, seven?.found]).toEqual([one?.found, one?.found])
})

test.each([
  ['cut short', (file: string) => truncateSync(file, 8192)],
  ['overwritten', (file: string) => writeFileSync(file, 'These are no tables.')],
  ['another program’s', (file: string) => foreign(file)],
  ['of a newer layout', (file: string) => new DatabaseSync(file).exec('PRAGMA user_version = 99')],
])('an index that is %s is named, set aside and built anew', (_, spoil) => {
  const dir = indexed()
  const whole = indexContent(indexOf(dir))
  spoil(indexOf(dir))
  const again = index(dir)
  expect(again).toMatchObject({ articles: 40, read: 40, said: expect.stringContaining('index.sqlite') })
  expect(again.said).toContain('was moved to')
  expect(existsSync(`${indexOf(dir)}.old`)).toBe(true)
  expect(indexContent(indexOf(dir))).toEqual(whole)
})

function foreign(file: string): void {
  rmSync(file)
  new DatabaseSync(file).exec('CREATE TABLE other (one)')
}

test('damage in the middle of the file is met, named and mended', () => {
  const dir = indexed()
  const bytes = readFileSync(indexOf(dir))
  bytes.fill(0x5a, 8192)
  writeFileSync(indexOf(dir), bytes)
  const run = runCli(dir, ['check', 'new.md', '--format', 'json'])
  writeFiles(dir, { 'new.md': RETOLD })
  const mended = runCli(dir, ['check', 'new.md', '--format', 'json'])
  expect(run.status).toBe(2)
  expect(mended.stderr).toContain('was moved to')
  expect(JSON.parse(mended.stdout).files).toEqual(findings(makeFolder(FILES)))
})

test('zeros anywhere in the file end no run', () => {
  const dir = indexed()
  const bytes = readFileSync(indexOf(dir))
  const step = times(16_384, 8192)
  for (let at = 2048; at < bytes.length; at += step) {
    writeFileSync(indexOf(dir), Buffer.from(bytes).fill(0, at, Math.min(at + 8192, bytes.length)))
    expect(findings(dir), `at ${at}`).toHaveLength(1)
  }
})

test('what is excluded never stands in the file, nor what is excluded later', () => {
  const dir = archive({ ...FILES, 'embargoed/a.md': '---\ndate: 2024-01-01\n---\n\nSome 90 zeppelins were sold.\n' })
  index(dir)
  expect(readFileSync(indexOf(dir)).includes('zeppelin')).toBe(true)
  writeFileSync(indexOf(dir), readFileSync(indexOf(dir)).fill(0, 0, 100))
  index(dir)
  expect(readFileSync(`${indexOf(dir)}.old`).includes('zeppelin')).toBe(true)
  writeFiles(dir, { '.factlint.yml': 'exclude: ["embargoed/**"]\n' })
  expect(index(dir)).toMatchObject({ articles: 40 })
  expect(readFileSync(indexOf(dir)).includes('zeppelin')).toBe(false)
  expect(existsSync(`${indexOf(dir)}.old`)).toBe(false)
})

test('--no-cache leaves nothing behind', () => {
  const dir = unread()
  expect(findings(dir, '--no-cache')).toEqual(findings(makeFolder(FILES)))
  expect(existsSync(join(dir, '.git/factlint'))).toBe(false)
})

test('a shallow clone is read as it is, a partial one but for what it lacks, which is named', () => {
  const dir = unread()
  expect(index(shallowClone(dir, 1))).toMatchObject({ articles: 40, read: 40, missing: [] })
  git(dir, '2024-05-01', 'config', 'uploadpack.allowFilter', 'true')
  const partial = join(makeFolder(), 'partial')
  git(dir, '2024-05-01', 'clone', '--quiet', '--no-checkout', '--filter=blob:limit=1000', `file://${dir}`, partial)
  const large = ARTICLES.filter(({ text }) => Buffer.byteLength(text) >= 1000).map(({ path }) => path)
  const run = index(partial)
  expect(run.missing.toSorted()).toEqual(large.toSorted())
  expect(run.said).toContain('is not in this clone')
  expect(run.said).toContain(`${large.length - 10} more articles are not in this clone`)
  expect(index(partial)).toEqual({ ...run, read: 0 })
  git(partial, '2024-05-01', 'checkout', '--quiet', 'HEAD', '--', '.')
  expect(index(partial)).toMatchObject({ articles: 40, read: large.length, missing: [], said: '' })
  index(dir)
  expect(indexContent(indexOf(partial))).toEqual(indexContent(indexOf(dir)))
})

test('killed at any moment, it goes on from there, and what it holds is right', async () => {
  const many = [...plausibleArticles(1200, 11, 300)]
  const dir = archive(Object.fromEntries(many.map(({ path, text }) => [path, text])))
  const started = performance.now()
  index(dir)
  const whole = { took: performance.now() - started, content: indexContent(indexOf(dir)) }
  rmSync(join(dir, '.git/factlint'), { recursive: true })
  const random = seeded(50)
  for (let kill = 0; kill < times(20, 50); kill++) await startAndKill(dir, (random.between(5, 100) / 100) * whole.took)
  expect(index(dir)).toMatchObject({ articles: 1200, said: '' })
  expect(indexContent(indexOf(dir))).toEqual(whole.content)
})

function startAndKill(dir: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [CLI, 'index'], { cwd: dir, stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(timer)
      resolve()
    }),
  )
}
