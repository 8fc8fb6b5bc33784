import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import * as factlint from '../../src/index.ts'
import type * as promises from '../../src/promises.ts'
import { CHROMIUM, openPage } from '../support/browsers/browser.ts'
import { allCases } from '../support/cases.ts'
import { makeFolder, writeFiles } from '../support/folder.ts'
import { BUILT, program } from '../support/programs/built.ts'

const read = (path: string) => readFileSync(path, 'utf8')

/** The articles of all cases, each with its rules; where it has none, with a shipped pack. */
const ASKED = allCases().map(({ article, rules }) => ({ article, rules: rules ?? 'extends: factlint/crisis\n' }))

type Library = Pick<typeof factlint, 'checkArticle' | 'loadRules'>

/** What a page does with the library; its functions come from wherever the page has them, with or without promises. */
async function answers(asked: typeof ASKED, library: Library | Pick<typeof promises, keyof Library>, crisis: string) {
  const packs: Record<string, string> = { 'factlint/crisis': crisis }
  const known = new Map<string, ReturnType<typeof factlint.loadRules>>()
  const given = []
  for (const { article, rules: text } of asked) {
    const loaded =
      known.get(text) ?? (await library.loadRules([{ path: 'own.yml', text }], (name) => packs[name] ?? null))
    known.set(text, loaded)
    given.push([loaded.mistakes, await library.checkArticle(article, { rules: loaded.rules })])
  }
  return given
}

let inNode = ''
beforeAll(async () => {
  inNode = JSON.stringify(await answers(ASKED, factlint, read(join(BUILT, 'rules/crisis.yml'))))
})

/** A page that uses one of the two modules; it does `first` before all else. */
const pageWith = (library: string, first = '') => `import * as library from '${library}'
import crisis from 'factlint/packs/crisis'
globalThis.answers = async (asked) => {
  ${first}
  return JSON.stringify(await (${answers})(JSON.parse(asked), library, crisis))
}
`
const PAGES = {
  'factlint/browser': pageWith('factlint/browser', 'await library.loadParts()'),
  'factlint/promises': pageWith('factlint/promises'),
}
const ENTRIES = Object.keys(PAGES) as (keyof typeof PAGES)[]

/** Bundles the page as a script, with the package as it is published. */
async function bundled(page: string): Promise<string> {
  const dir = makeFolder()
  writeFiles(dir, { 'page.js': page })
  const alias = {
    'factlint/browser': program('browser.js'),
    'factlint/promises': program('promises.js'),
    'factlint/packs/crisis': program('packs/crisis.js'),
  }
  const { output } = await build({
    input: join(dir, 'page.js'),
    platform: 'browser',
    resolve: { alias },
    write: false,
    output: { format: 'iife', codeSplitting: false },
  })
  return output[0].code
}

test.each(ENTRIES)('bundled, %s gives the same answers without anything of Node', async (entry) => {
  const context = createContext({ TextEncoder, TextDecoder, URL })
  runInContext(await bundled(PAGES[entry]), context)
  expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe('undefined'.repeat(3))
  context.asked = JSON.stringify(ASKED)
  expect(await runInContext('answers(asked)', context)).toBe(inNode)
})

test.skipIf(CHROMIUM === null).each(ENTRIES)('so does %s from its files in a browser', async (entry) => {
  const files: Record<string, [string, string]> = {
    '/': [
      'text/html',
      '<!doctype html><title>Test</title><script type="importmap">{"imports":{"factlint/browser":"/browser.js","factlint/promises":"/promises.js","factlint/packs/crisis":"/crisis.js"}}</script><script type="module" src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', PAGES[entry]],
    ...Object.fromEntries(
      ['browser.js', 'promises.js', ...readdirSync(program('browser')).map((file) => `browser/${file}`)].map((file) => [
        `/${file}`,
        ['text/javascript', read(program(file))] as [string, string],
      ]),
    ),
    '/crisis.js': ['text/javascript', read(program('packs/crisis.js'))],
    '/asked.json': ['application/json', JSON.stringify(ASKED)],
  }
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? ['text/plain', '']
    response.setHeader('content-type', `${type}; charset=utf-8`).end(body)
  })
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const page = await openPage(`http://127.0.0.1:${port}/`, join(makeFolder(), 'profile'))
  const answer = await page.value("fetch('/asked.json').then((got) => got.text()).then((asked) => answers(asked))")
  expect(answer).toBe(inNode)
})

/** What a page loads over the network for checking with one pack, in bytes; what it loads when asked is not in it. */
test('it is small enough to load', () => {
  // A file that it imports would be loaded with it.
  expect(read(program('browser.js'))).not.toMatch(/\bfrom ?["']\.\//)
  const whole = ['browser.js', 'packs/crisis.js'].map((file) => gzipSync(read(program(file)), { level: 9 }).length)
  expect(whole.reduce((sum, size) => sum + size)).toBeLessThan(450_000)
})
