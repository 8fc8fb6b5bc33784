import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'rolldown'
import { TOKENS } from '../tokens.ts'

/**
 * Tries texts on a reader for some time (`--target`, `--seconds`), and makes new ones of those that led to code which none before had
 * reached (Jazzer.js). What was worth keeping stays in `coverage/guided/TARGET`, and the next run goes on from there; a text on which
 * the reader failed is written to `coverage/guided/failed`. `npm ci --prefix bench/hostile/guided` installs what it needs.
 */
const { values } = parseArgs({
  options: { target: { type: 'string', default: 'article' }, seconds: { type: 'string', default: '60' } },
})

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const FOLDER = join(ROOT, 'coverage/guided')

/** The longest text, in bytes. Longer ones take time, and lead to no other code. */
const LONGEST = 2000

/** The sources as one module of JavaScript, which Jazzer.js takes for code to look into; packages are left as they are. */
const BUILT = join(FOLDER, 'targets.js')
await build({
  cwd: ROOT,
  input: fileURLToPath(new URL('./targets.ts', import.meta.url)),
  platform: 'node',
  logLevel: 'warn',
  external: /^(?:node:|[^./])/,
  output: { file: BUILT, format: 'esm', codeSplitting: false },
})

/** Texts to begin with: each token, and how it stands in a sentence. */
const texts = join(FOLDER, values.target)
const failed = join(FOLDER, 'failed')
for (const folder of [texts, failed]) mkdirSync(folder, { recursive: true })
for (const [i, token] of TOKENS.entries())
  writeFileSync(join(texts, `token-${i}`), `\0Some 40 people ${token} on 5 May 2024.`)

const words = join(FOLDER, 'words.txt')
const quoted = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
writeFileSync(words, TOKENS.map((token) => `"${quoted(token)}"\n`).join(''))

const jazzer = createRequire(import.meta.url).resolve('@jazzer.js/core/dist/cli.js')
const { status } = spawnSync(
  process.execPath,
  [
    ...[jazzer, BUILT, '--fuzzEntryPoint', values.target, '--sync', '--includes', 'coverage/guided', texts],
    ...['--', `-max_total_time=${values.seconds}`, `-max_len=${LONGEST}`, `-dict=${words}`],
    ...[`-artifact_prefix=${failed}/`, '-print_final_stats=1'],
  ],
  { cwd: ROOT, stdio: 'inherit' },
)
console.log(`${readdirSync(texts).length} texts are kept, ${readdirSync(failed).length} failed`)
process.exitCode = status ?? 1
