import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { CHECKS } from '../src/core.ts'

const ROOT = join(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')

/** An input or output of the action, or a key of a schema. */
interface Entry {
  description?: string
  default?: string
}

const cell = (text: string) => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const entries = (head: string, of: Record<string, Entry>) =>
  table(
    [head, 'what it is'],
    Object.entries(of).map(([name, { description = '' }]) => [`\`${name}\``, description]),
  )

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const config = JSON.parse(readFileSync(join(ROOT, 'src/rules/config.schema.json'), 'utf8'))

/** What stands between `<!-- name -->` and `<!-- /name -->` in the README. */
const TABLES: Record<string, string> = {
  inputs: entries('input', action.inputs),
  outputs: entries('output', action.outputs),
  config: entries('key', config.properties),
  checks: table(
    ['check', 'what it compares'],
    CHECKS.map(({ id, about }) => [`\`${id}\``, about]),
  ),
}

const before = readFileSync(README, 'utf8')
const after = Object.entries(TABLES).reduce(
  (text, [name, content]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`),
      (_, open, close) => `${open}${content}\n${close}`,
    ),
  before,
)
if (process.argv.includes('--check')) {
  if (after !== before) {
    console.error('README.md has stale tables: run npm run readme')
    process.exitCode = 1
  }
} else writeFileSync(README, after)
