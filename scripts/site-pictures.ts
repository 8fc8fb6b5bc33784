/**
 * Draws `docs/try.png` and `docs/element.png` from the pages of the site, in Chromium. Run it by hand:
 * `npm run picture:site`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPage } from '../test/support/browsers/devtools.ts'
import { ROOT } from './bundle/bundle.ts'
import { serveFolder } from './pictures/serve-folder.ts'
import { writeSite } from './site.ts'

/** Each picture, with its page, its width in CSS pixels, and what is true when the page shows what it found. */
const PICTURES = [
  { file: 'try.png', page: '', width: 1360, isReady: "'ready' in document.documentElement.dataset" },
  { file: 'element.png', page: 'element.html', width: 1100, isReady: "document.querySelector('.none').textContent" },
]

const folder = mkdtempSync(join(tmpdir(), 'site-'))
await writeSite(join(ROOT, 'dist'), join(folder, 'site'))
const server = await serveFolder(join(folder, 'site'))
for (const { file, page, width, isReady } of PICTURES) {
  const shown = await startPage(`${server.url}${page}`, join(folder, file))
  await shown.show(width, 'light')
  await shown.value(`new Promise((done) => {
    const look = () => (${isReady} ? setTimeout(done, 500) : setTimeout(look, 50))
    look()
  })`)
  writeFileSync(join(ROOT, 'docs', file), await shown.picture())
  await shown.close()
}
server.close()
rmSync(folder, { recursive: true })
