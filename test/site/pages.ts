import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { serveFolder } from '../../scripts/pictures/serve-folder.ts'
import { writeSite } from '../../scripts/site.ts'
import { openPage, type Page } from '../support/browsers/browser.ts'
import { openInFirefox } from '../support/browsers/firefox.ts'
import { makeFolder } from '../support/folder.ts'
import { BUILT } from '../support/programs/built.ts'

/** A page of the site in a browser, and its address. */
export interface SitePage extends Page {
  url: string
  /** Waits until an expression is true. */
  until: Until
}

type Until = (expression: string) => Promise<void>

/** Milliseconds after which what has not happened will not: far longer than it takes on a busy machine. */
const PATIENCE = 60_000

/** Builds the site and opens one of its pages in Chromium. */
export async function openSite(path: string): Promise<SitePage> {
  const url = await serveSite()
  const page = await openPage(`${url}${path}`, join(makeFolder(), 'profile'))
  return Object.assign(page, { url, until: untilIn(page.value) })
}

/** Builds the site and opens one of its pages in Firefox. */
export async function openSiteInFirefox(path: string): Promise<Pick<SitePage, 'value' | 'until'>> {
  const value = await openInFirefox(`${await serveSite()}${path}`, makeFolder())
  return { value, until: untilIn(value) }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Returns what of a page a screen reader, a keyboard or weak eyes could not use. */
export async function barriers(page: Page): Promise<unknown> {
  if ((await page.value('typeof axe')) === 'undefined') await page.value(AXE)
  return page.value(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.flat().join(' ')).join(', ')))`)
}

async function serveSite(): Promise<string> {
  const folder = makeFolder()
  await writeSite(join(BUILT, 'dist'), folder)
  const server = await serveFolder(folder)
  onTestFinished(() => server.close())
  return server.url
}

const untilIn =
  (value: Page['value']): Until =>
  async (expression) => {
    const isTrue = await value(`new Promise((done) => {
      const end = performance.now() + ${PATIENCE}
      const isTrue = () => { try { return Boolean(${expression}) } catch { return false } }
      const look = () => (isTrue() ? done(true) : performance.now() > end ? done(false) : setTimeout(look, 20))
      look()
    })`)
    if (isTrue !== true) throw new Error(`This did not become true: ${expression}`)
  }
