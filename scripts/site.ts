/**
 * Builds the page to try factlint, from what is built in `dist/`, into `site/public/` or the folder named on the command
 * line. With `--serve` it then shows it at an address of this machine.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'rolldown'
import { CHART_STYLE } from '../src/report/chart/style.ts'
import { DARK, FINDING_STYLE, LIGHT } from '../src/report/html/finding-style.ts'
import { ROOT, siteBundles } from './bundle.ts'
import { serveFolder } from './serve-folder.ts'

/** Files of the page as they are, and files that it takes from what is built. */
const PAGES = ['index.html', 'element.html', 'element-demo.js', 'icon.svg']
const BUILT = ['browser.js', 'browser', 'element.js', 'packs']

/** Writes the page into a folder, with the library of `dist`. */
export async function writeSite(dist: string, target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const bundle of siteBundles) await build({ ...bundle, output: { ...bundle.output, dir: target } })
  for (const file of PAGES) cpSync(join(ROOT, 'site', file), join(target, file))
  for (const file of BUILT) cpSync(join(dist, file), join(target, file), { recursive: true })
  // The licences of what is in the scripts of the page stand beside those of the library.
  cpSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), join(target, 'library-licenses.txt'))
  writeFileSync(join(target, 'style.css'), styleSheet())
}

/** Returns the style of the page: that of the report's parts, and its own. */
const styleSheet = (): string =>
  [
    `:root { color-scheme: light dark; ${LIGHT} }`,
    `@media (prefers-color-scheme: dark) { :root { ${DARK} } }`,
    FINDING_STYLE,
    CHART_STYLE,
    readFileSync(join(ROOT, 'site/style.css'), 'utf8'),
  ].join('\n')

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { serve: { type: 'boolean' } }, allowPositionals: true })
  const target = positionals[0] ?? join(ROOT, 'site/public')
  await writeSite(join(ROOT, 'dist'), target)
  if (values.serve) console.log(`The page is at ${(await serveFolder(target, 8080)).url}. End it with Ctrl+C.`)
}
