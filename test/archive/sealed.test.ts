import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { plausibleArticles, sentenceOf } from '../../bench/archive/plausible.ts'
import { seeded } from '../../bench/archive/seeded.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'
import { times } from '../support/thorough.ts'

const ARTICLES = [...plausibleArticles(30, 7, 900)]
const FILES = Object.fromEntries(ARTICLES.map(({ path, text }) => [path, text]))

/** An article that contradicts every other one. */
const NEW = `---\ndate: 2024-06-01\n---\n\n${ARTICLES.flatMap(({ told }) => told.slice(0, 1))
  .map((one) => sentenceOf({ ...one, number: one.number + 1000 }))
  .join('\n\n')}\n`

const indexOf = (dir: string) => join(dir, '.git/factlint/index.sqlite')

function makeIndexed(files: Record<string, string>): string {
  const dir = makeFolder(files)
  commitAll(dir, '2024-05-01')
  expect(runCli(dir, ['index']).status).toBe(0)
  writeFiles(dir, { 'new.md': NEW })
  return dir
}

/** Checks the new article, and returns its findings and what was said of the index. */
function check(dir: string): { found: string; said: string } {
  const run = runCli(dir, ['check', 'new.md', '--format', 'json'])
  const { files } = JSON.parse(run.stdout)
  return { found: JSON.stringify(files), said: run.stderr }
}

const edit = (sql: string) => (file: string) => {
  const db = new DatabaseSync(file)
  db.exec(sql)
  db.close()
}

const EDITS: [string, (file: string) => void][] = [
  ['articles marked as gone', edit('UPDATE article SET live = 0')],
  ['articles removed', edit('DELETE FROM article WHERE id % 2')],
  ['other days', edit('UPDATE article SET published = published + 400')],
  ['sentences removed', edit('DELETE FROM reading WHERE id > (SELECT avg(id) FROM reading)')],
  ['sentences of other articles', edit("UPDATE reading SET sentences = '0\t10\t5'")],
  ['terms removed', edit("INSERT INTO term(term) VALUES ('delete-all')")],
  ['another tree', edit("UPDATE article SET live = 0; UPDATE meta SET value = 'x' WHERE key = 'share'")],
  ['a trigger', edit('CREATE TRIGGER t AFTER UPDATE ON article BEGIN UPDATE article SET live = 0; END')],
  ['a view', edit('ALTER TABLE reading RENAME TO other; CREATE VIEW reading AS SELECT * FROM other LIMIT 1')],
  ['a copy from elsewhere', (file) => copyFileSync(indexOf(makeIndexed({ 'a.md': 'It rained.' })), file)],
  ['no seal', (file) => rmSync(`${file}.seal`)],
]

test('an index that another program edited is named and built anew, and no finding is lost', () => {
  const dir = makeIndexed(FILES)
  const whole = check(dir)
  expect(whole.said).not.toContain('index')
  for (const [how, spoil] of EDITS) {
    spoil(indexOf(dir))
    const again = check(dir)
    expect(again.said, how).toContain('was moved to')
    expect(again.found, how).toBe(whole.found)
    expect(check(dir), how).toEqual(whole)
  }
})

test('an index in which a bit flipped is built anew and named, unless it is taken for that of another version', () => {
  const dir = makeIndexed(FILES)
  const whole = check(dir)
  const stamp =
    readFileSync(indexOf(dir))
      .toString('latin1')
      .match(/[0-9a-f]{64}/)?.[0] ?? ''
  const random = seeded(17)
  for (let flip = 0; flip < times(8, 50); flip++) {
    const bytes = readFileSync(indexOf(dir))
    const at = random.between(0, bytes.length - 1)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7))
    writeFileSync(indexOf(dir), bytes)
    const again = check(dir)
    expect(again.said, `at ${at}`).toMatch(bytes.includes(stamp) ? /was moved to/ : /./)
    expect(again.found, `at ${at}`).toBe(whole.found)
  }
})
