/**
 * Draws `docs/picture.png`: the pull request of the demo newsroom as its reviewer sees it, from what the action really
 * writes. Run it by hand with Chromium installed: `npm run picture [-- --mermaid mermaid.min.js]`. With Mermaid's own
 * script the timeline is drawn as on GitHub.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { openGitHub } from '../test/support/github/open.ts'
import { patchesOf } from '../test/support/github/patches.ts'
import type { State } from '../test/support/github/types.ts'
import { makeNewsroom, type Newsroom, pullRequestEvent } from '../test/support/newsroom.ts'
import { startAction } from '../test/support/programs/runner.ts'
import { page } from './pictures/picture-page.ts'

const PICTURE = join(import.meta.dirname, '../docs/picture.png')
const ARTICLE = 'articles/2024/03/22-blinken-tel-aviv.md'
/** The size in CSS pixels, each of which is drawn as 1.2 × 1.2. */
const SIZE = { width: 1000, height: 1590 }

/** Returns what the action writes to GitHub for the newsroom's pull request. */
async function published(newsroom: Newsroom, report: string): Promise<State> {
  const { dir, baseSha: base, headSha: head } = newsroom
  const github = await openGitHub({ files: patchesOf({ dir, base, head }) })
  try {
    const inputs = { token: 'T', report }
    startAction(dir, { payload: pullRequestEvent(newsroom), sha: newsroom.mergeSha, inputs, env: github.env })
    return await github.look()
  } finally {
    await github.close()
  }
}

function photograph(html: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const args = [
    '--headless',
    '--no-sandbox',
    '--hide-scrollbars',
    '--disable-lcd-text',
    '--force-device-scale-factor=1.2',
    '--virtual-time-budget=5000',
  ]
  const where = [`--window-size=${SIZE.width},${SIZE.height}`, `--screenshot=${PICTURE}`, pathToFileURL(file).href]
  execFileSync('chromium', [...args, ...where], { stdio: 'ignore' })
  rmSync(folder, { recursive: true })
}

const { values } = parseArgs({ options: { mermaid: { type: 'string' } } })
const newsroom = makeNewsroom()
try {
  const { reviewComments, comments } = await published(newsroom, 'review comment')
  const { checkRuns } = await published(newsroom, 'check')
  const lines = readFileSync(join(newsroom.dir, ARTICLE), 'utf8').split('\n')
  const mermaid = values.mermaid ? readFileSync(values.mermaid, 'utf8') : null
  photograph(page({ path: ARTICLE, lines, reviewComments, comments, checkRuns, mermaid }))
} finally {
  rmSync(newsroom.dir, { recursive: true, force: true })
}
