import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { CHECKS } from '../src/core.ts'
import { followed, GUIDES } from './guide.ts'
import { messages } from './messages.ts'
import { reading } from './reading.ts'
import { rulesReference } from './rules-reference.ts'
import { table } from './table.ts'

const ROOT = join(import.meta.dirname, '..')
const READING = join(ROOT, 'docs/reading.md')
const MESSAGES = join(ROOT, 'docs/messages.md')
const RULES = join(ROOT, 'docs/rules.md')
/** Pages with tables to fill in between their marks. */
const WITH_TABLES = ['docs/configuration.md', 'docs/checks.md']

/** An input or output of the action, or a key of a schema. */
interface Entry {
  description?: string
  default?: string
}

const entries = (head: string, of: Record<string, Entry>) =>
  table(
    [head, 'what it is'],
    Object.entries(of).map(([name, { description = '' }]) => [`\`${name}\``, description]),
  )

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const config = JSON.parse(readFileSync(join(ROOT, 'src/rules/schema/config.schema.json'), 'utf8'))

/** Tables that stand between `<!-- name -->` and `<!-- /name -->`. */
const TABLES: Record<string, string> = {
  inputs: entries('input', action.inputs),
  outputs: entries('output', action.outputs),
  config: entries('key', config.properties),
  checks: table(
    ['check', 'what it compares', 'quotations'],
    CHECKS.map(({ id, about, quotes }) => [`\`${id}\``, about, quotes]),
  ),
}

const withTables = (page: string) =>
  Object.entries(TABLES).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}${content}\n${close}`,
      ),
    page,
  )

const rewritten = (paths: readonly string[], rewrite: (page: string) => string): [string, string][] =>
  paths.map((path) => [join(ROOT, path), rewrite(readFileSync(join(ROOT, path), 'utf8'))])

for (const [path, content] of [
  ...rewritten(WITH_TABLES, withTables),
  ...rewritten(GUIDES, followed),
  [READING, reading()],
  [MESSAGES, messages()],
  [RULES, rulesReference()],
] as const) {
  if (!process.argv.includes('--check')) writeFileSync(path, content)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    console.error(`${relative(ROOT, path)} is stale: run npm run readme`)
    process.exitCode = 1
  }
}
