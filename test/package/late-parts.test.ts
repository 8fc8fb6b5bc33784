import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import * as factlint from '../../src/index.ts'
import { program } from '../support/built.ts'

/** The library as a page has it before it asks for a part. */
const fresh = (name: string) =>
  import(`${pathToFileURL(program('browser.js')).href}?${name}`) as Promise<typeof factlint>

const MARKDOWN = { path: 'a.md', text: '# Parcels\n\nIt weighed *five pounds* (3.3 kg) &mdash; they said.\n' }
const TEXT = { text: 'The parcel weighed five pounds (3.3 kg).' }
const RULES = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
series:
  - { fact: bridges-closed, values: { csv: roads.csv, date: from, value: value } }
`
const CSV = 'from,value\n2024-03-01,3\n'

test('before any part is loaded, text is checked as in Node, also against rules', async () => {
  const page = await fresh('text')
  const load = (library: typeof factlint) =>
    library.loadRules(
      [
        {
          path: 'a.yml',
          text: RULES.replace('{ csv: roads.csv, date: from, value: value }', '[{ value: 3, from: 2024-03-01 }]'),
        },
      ],
      () => null,
    )
  const bridges = { text: 'Four bridges were closed.', published: '2024-03-02' }
  for (const article of [TEXT, bridges])
    expect(page.checkArticle(article, { rules: load(page).rules })).toEqual(
      factlint.checkArticle(article, { rules: load(factlint).rules }),
    )
  expect(page.checkArticle(bridges, { rules: load(page).rules }).findings).toMatchObject([{ check: 'fact-value' }])
})

test.each<[factlint.Part, (library: typeof factlint) => unknown]>([
  ['markup', (library) => library.checkArticle(MARKDOWN)],
  ['markup', (library) => library.checkArticle({ ...TEXT, format: 'html' })],
  ['archive', (library) => library.compareTexts(TEXT, { text: 'It weighed six pounds.' })],
  ['tables', (library) => library.loadRules([{ path: 'a.yml', text: RULES }], () => CSV)],
  ['upkeep', (library) => library.testRules(library.loadRules([], () => null).rules)],
])('what needs the part %s asks for it, and does as in Node once it is loaded', async (part, use) => {
  const page = await fresh(`${part}-${use}`)
  expect(() => use(page)).toThrow(`await loadParts("${part}")`)
  await page.loadParts(part)
  expect(JSON.stringify(use(page))).toBe(JSON.stringify(use(factlint)))
})

test('without the part for languages, a text without common English words is in no known one', async () => {
  const page = await fresh('languages')
  const french = { text: 'Les deux ponts sont fermés depuis lundi après la crue, selon la mairie de la ville.' }
  expect(page.extractClaims(french).article.language).toBe('und')
  await page.loadParts()
  expect(page.extractClaims(french).article.language).toBe('fr')
})

test('a part that there is not is a TypeError, in Node too', async () => {
  const page = await fresh('none')
  for (const library of [page, factlint])
    await expect(library.loadParts('html' as factlint.Part)).rejects.toThrow(
      new TypeError('the part of loadParts must be one of markup, languages, tables, archive, upkeep; it is a string'),
    )
})
