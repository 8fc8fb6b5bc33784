import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitAll, dated, makeRepository, shallowClone } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { runCli } from '../support/programs/cli.ts'
import { indexContent } from '../support/programs/index-content.ts'

const FILES = {
  'dated.md': dated('2024-03-01', 'On Friday, 12 boats sank in Norfolk.'),
  'undated.md': 'On 1 March 2024, 12 boats sank in Norfolk.\n',
}

const indexOf = (dir: string) => join(dir, '.git/factlint/index.sqlite')
const index = (dir: string, ...args: string[]) => {
  const run = runCli(dir, ['index', '--format', 'json', ...args])
  expect(run.status, run.stderr).toBe(0)
  return JSON.parse(run.stdout)
}

/** A repository with two commits, and a clone of the newest alone. */
function wholeAndShallow(): { whole: string; clone: string } {
  const whole = makeRepository(FILES)
  commitAll(whole, '2024-04-02')
  return { whole, clone: shallowClone(whole, 1) }
}

const deepen = (clone: string) => git(clone, '2024-04-03', 'fetch', '--quiet', '--unshallow')

test('an article without a day gets one when the history comes in, and no other is read again', () => {
  const { whole, clone } = wholeAndShallow()
  expect(index(clone)).toMatchObject({ articles: 2, leftOut: 1, read: 2, shallow: true })
  expect(index(clone)).toMatchObject({ read: 0 })
  deepen(clone)
  expect(index(clone)).toMatchObject({ articles: 2, leftOut: 0, read: 1, shallow: false })
  expect(index(clone)).toMatchObject({ read: 0 })
  index(whole)
  expect(indexContent(indexOf(clone))).toEqual(indexContent(indexOf(whole)))
})

test('so it does where shares were read without the whole history', () => {
  const { clone } = wholeAndShallow()
  const shares = [1, 2].map((nth) => {
    index(clone, '--shard', `${nth}/2`, '--output', `${nth}.sqlite`)
    return `${nth}.sqlite`
  })
  deepen(clone)
  expect(runCli(clone, ['index', 'merge', ...shares]).status).toBe(0)
  expect(index(clone)).toMatchObject({ articles: 2, leftOut: 0, read: 1 })
})

test('of how many articles nothing is kept is said, and in a shallow clone what would help', () => {
  const { whole, clone } = wholeAndShallow()
  const said = (dir: string, ...args: string[]) => runCli(dir, ['index', ...args]).stdout
  expect(said(clone)).toBe(`2 articles, 1 sentence with numbers; 2 articles read in this run.
Not compared with anything: 1 article (no publication date or no text).
This clone is shallow. With the whole history, articles without a date get the date of their first commit.
`)
  expect(said(whole)).toBe('2 articles, 2 sentences with numbers; 2 articles read in this run.\n')
  rmSync(join(whole, '.git/factlint'), { recursive: true })
  git(whole, '2024-04-03', 'rm', '--quiet', 'dated.md')
  commitAll(whole, '2024-04-03')
  expect(said(whole, '--drafts', 'skip')).toBe('1 article, 1 sentence with numbers; 1 article read in this run.\n')
})
