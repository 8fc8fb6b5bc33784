import { expect, test } from 'vitest'
import { findFiles, kindOf, selects } from '../../src/host/files/find.ts'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { ARTICLES, NO_ARTICLES } from '../../src/options/index.ts'
import { makeFolder } from '../support/folder.ts'

const DEFAULT = { include: ARTICLES, exclude: NO_ARTICLES }

test('articles are found by their endings, without what a repository says of itself', async () => {
  const dir = makeFolder({
    'a.md': '',
    'b/c.html': '',
    'b/d.txt': '',
    'b/e.json': '',
    'README.md': '',
    'b/readme.txt': '',
    LICENSE: '',
    'LICENSE.txt': '',
    'CHANGELOG.md': '',
    'requirements.txt': '',
    'requirements-dev.txt': '',
    'node_modules/x/a.md': '',
    '.github/pull_request_template.md': '',
    '.hidden.md': '',
  })
  expect(await findFiles(openWorkspace(dir), DEFAULT)).toEqual(['a.md', 'b/c.html', 'b/d.txt'])
})

test('every format of articles is found', async () => {
  const paths = ['a.md', 'b.markdown', 'c.mdx', 'd.html', 'e.htm', 'f.txt', 'g.adoc', 'h.asciidoc', 'i.rst', 'j.docx']
  const dir = makeFolder(
    Object.fromEntries([...paths, 'k.pdf', 'l.doc', 'm.tex', '~$j.docx'].map((path) => [path, ''])),
  )
  expect(await findFiles(openWorkspace(dir), DEFAULT)).toEqual(paths)
})

test.each([
  ...['README.md', 'readme.md', 'Readme.rst', 'docs/README.adoc', 'README.zh-CN.md', 'README_de.md', 'ReadMe.docx'],
  ...['Contributing.md', 'contributing.rst', 'code_of_conduct.md', 'CODE-OF-CONDUCT.md', 'Code_of_Conduct.txt'],
  ...['LICENSE.txt', 'LICENSE-MIT.txt', 'License.md', 'licence.html', 'Security.md', 'pull_request_template.md'],
  ...['Changelog.md', 'Requirements.txt', 'requirements-dev.txt', 'Robots.txt', 'llms.txt', 'cmake/CMakeLists.txt'],
  ...[
    'layouts/index.html',
    'Layouts/a/single.html',
    'themes/x/layouts/404.html',
    '_includes/head.html',
    '_includes/a.md',
  ],
  ...['_layouts/post.html', 'archetypes/default.md', 'templates/base.html', 'app/Templates/x/page.html'],
])('%s is no article', (path) => {
  expect(selects(DEFAULT)(path)).toBe(false)
})

test.each([
  ...['read-me-a-story.md', 'security-council-meets.md', 'support-for-farmers.md', 'changes-in-cabinet.md'],
  ...[
    'notice-to-readers.md',
    'license-plates-to-change.md',
    'authors-win-prize.md',
    'ads-fall.txt',
    'humans-to-mars.txt',
  ],
  ...['news/templates-for-peace.md', 'templates/story.md', 'layout/a.html', 'news/codes-of-conduct-fail.md'],
])('%s is an article', (path) => {
  expect(selects(DEFAULT)(path)).toBe(true)
})

test('a hidden folder is taken where a pattern names it, and exclude wins', async () => {
  const dir = makeFolder({ '.drafts/a.md': '', '.drafts/b.md': '', 'README.md': '' })
  const selection = { include: ['.drafts/*.md', 'README.md'], exclude: ['**/b.md'] }
  expect(await findFiles(openWorkspace(dir), selection)).toEqual(['.drafts/a.md', 'README.md'])
})

test('what git ignores is left out, even where its name looks like a pattern', async () => {
  const dir = makeFolder({ '_site/a.html': '', '[x]/a.md': '', 'x/a.md': '', 'b.md': '', 'c.md': '' })
  expect(await findFiles(openWorkspace(dir), DEFAULT, ['_site/', '[x]/', 'b.md'])).toEqual(['c.md', 'x/a.md'])
})

test('a file met through a link as well is taken once, under its own path', async () => {
  const dir = makeFolder({ 'z.md': '', 'a.md': { link: 'z.md' }, 'linked/b.md': { link: '../z.md' } })
  expect(await findFiles(openWorkspace(dir), DEFAULT)).toEqual(['z.md'])
})

test('links to files that lead out are met, so that they can be named; folders behind links are not entered', async () => {
  const outside = makeFolder({ 'far.md': '' })
  const other = makeFolder({ 'b.md': '' })
  const dir = makeFolder({ 'out.md': { link: `${outside}/far.md` }, dir: { link: other } })
  expect(await findFiles(openWorkspace(dir), DEFAULT)).toEqual(['out.md'])
})

test('a link to the root of the machine is not followed', async () => {
  const dir = makeFolder({ 'a.md': '', all: { link: '/' }, 'b/all': { link: '../all' }, 'up/up': { link: '..' } })
  expect(await findFiles(openWorkspace(dir), { include: ['**/*'], exclude: [] })).toEqual(['a.md', 'all'])
  const away = { include: ['/**/*.md', '../../**/*.md', 'b/../../../**/*.md'], exclude: [] }
  expect(await findFiles(openWorkspace(dir), away)).toEqual([])
})

test('patterns never lead out of the workspace', async () => {
  const dir = makeFolder({ 'in/a.md': '', 'b.md': '' })
  expect(await findFiles(openWorkspace(`${dir}/in`), { include: ['../*.md', '*.md'], exclude: [] })).toEqual(['a.md'])
})

test('a path is a folder, a file or nothing; one of which that cannot be told is none of them', async () => {
  const workspace = openWorkspace(makeFolder({ 'a.md': '', 'b/c.md': '', 'loop.md': { link: 'loop.md' } }))
  const kinds = ['a.md', 'b', 'd.md', 'a.md/e.md', 'x'.repeat(300)].map((path) => kindOf(workspace, path))
  expect(await Promise.all(kinds)).toEqual(['file', 'folder', null, null, null])
  await expect(kindOf(workspace, 'loop.md')).rejects.toThrow('loop.md: a symbolic link that leads back to itself')
})

const TREE = [
  'a.md',
  'b.html',
  'drafts/c.md',
  'drafts/keep.md',
  'drafts/.old/d.md',
  'news/drafts/e.md',
  'news/f.md',
  'src/x.js',
  '.hidden/g.md',
  'node_modules/p/h.md',
]

test.each([
  [['**/*.md', '!drafts/**'], [], ['a.md', 'news/drafts/e.md', 'news/f.md']],
  [['!drafts/**', '**/*.md'], [], ['a.md', 'news/drafts/e.md', 'news/f.md']],
  [['**/*.md', '!**/drafts/**', '!a.md'], [], ['news/f.md']],
  [['**/*.md', '!news/f.md'], ['**/drafts/**'], ['a.md']],
  [['**/*.md', '**/.old/*.md', '!drafts/**'], ['news/**'], ['a.md']],
  [['**/*.md'], ['drafts/**', '!drafts/keep.md'], ['a.md', 'drafts/keep.md', 'news/drafts/e.md', 'news/f.md']],
  [['!drafts/**'], [], []],
  [['**/!(c|keep).md'], ['drafts/.old/**'], ['a.md', 'news/drafts/e.md', 'news/f.md']],
  [['**/*.md', '.hidden/*.md', '!**/f.md'], ['drafts/**'], ['.hidden/g.md', 'a.md', 'news/drafts/e.md']],
])('looking for files and asking of a path select the same: %j without %j', async (include, exclude, expected) => {
  const dir = makeFolder(Object.fromEntries(TREE.map((path) => [path, ''])))
  expect(await findFiles(openWorkspace(dir), { include, exclude })).toEqual(expected)
  expect(TREE.filter(selects({ include, exclude })).sort()).toEqual(expected)
  if (exclude.length === 0) expect(TREE.filter(selects({ include, exclude })).sort()).toEqual(expected)
})
