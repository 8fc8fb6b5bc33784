import { onTestFinished } from 'vitest'
import { type Page, startPage } from './devtools.ts'

export { CHROMIUM, type Page } from './devtools.ts'

/** Opens a page in a browser that ends with the test. */
export async function openPage(url: string, folder: string): Promise<Page> {
  const page = await startPage(url, folder)
  onTestFinished(() => page.close())
  return page
}
