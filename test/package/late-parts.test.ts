import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import * as factlint from '../../src/index.ts'
import type * as promises from '../../src/promises.ts'
import { makeFolder } from '../support/folder.ts'
import { program } from '../support/programs/built.ts'

/** Returns the library as a page has it before it asks for a part: from files of its own, since Node loads a file once. */
async function freshWith(): Promise<{ page: typeof factlint; loading: typeof promises }> {
  const dir = makeFolder()
  const files = ['browser.js', 'promises.js', 'browser']
  for (const file of files) cpSync(program(file), join(dir, file), { recursive: true })
  const load = (file: string) => import(pathToFileURL(join(dir, file)).href)
  return { page: await load('browser.js'), loading: await load('promises.js') }
}

const fresh = async () => (await freshWith()).page

const MARKDOWN = { path: 'a.md', text: '# Parcels\n\nIt weighed *five pounds* (3.3 kg) &mdash; they said.\n' }
const TEXT = { text: 'The parcel weighed five pounds (3.3 kg).' }
const RULES = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
series:
  - { fact: bridges-closed, values: { csv: roads.csv, date: from, value: value } }
`
const WITH_VALUES = RULES.replace('{ csv: roads.csv, date: from, value: value }', '[{ value: 3, from: 2024-03-01 }]')
const FRENCH = { text: 'Les deux ponts sont fermés depuis lundi après la crue, selon la mairie de la ville.' }
const CSV = 'from,value\n2024-03-01,3\n'

test('before any part is loaded, text is checked as in Node, but no fix adds to the rules', async () => {
  const page = await fresh()
  const bridges = { text: 'Four bridges were closed.', published: '2024-03-02' }
  const found = (library: typeof factlint) => {
    const { rules, mistakes } = library.loadRules([{ path: 'a.yml', text: WITH_VALUES }], () => null)
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

type Use = (library: typeof factlint | typeof promises) => unknown

const USES: [factlint.Part, Use][] = [
  ['markup', (library) => library.checkArticle(MARKDOWN)],
  ['markup', (library) => library.checkArticle({ ...TEXT, format: 'html' })],
  ['markup', (library) => library.checkArticle({ text: `---\ntags: [news, *food]\n---\n\n${TEXT.text}` })],
  ['markup', (library) => library.checkArticle({ text: `+++\ntitle = "Food"\n+++\n\n${TEXT.text}` })],
  ['archive', (library) => library.compareTexts(TEXT, { text: 'It weighed six pounds.' })],
  ['tables', (library) => library.loadRules([{ path: 'a.yml', text: RULES }], () => CSV)],
  ['upkeep', (library) => library.readBaseline({ path: 'known.yml', text: 'known: []' })],
  ['upkeep', (library) => library.testRules(factlint.loadRules([], () => null).rules)],
]

test.each(USES)('what needs the part %s asks for it, and does as in Node once it is loaded', async (part, use) => {
  const page = await fresh()
  expect(() => use(page)).toThrow(`await loadParts("${part}")`)
  await page.loadParts(part)
  expect(JSON.stringify(use(page))).toBe(JSON.stringify(use(factlint)))
})

test.each(USES)('with promises, what needs the part %s loads it itself', async (_, use) => {
  const { loading } = await freshWith()
  expect(JSON.stringify(await use(loading))).toBe(JSON.stringify(use(factlint)))
})

test('with promises, what does less without a part does all', async () => {
  const { page, loading } = await freshWith()
  const bridges = { text: 'Four bridges were closed.', published: '2024-03-02' }
  const uses: Use[] = [
    (library) => library.extractClaims(FRENCH),
    async (library) => {
      const { rules } = await library.loadRules([{ path: 'a.yml', text: WITH_VALUES }], () => null)
      return library.checkArticle(bridges, { rules })
    },
  ]
  for (const use of uses) {
    const whole = JSON.stringify(await use(factlint))
    expect(JSON.stringify(await use(page))).not.toBe(whole)
    expect(JSON.stringify(await use(loading))).toBe(whole)
  }
})

test('with promises, mistakes of the caller are errors as without them', async () => {
  const { loading } = await freshWith()
  await expect(loading.checkArticle('a text' as never)).rejects.toThrow(
    new TypeError('the article of checkArticle must be an object with a `text`; it is a string'),
  )
})

test('every function that may need a part is there with a promise', async () => {
  const { loading } = await freshWith()
  const needsNone = [
    ...['didYouMean', 'guarded', 'isDraft', 'isPack'],
    ...['loadParts', 'numberAdvice', 'passageMemory', 'publishedOn', 'textsOf', 'whenLoaded'],
  ]
  const functions = Object.entries(factlint).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  expect(Object.keys(loading).sort()).toEqual(functions.filter((name) => !needsNone.includes(name)).sort())
})

test('an article for which a part is missing is no fault of the article', async () => {
  const { page, loading } = await freshWith()
  const faults: Error[] = []
  const run = { onFault: (fault: Error) => void faults.push(fault) }
  expect(() => page.extractClaims({ ...MARKDOWN }, run)).toThrow('await loadParts("markup")')
  expect((await loading.readAll([MARKDOWN], { role: 'asked', ...run })).length).toBe(1)
  expect(faults).toEqual([])
})

test('without the part for languages, a text without common English words is in no known one', async () => {
  const page = await fresh()
  expect(page.extractClaims(FRENCH).article.language).toBe('und')
  await page.loadParts()
  expect(page.extractClaims(FRENCH).article.language).toBe('fr')
})

test('a part that there is not is a TypeError, in Node too', async () => {
  const page = await fresh()
  for (const library of [page, factlint])
    await expect(library.loadParts('html' as factlint.Part)).rejects.toThrow(
      new TypeError('the part of loadParts must be one of markup, languages, tables, archive, upkeep; it is a string'),
    )
})
