/** Writes every generated file. With `--check` it only lists those that are out of date. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { CHECKS } from '../src/core.ts'
import { INPUTS, KEYS, type Option } from '../src/options/index.ts'
import { withInputs } from './pages/action-inputs.ts'
import { checkPages } from './pages/check-pages.ts'
import { configSchema } from './pages/config-schema.ts'
import { followed, GUIDES } from './pages/guide.ts'
import { messages } from './pages/messages.ts'
import { described, describedKey } from './pages/options.ts'
import { reading } from './pages/reading.ts'
import { rulesReference } from './pages/rules-reference.ts'
import { table } from './pages/table.ts'

const ROOT = join(import.meta.dirname, '..')
const CONFIG_SCHEMA = 'src/rules/schema/config.schema.json'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const options = (head: string, rows: readonly Option[], describe: (option: Option) => string) =>
  table(
    [head, 'what it is'],
    rows.map((option) => [`\`${option.name}\``, describe(option)]),
  )

const outputs: Record<string, { description: string }> = parse(read('action.yml')).outputs

/** The tables between `<!-- name -->` and `<!-- /name -->`. */
const TABLES: Record<string, string> = {
  inputs: options('input', INPUTS, described),
  outputs: table(
    ['output', 'what it is'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  config: options('key', KEYS, describedKey),
  checks: table(
    ['check', 'what it compares', 'quotations'],
    CHECKS.map(({ id, about, quotes }) => [`[\`${id}\`](checks/${id}.md)`, about, quotes]),
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
  paths.map((path) => [path, rewrite(read(path))])

/** Returns JSON as the repo's formatter writes it. */
const formatted = (path: string, value: object) =>
  execFileSync(process.execPath, [join(ROOT, 'node_modules/.bin/biome'), 'format', '--stdin-file-path', path], {
    cwd: ROOT,
    input: JSON.stringify(value),
    encoding: 'utf8',
  })

for (const [path, content] of [
  ['action.yml', withInputs(read('action.yml'))],
  [CONFIG_SCHEMA, formatted(CONFIG_SCHEMA, configSchema())],
  ...rewritten(['docs/configuration.md', 'docs/checks.md'], withTables),
  ...rewritten(GUIDES, followed),
  ...checkPages(),
  ['docs/reading.md', reading()],
  ['docs/messages.md', messages()],
  ['docs/rules.md', rulesReference()],
] as const) {
  const file = join(ROOT, path)
  if (!process.argv.includes('--check')) writeFileSync(file, content)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${path} is out of date: run npm run generate`)
    process.exitCode = 1
  }
}
