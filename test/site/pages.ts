import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { serveFolder } from '../../scripts/serve-folder.ts'
import { writeSite } from '../../scripts/site.ts'
import { openPage, type Page } from '../support/browser.ts'
import { BUILT } from '../support/built.ts'
import { makeFolder } from '../support/folder.ts'

/** A page of the site in a browser, and its address. */
export interface SitePage extends Page {
  url: string
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>
}

/** Milliseconds after which what has not happened will not: far longer than it takes on a busy machine. */
const PATIENCE = 60_000

/** Builds the site and opens one of its pages. */
export async function openSite(path: string): Promise<SitePage> {
  const folder = makeFolder()
  await writeSite(join(BUILT, 'dist'), folder)
  const server = await serveFolder(folder)
  onTestFinished(() => server.close())
  const url = `${server.url}${path}`
  const page = await openPage(url, join(makeFolder(), 'profile'))
  const until = async (expression: string) => {
    const isTrue = await page.value(`new Promise((done) => {
      const end = performance.now() + ${PATIENCE}
      const isTrue = () => { try { return Boolean(${expression}) } catch { return false } }
      const look = () => (isTrue() ? done(true) : performance.now() > end ? done(false) : setTimeout(look, 20))
      look()
    })`)
    if (isTrue !== true) throw new Error(`This did not become true: ${expression}`)
  }
  return Object.assign(page, { url: server.url, until })
}
