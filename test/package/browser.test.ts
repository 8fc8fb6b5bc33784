import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'rolldown'
import { expect, onTestFinished, test } from 'vitest'
import * as factlint from '../../src/index.ts'
import { CHROMIUM, openPage } from '../support/browser.ts'
import { BUILT, program } from '../support/built.ts'
import { allCases } from '../support/cases.ts'
import { makeFolder, writeFiles } from '../support/folder.ts'

const read = (path: string) => readFileSync(path, 'utf8')

/** The articles of all cases, each with its rules; where it has none, with a shipped pack. */
const ASKED = allCases().map(({ article, rules }) => ({ article, rules: rules ?? 'extends: factlint/crisis\n' }))

/** What a page does with the library; its functions come from wherever the page has them. */
function answers(asked: typeof ASKED, library: Pick<typeof factlint, 'checkArticle' | 'loadRules'>, crisis: string) {
  const packs: Record<string, string> = { 'factlint/crisis': crisis }
  const known = new Map<string, ReturnType<typeof factlint.loadRules>>()
  return asked.map(({ article, rules: text }) => {
    const loaded = known.get(text) ?? library.loadRules([{ path: 'own.yml', text }], (name) => packs[name] ?? null)
    known.set(text, loaded)
    return [loaded.mistakes, library.checkArticle(article, { rules: loaded.rules })]
  })
}

const expected = () => JSON.stringify(answers(ASKED, factlint, read(join(BUILT, 'rules/crisis.yml'))))

const PAGE = `import { checkArticle, loadParts, loadRules } from 'factlint/browser'
import crisis from 'factlint/packs/crisis'
globalThis.answers = (asked) =>
  loadParts().then(() => JSON.stringify((${answers})(JSON.parse(asked), { checkArticle, loadRules }, crisis)))
`

/** Bundles the page as a script, with the package as it is published. */
async function bundledPage(): Promise<string> {
  const dir = makeFolder()
  writeFiles(dir, { 'page.js': PAGE })
  const alias = { 'factlint/browser': program('browser.js'), 'factlint/packs/crisis': program('packs/crisis.js') }
  const { output } = await build({
    input: join(dir, 'page.js'),
    platform: 'browser',
    resolve: { alias },
    write: false,
    output: { format: 'iife', codeSplitting: false },
  })
  return output[0].code
}

test('bundled, the library gives the same answers without anything of Node', async () => {
  const context = createContext({ TextEncoder, TextDecoder, URL })
  runInContext(await bundledPage(), context)
  expect(runInContext('typeof process + typeof Buffer + typeof require', context)).toBe('undefined'.repeat(3))
  context.asked = JSON.stringify(ASKED)
  expect(await runInContext('answers(asked)', context)).toBe(expected())
})

test.skipIf(CHROMIUM === null)('so it does as one module in a browser', async () => {
  const files: Record<string, [string, string]> = {
    '/': [
      'text/html',
      '<!doctype html><title>Test</title><script type="importmap">{"imports":{"factlint/browser":"/browser.js","factlint/packs/crisis":"/crisis.js"}}</script><script type="module" src="/page.js"></script>',
    ],
    '/page.js': ['text/javascript', PAGE],
    ...Object.fromEntries(
      ['browser.js', ...readdirSync(program('browser')).map((file) => `browser/${file}`)].map((file) => [
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
  expect(answer).toBe(expected())
})

/** What a page loads over the network for checking with one pack, in bytes; what it loads when asked is not in it. */
test('it is small enough to load', () => {
  const whole = ['browser.js', 'packs/crisis.js'].map((file) => gzipSync(read(program(file)), { level: 9 }).length)
  expect(whole.reduce((sum, size) => sum + size)).toBeLessThan(450_000)
})
