import { expect, test } from 'vitest'
import { CHROMIUM } from '../support/browsers/browser.ts'
import { FIREFOX } from '../support/browsers/firefox.ts'
import { zip } from '../support/docx.ts'
import { makeFolder } from '../support/folder.ts'
import { barriers, openSite, openSiteInFirefox, type SitePage } from './pages.ts'

const READY = "'ready' in document.documentElement.dataset"
const FINDINGS =
  "[...document.querySelectorAll('#findings .finding')].map((one) => one.dataset.check + ': ' + one.querySelector('mark').textContent)"
const EDITOR = "document.getElementById('article-editor').shadowRoot.querySelector('.cm-content')"
const RULES = "document.getElementById('rules-editor').shadowRoot"

/** A text that would run code in a page that took it for markup. */
const PARCEL = 'The parcel <img src=x onerror="document.title=1"> weighed five pounds (3.3 kg).'

const LIST = "document.getElementById('archive-list').textContent"

/** Chooses files, by their names, in a field of the page. */
const choose = (page: Pick<SitePage, 'value'>, id: string, files: Readonly<Record<string, string | Buffer>>) =>
  page.value(`(() => {
    const chosen = new DataTransfer()
    for (const [name, bytes] of ${JSON.stringify(Object.entries(files).map(([name, text]) => [name, Buffer.from(text).toString('base64')]))})
      chosen.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name))
    const field = document.getElementById('${id}')
    field.files = chosen.files
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })()`)

const click = (page: Pick<SitePage, 'value'>, id: string) => page.value(`document.getElementById('${id}').click()`)

test.skipIf(CHROMIUM === null)('an article is checked as it is written, here and nowhere else', async () => {
  const page = await openSite('')
  await page.until(READY)
  expect(await page.value(FINDINGS)).toEqual([
    'fact-value: six',
    'fact-value: 2,400',
    'arithmetic: 1,800',
    'arithmetic: 50 percent',
    'conversion: 36,500 pounds',
    'weekday: Friday, March 14',
    'same-thing-twice: Elena Marsch',
  ])
  const card = (await page.value("document.querySelectorAll('#findings .finding')[2].innerText")) as string
  expect(card).toContain('1,150 + 480 + 270 = 1,900, not 1,800')
  expect(card).toContain('1,795 to 1,805, for 1,800')
  expect(await page.value(`${EDITOR}.querySelectorAll('.cm-lintRange').length`)).toBeGreaterThanOrEqual(7)
  expect(await page.value(`${EDITOR}.querySelectorAll('.cm-number-alone').length`)).toBe(5)
  expect(await page.value("document.getElementById('legend').innerText")).toContain('contradicts something (5)')
  expect(await page.value("document.querySelectorAll('#numbers [data-number]').length")).toBe(17)

  await page.value("[...document.querySelectorAll('.fix')].find((one) => one.innerText === 'Write Thursday').click()")
  await page.until("document.querySelectorAll('#findings .finding').length === 6")
  expect(await page.value(`${EDITOR}.innerText`)).toContain('on Thursday, March 14,')
  await page.value(
    "[...document.querySelectorAll('.fix')].find((one) => one.innerText.startsWith('Add 6 from')).click()",
  )
  await page.until("document.querySelectorAll('#findings .fix').length > 0 && !document.getElementById('rules').hidden")
  await page.until(`${RULES}.querySelector('.cm-content').innerText.includes('value: 6')`)

  await click(page, 'tab-article')
  await click(page, 'clear')
  await page.until("document.getElementById('findings').innerText.startsWith('No contradictions')")
  await page.value(`${EDITOR}.focus()`)
  await page.type(PARCEL)
  await page.until(`${FINDINGS}.join() === 'conversion: 3.3 kg'`)
  expect(await page.value("document.querySelector('#findings blockquote').textContent")).toContain('<img')
  expect(await page.value("document.querySelectorAll('img').length")).toBe(0)
  await click(page, 'share')
  await page.until("document.getElementById('shared').textContent !== ''")
  const link = (await page.value('location.hash')) as string
  expect(link).toMatch(/^#text=[\w-]{60,}$/)
  await click(page, 'example')
  await page.until("document.querySelectorAll('#findings .finding').length === 7")
  await page.value(`location.hash = '${link}'`)
  await page.until(`${FINDINGS}.join() === 'conversion: 3.3 kg'`)
  await page.value("location.hash = '#text=broken'")
  expect(await page.value(`${EDITOR}.innerText`)).toBe(PARCEL)

  const asked = page.said.filter((line) => !new RegExp(`"url":"${page.url}[\\w./-]*(?:#text=[\\w-]*)?"`).test(line))
  expect(asked).toEqual([])
  await page.value(`fetch('${page.url}icon.svg').catch(() => {})`)
  expect(page.said.join()).toContain('Content Security Policy')
})

test.skipIf(FIREFOX === null)('so it is in Firefox', async () => {
  const page = await openSiteInFirefox('')
  await page.until(READY)
  expect(await page.value(`${FINDINGS}.length`)).toBe(7)
  expect(await page.value(`${EDITOR}.querySelectorAll('.cm-number-alone').length`)).toBe(5)
  await page.value("[...document.querySelectorAll('.fix')].find((one) => one.innerText === 'Write Thursday').click()")
  await page.until("document.querySelectorAll('#findings .finding').length === 6")
  await click(page, 'share')
  await page.until("document.getElementById('shared').textContent !== ''")
  const link = (await page.value('location.hash')) as string
  expect(link).toMatch(/^#text=[\w-]{60,}$/)
  await click(page, 'clear')
  await page.until("document.querySelectorAll('#findings .finding').length === 0")
  await page.value(`location.hash = '${link}'`)
  await page.until("document.querySelectorAll('#findings .finding').length === 6")
  await choose(page, 'zip', { 'old.zip': zip({ 'old/2024-03-14-dam.md': 'Five bridges were closed in Riverton.' }) })
  await page.until(`${LIST} === '1 article to compare with.'`)
})

test.skipIf(CHROMIUM === null)('rules are written with help, and an archive is compared', async () => {
  const page = await openSite('')
  await page.until(READY)
  await click(page, 'tab-rules')
  await click(page, 'clear')
  await click(page, 'tab-rules')
  await page.value(`${RULES}.querySelector('.cm-content').focus()`)
  await page.type('fa')
  await page.until(`${RULES}.querySelector('.cm-tooltip-autocomplete li') !== null`)
  const offered = "[...ROOT.querySelectorAll('.cm-tooltip-autocomplete li')].map((one) => one.textContent)"
  expect(await page.value(offered.replace('ROOT', RULES))).toContain('facts')
  await page.until("document.querySelector('#mistakes .wrong') !== null")
  expect(await page.value("document.getElementById('mistakes').innerText")).toContain('line 1')
  expect(await page.value(`${RULES}.querySelector('.cm-lintRange-error') !== null`)).toBe(true)
  await click(page, 'example')
  await page.until(`${FINDINGS}.length === 7 && document.querySelector('#mistakes .wrong') === null`)

  const old =
    '---\ndate: 2024-03-14\n---\n\nThe dam upstream of Riverton was built in 1926. Five bridges were closed in Riverton.\n'
  await choose(page, 'folder', { '2024-03-14-dam.md': old, 'picture.png': 'x' })
  await page.until(`${LIST} === '1 article to compare with; left out: 1 file that is no article.'`)
  await click(page, 'tab-archive')
  const folder = makeFolder({ '2024/2024-03-14-dam.md': old, '2024/.hidden/a.md': 'x', 'b.csv': 'x', 'c.csv': 'x' })
  await page.drop(folder, '#drop')
  await page.until(`${LIST} === '1 article to compare with; left out: 2 files that are no articles.'`)
  await choose(page, 'zip', { 'broken.zip': 'no archive at all, only a text' })
  await page.until(`${LIST} === 'broken.zip cannot be read: it is no ZIP archive.'`)
  await choose(page, 'zip', {
    'old.zip': zip({ 'old/2024-03-14-dam.md': old, '__MACOSX/old/._2024-03-14-dam.md': 'x' }),
  })
  await page.until(`${LIST} === '1 article to compare with; left out: 1 file that is no article.'`)
  await click(page, 'tab-facts')
  await page.until("document.querySelector('#facts a[href*=dam]') !== null")
  await page.value("document.querySelector('#facts details').open = true")
  await page.value("document.querySelector('#facts td a[href*=dam]').click()")
  expect(await page.value("document.querySelector('#other[open] .chosen').textContent")).toMatch(/^The dam/)
})

test.skipIf(CHROMIUM === null)('it is for everybody: keyboard, screen reader, phone, day and night', async () => {
  const page = await openSite('')
  await page.until(READY)
  const colours = new Set<unknown>()
  for (const scheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      await page.show(width, scheme)
      expect(await page.value('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
    colours.add(await page.value('getComputedStyle(document.body).backgroundColor'))
    for (const tab of ['tab-numbers', 'tab-facts', 'tab-rules', 'tab-archive', 'tab-findings', 'tab-article']) {
      await click(page, tab)
      if (tab === 'tab-facts') await page.until("document.querySelector('#facts svg') !== null")
      expect([scheme, tab, await barriers(page)]).toEqual([scheme, tab, []])
    }
  }
  expect(colours.size).toBe(2)
  await page.value("document.getElementById('tab-article').focus()")
  await page.press('ArrowRight')
  expect(await page.value("document.getElementById('rules').hidden")).toBe(false)
  expect(await page.value('document.activeElement.id')).toBe('tab-rules')
})
