import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const PAGES = ['*.md', 'docs/**/*.md'].flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort()

const parsed = new Map(
  PAGES.map((path) => [
    path,
    fromMarkdown(readFileSync(join(ROOT, path), 'utf8'), {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    }),
  ]),
)

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

const textOf = (node: Nodes): string => [...nodesOf(node)].map((part) => ('value' in part ? part.value : '')).join('')

/** The anchor that GitHub gives a heading: small letters, no punctuation, hyphens for spaces. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (path: string): Set<string> => {
  const page = parsed.get(path)
  const headings = page ? [...nodesOf(page)].filter(({ type }) => type === 'heading') : []
  return new Set(headings.map((heading) => anchorOf(textOf(heading))))
}

const linksOf = (path: string): string[] => {
  const page = parsed.get(path)
  return page ? [...nodesOf(page)].flatMap((node) => ('url' in node ? [node.url] : [])) : []
}

/** Links to a place in the repository, with the file that each leads to and its anchor. */
const inside = (path: string) =>
  linksOf(path)
    .filter((url) => !/^[a-z]+:/.test(url))
    .map((url) => {
      const [file = '', anchor = ''] = url.split('#')
      return { url, target: file === '' ? path : normalize(join(dirname(path), file)), anchor }
    })

test('anchors are those of GitHub', () => {
  expect(
    ['fact: max-change', '4. Examples that test the rule', 'What is shown, and where', '"Nothing"'].map(anchorOf),
  ).toEqual(['fact-max-change', '4-examples-that-test-the-rule', 'what-is-shown-and-where', 'nothing'])
})

describe.each(PAGES)('%s', (path) => {
  test('every link leads to a file of the repository, and to a heading of the page', () => {
    const broken = inside(path).filter(
      ({ target, anchor }) =>
        !existsSync(join(ROOT, target)) ||
        (anchor !== '' && !anchorsOf(target).has(anchor)) ||
        statSync(join(ROOT, target)).isDirectory(),
    )
    expect(broken.map(({ url }) => url)).toEqual([])
  })
})

test('the table of contents leads to every page', () => {
  const listed = new Set(inside('docs/README.md').map(({ target }) => target))
  expect(globSync('docs/*.md', { cwd: ROOT }).filter((page) => page !== 'docs/README.md' && !listed.has(page))).toEqual(
    [],
  )
})
