import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { CHECKS } from '../src/core.ts'
import { followed } from './guide.ts'
import { messages } from './messages.ts'
import { reading } from './reading.ts'
import { rulesReference } from './rules-reference.ts'
import { table } from './table.ts'

const ROOT = join(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')
const GUIDE = join(ROOT, 'docs/writing-rules.md')
const READING = join(ROOT, 'docs/reading.md')
const MESSAGES = join(ROOT, 'docs/messages.md')
const RULES = join(ROOT, 'docs/rules.md')

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

/** What stands between `<!-- name -->` and `<!-- /name -->` in the README. */
const TABLES: Record<string, string> = {
  inputs: entries('input', action.inputs),
  outputs: entries('output', action.outputs),
  config: entries('key', config.properties),
  checks: table(
    ['check', 'what it compares', 'quotations'],
    CHECKS.map(({ id, about, quotes }) => [`\`${id}\``, about, quotes]),
  ),
}

const readme = Object.entries(TABLES).reduce(
  (text, [name, content]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\\n)[^]*?(<!-- /${name} -->)`),
      (_, open, close) => `${open}${content}\n${close}`,
    ),
  readFileSync(README, 'utf8'),
)

for (const [path, content] of [
  [README, readme],
  [READING, reading()],
  [MESSAGES, messages()],
  [GUIDE, followed(readFileSync(GUIDE, 'utf8'))],
  [RULES, rulesReference()],
] as const) {
  if (!process.argv.includes('--check')) writeFileSync(path, content)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    console.error(`${relative(ROOT, path)} is stale: run npm run readme`)
    process.exitCode = 1
  }
}
