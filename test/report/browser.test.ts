import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { CHROMIUM, openPage } from '../support/browser.ts'
import { runCli } from '../support/cli.ts'
import { dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'

const RULES = `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
series:
  - { fact: bridges-closed, place: Norfolk, values: [{ value: 12, from: 2024-03-01 }] }
places:
  Norfolk: {}
`

/** A report in a browser. Where there is none, as on the machines of CI, its tree alone is tested (html.test.ts). */
async function openReport() {
  const dir = makeRepository({
    'rules/roads.yml': RULES,
    'wrong.md': dated('2024-03-02', 'Now 15 bridges are closed in Norfolk.'),
    'right.md': dated('2024-03-20', 'Now 12 bridges are closed in Norfolk.'),
    'long.md': dated(
      '2024-03-02',
      `On Friday, March 3, 2024, ${'a'.repeat(300)} <img src=x onerror="document.title='broken'"> came.`,
    ),
  })
  const { stdout } = runCli(dir, ['check', '--format', 'html'])
  const out = makeFolder()
  writeFiles(out, { 'report.html': stdout })
  return openPage(pathToFileURL(join(out, 'report.html')).href, join(out, 'profile'))
}

const SHOWN = "document.querySelector('output').value"

test.skipIf(CHROMIUM === null)(
  'the page works in a browser, by keyboard, light and dark, and asks the network for nothing',
  async () => {
    const page = await openReport()
    expect(await page.value(SHOWN)).toBe('Showing 2 of 2 findings and 3 of 3 values.')

    await page.press('/')
    expect(await page.value('document.activeElement.name')).toBe('words')
    await page.type('norfolk 15')
    expect(await page.value(SHOWN)).toBe('Showing 1 of 2 findings and 1 of 3 values.')
    const visible =
      "[...document.querySelectorAll('article')].filter((one) => one.checkVisibility()).map((one) => one.dataset.check)"
    expect(await page.value(visible)).toEqual(['fact-value'])
    await page.value(
      "document.querySelector('[name=words]').value = ''; document.querySelector('[value=error]').click()",
    )
    expect(await page.value(visible)).not.toContain('fact-value')

    const colours: unknown[] = []
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.show(width, scheme)
        expect(await page.value('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      colours.push(await page.value('getComputedStyle(document.body).backgroundColor'))
    }
    expect(new Set(colours).size).toBe(2)
    expect(await page.value('document.title')).toMatch(/^factlint: found /)
    expect(page.said).toEqual([])
  },
)

test.skipIf(CHROMIUM === null)('where there is nothing to search, nothing asks for words', async () => {
  const dir = makeFolder({ 'right.md': dated('2024-03-02', 'Nothing was closed.') })
  const { stdout } = runCli(dir, ['check', '--format', 'html'])
  writeFiles(dir, { 'report.html': stdout })
  const page = await openPage(pathToFileURL(join(dir, 'report.html')).href, join(dir, 'profile'))
  expect(await page.value("document.querySelector('.filter').checkVisibility()")).toBe(false)
})
