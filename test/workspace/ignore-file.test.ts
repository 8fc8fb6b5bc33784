import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { selects } from '../../src/host/files/find.ts'
import { ignorePatterns } from '../../src/host/files/ignore-file.ts'
import { makeFolder } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'

const PATHS = [
  'a.md',
  'b.txt',
  'drafts/a.md',
  'news/drafts/a.md',
  'news/a.md',
  'news/2024/a.md',
  'news/2024/b.txt',
  'news/drafts.md',
  'news/a (1).md',
  'news/{x}.md',
  '#1.md',
  '!b.md',
  'c d.md',
]

/** Which of the paths git ignores by these lines. */
function ignoredByGit(lines: string): string[] {
  const dir = makeFolder({ '.gitignore': lines })
  git(dir, '2024-03-22', 'init', '--quiet')
  try {
    const out = execFileSync('git', ['check-ignore', '--no-index', ...PATHS.map((path) => `./${path}`)], {
      cwd: dir,
    })
    return out
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((path) => path.slice(2))
  } catch {
    return [] // its status says that nothing is ignored
  }
}

test.each([
  ['a.md'],
  ['/a.md'],
  ['drafts/'],
  ['/drafts/'],
  ['drafts'],
  ['news/*.md'],
  ['news/**/a.md'],
  ['**/a.md'],
  ['*.txt'],
  ['*.md\n!news/a.md'],
  ['news/2024/*\n!news/2024/b.txt'],
  ['# a.md\n\n   \nb.txt   '],
  ['\\#1.md'],
  ['\\!b.md'],
  ['c d.md\nb.txt'],
  ['a (1).md'],
  ['{x}.md'],
  ['?.md'],
  ['[ab].*'],
  ['news/'],
])('an ignore file leaves out what git would ignore: %j', (lines) => {
  const isArticle = selects({ include: ['**'], exclude: [], ignore: ignorePatterns(lines) })
  expect(PATHS.filter((path) => !isArticle(path))).toEqual(ignoredByGit(lines))
})

test('lines that end as on Windows are read the same', () => {
  expect(ignorePatterns('c d.md\r\ndrafts/\r\n')).toEqual(ignorePatterns('c d.md\ndrafts/\n'))
})

test('`!` in an ignore file takes in nothing that the configuration leaves out', () => {
  const isArticle = selects({ include: ['**'], exclude: ['rules/**'], ignore: ignorePatterns('*.txt\n!**\n') })
  expect(['rules/a.md', 'b.txt'].map(isArticle)).toEqual([false, true])
})
