import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import * as factlint from '../../src/index.ts'
import { program } from '../support/built.ts'
import { makeFolder } from '../support/folder.ts'

/** Returns the library as a page has it before it asks for a part: from files of its own, since Node loads a file once. */
function fresh(): Promise<typeof factlint> {
  const dir = makeFolder()
  for (const file of ['browser.js', 'browser']) cpSync(program(file), join(dir, file), { recursive: true })
  return import(pathToFileURL(join(dir, 'browser.js')).href)
}

const MARKDOWN = { path: 'a.md', text: '# Parcels\n\nIt weighed *five pounds* (3.3 kg) &mdash; they said.\n' }
const TEXT = { text: 'The parcel weighed five pounds (3.3 kg).' }
const RULES = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
series:
  - { fact: bridges-closed, values: { csv: roads.csv, date: from, value: value } }
`
const CSV = 'from,value\n2024-03-01,3\n'

test('before any part is loaded, text is checked as in Node, but no fix adds to the rules', async () => {
  const page = await fresh()
  const own = RULES.replace('{ csv: roads.csv, date: from, value: value }', '[{ value: 3, from: 2024-03-01 }]')
  const bridges = { text: 'Four bridges were closed.', published: '2024-03-02' }
  const found = (library: typeof factlint) => {
    const { rules, mistakes } = library.loadRules([{ path: 'a.yml', text: own }], () => null)
    return { mistakes, checked: [TEXT, bridges].map((article) => library.checkArticle(article, { rules })) }
  }
  const inNode = found(factlint)
  const fixes = inNode.checked.flatMap(({ findings }) => findings.flatMap((finding) => finding.fixes))
  expect(fixes.map(({ path }) => path)).toEqual(['a.yml'])
  const without = inNode.checked.map((checked) => ({
    ...checked,
    findings: checked.findings.map((finding) => ({
      ...finding,
      fixes: finding.fixes.filter(({ path }) => path === null),
    })),
  }))
  expect(found(page)).toEqual({ mistakes: [], checked: without })
  await page.loadParts('upkeep')
  expect(found(page)).toEqual(inNode)
})

test.each<[factlint.Part, (library: typeof factlint) => unknown]>([
  ['markup', (library) => library.checkArticle(MARKDOWN)],
  ['markup', (library) => library.checkArticle({ ...TEXT, format: 'html' })],
  ['archive', (library) => library.compareTexts(TEXT, { text: 'It weighed six pounds.' })],
  ['tables', (library) => library.loadRules([{ path: 'a.yml', text: RULES }], () => CSV)],
  ['upkeep', (library) => library.testRules(library.loadRules([], () => null).rules)],
])('what needs the part %s asks for it, and does as in Node once it is loaded', async (part, use) => {
  const page = await fresh()
  expect(() => use(page)).toThrow(`await loadParts("${part}")`)
  await page.loadParts(part)
  expect(JSON.stringify(use(page))).toBe(JSON.stringify(use(factlint)))
})

test('without the part for languages, a text without common English words is in no known one', async () => {
  const page = await fresh()
  const french = { text: 'Les deux ponts sont fermés depuis lundi après la crue, selon la mairie de la ville.' }
  expect(page.extractClaims(french).article.language).toBe('und')
  await page.loadParts()
  expect(page.extractClaims(french).article.language).toBe('fr')
})

test('a part that there is not is a TypeError, in Node too', async () => {
  const page = await fresh()
  for (const library of [page, factlint])
    await expect(library.loadParts('html' as factlint.Part)).rejects.toThrow(
      new TypeError('the part of loadParts must be one of markup, languages, tables, archive, upkeep; it is a string'),
    )
})
