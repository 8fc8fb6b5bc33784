import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { checkPage } from '../../src/report/check-page.ts'
import { CHROMIUM, openPage } from '../support/browsers/browser.ts'
import { dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

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
    expect(await page.value("document.querySelector('details').open")).toBe(true)
    await page.value(
      "document.querySelector('[name=words]').value = ''; document.querySelector('[value=error]').click()",
    )
    expect(await page.value("document.querySelector('details').open")).toBe(false)
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

/** What has the focus, by its name, address or label; and whether it is seen there. */
const FOCUS = `(() => {
  const at = document.activeElement
  const isMarked = [at, ...at.querySelectorAll('path')].some((one) => {
    const { outlineStyle, strokeWidth, stroke } = getComputedStyle(one)
    return outlineStyle !== 'none' || (one !== at && stroke === getComputedStyle(document.body).color && strokeWidth === '2px')
  })
  const { left, width } = at.getBoundingClientRect()
  const name = at.name || at.getAttribute('href') || at.getAttribute('aria-label') || at.textContent
  return at === document.body ? null : [name, isMarked && left >= 0 && width > 0]
})()`

test.skipIf(CHROMIUM === null)('the tabulator reaches all there is, and it is seen where it is', async () => {
  const page = await openReport()
  const met: [name: string, isSeen: boolean][] = []
  for (let i = 0; i < 50; i++) {
    await page.press('Tab')
    const focus = (await page.value(FOCUS)) as [string, boolean] | null
    if (focus === null) break
    met.push(focus)
    if (focus[0] === 'All 3 values') await page.press('Enter')
  }
  const all = [
    ...['#main', '#findings', '#facts', 'words', 'severity', 'check'],
    ...['./long.md#L5', checkPage('weekday'), './wrong.md#L5', checkPage('fact-value'), './rules/roads.yml#L6'],
    ...['Chart: Bridges closed', './wrong.md#L5', 'All 3 values'],
    ...['./rules/roads.yml#L6', './wrong.md#L5', './right.md#L5'],
  ]
  expect(met).toEqual(all.map((name) => [name, true]))
})

test.skipIf(CHROMIUM === null)('no word of a table is broken, and no sign of a chart is cut off', async () => {
  const page = await openReport()
  await page.value("for (const details of document.querySelectorAll('details')) details.open = true")
  for (const width of [600, 800, 1280]) {
    await page.show(width, 'light')
    const lines = `[...document.querySelectorAll('td:nth-child(3)')].map((cell) => {
      const range = document.createRange()
      range.selectNodeContents(cell)
      return range.getClientRects().length
    })`
    expect(await page.value(lines)).toEqual([1, 1, 1])
    const out = `[...document.querySelectorAll('.chart text')].filter((text) => {
      const [inner, outer] = [text, text.ownerSVGElement].map((one) => one.getBoundingClientRect())
      return inner.left < outer.left || inner.right > outer.right
    }).map((text) => text.textContent)`
    expect(await page.value(out)).toEqual([])
  }
})

test.skipIf(CHROMIUM === null)('where there is nothing to search, nothing asks for words', async () => {
  const dir = makeFolder({ 'right.md': dated('2024-03-02', 'Nothing was closed.') })
  const { stdout } = runCli(dir, ['check', '--format', 'html'])
  writeFiles(dir, { 'report.html': stdout })
  const page = await openPage(pathToFileURL(join(dir, 'report.html')).href, join(dir, 'profile'))
  expect(await page.value("document.querySelector('.filter').checkVisibility()")).toBe(false)
})
