/**
 * Measures the cost of an archive: `npm run bench:archive [-- ARTICLES [FOLDER]]`. A seeded generator makes the
 * archives; if a folder is given, its articles are mixed in.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import markdownIt from 'markdown-it'
import { spread } from '../paired.ts'
import { lookForPlanted } from './found.ts'
import { plausibleArticles } from './plausible.ts'
import { git, makeRepository } from './repository.ts'

const [articles = '100000', folder] = process.argv.slice(2)
const LARGE = Number(articles)
const SMALL = LARGE / 100
const ROUNDS = 7
const CHANGED = 20
const DIST = join(import.meta.dirname, '../../dist')

/** A finished process: its time, and the most memory it used. */
interface Ran {
  seconds: number
  megabytes: number
  output: string
}

async function run(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [output, kilobytes] = ['', 0]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, heldBy(child.pid as number))
  }, 50)
  await once(child, 'close')
  clearInterval(watch)
  return { seconds: (performance.now() - started) / 1000, megabytes: kilobytes / 1024, output }
}

/** Returns the most memory that a process has used so far, in kilobytes; 0 if the system does not say. */
function heldBy(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function* archive(count: number): Generator<{ path: string; text: string }> {
  yield* plausibleArticles(count, 1)
  if (folder === undefined) return
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(?:md|txt|html)$/.test(name)) yield { path: `real/${name}`, text: readFileSync(join(folder, name), 'utf8') }
}

const index = join('.git', 'factlint', 'index.sqlite')

async function cold(dir: string, count: number): Promise<void> {
  const text = [...archive(count)].map((article) => article.text)
  const bytes = text.reduce((sum, one) => sum + Buffer.byteLength(one), 0)
  const parser = markdownIt()
  const started = performance.now()
  for (const one of text) parser.parse(one, {})
  const parsed = (performance.now() - started) / 1000
  const { seconds, megabytes } = await run([join(DIST, 'cli.js'), 'index'], dir)
  const size = statSync(join(dir, index)).size
  console.log(`${count} articles, ${(bytes / 1e6).toFixed(0)} MB`)
  console.log(
    `cold index : markdown-it            ${(seconds / parsed).toFixed(2)} (${seconds.toFixed(1)} s : ${parsed.toFixed(1)} s)`,
  )
  console.log(`memory                              ${megabytes.toFixed(0)} MB`)
  console.log(`index : text                        ${((100 * size) / bytes).toFixed(1)} %`)
}

/** Adds articles to the archive, as a push does, and returns the file with the event's payload. */
async function change(dir: string): Promise<string> {
  const fresh = [...plausibleArticles(CHANGED, 99)].map(({ text, path }) => ({
    text,
    path: path.replace('articles/', 'change/'),
  }))
  await git(
    dir,
    ['fast-import', '--quiet'],
    [
      'commit refs/heads/change\ncommitter Bench <bench@example.org> 1735776000 +0000\ndata 6\nChange\nfrom refs/heads/main\n',
      ...fresh.map(({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`),
    ],
  )
  await git(dir, ['sparse-checkout', 'set', '--no-cone', '/change/'])
  await git(dir, ['checkout', '--quiet', 'change'])
  const before = readFileSync(join(dir, '.git/refs/heads/main'), 'utf8').trim()
  const payload = join(dir, '.git', 'payload.json')
  writeFileSync(payload, JSON.stringify({ before }))
  return payload
}

async function check(dir: string, payload: string): Promise<number> {
  const temp = mkdtempSync(join(tmpdir(), 'factlint-bench-'))
  for (const name of ['summary', 'output']) writeFileSync(join(temp, name), '')
  const { seconds } = await run([join(DIST, 'action.js')], dir, {
    GITHUB_WORKSPACE: dir,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: payload,
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    GITHUB_OUTPUT: join(temp, 'output'),
    RUNNER_TEMP: temp,
    INPUT_REPORT: 'commands',
  })
  rmSync(temp, { recursive: true })
  return seconds
}

const none = await makeRepository([{ path: 'change/none.txt', text: '\n' }])
const small = await makeRepository(archive(SMALL))
const large = await makeRepository(archive(LARGE))
await cold(large, LARGE)
await run([join(DIST, 'cli.js'), 'index'], small)
await run([join(DIST, 'cli.js'), 'index'], none)
const payloads = new Map<string, string>()
for (const dir of [none, small, large]) payloads.set(dir, await change(dir))
const times = new Map<string, number[]>([none, small, large].map((dir) => [dir, []]))
for (let round = 0; round <= ROUNDS; round++) {
  for (const [dir, list] of times) {
    const seconds = await check(dir, payloads.get(dir) as string)
    if (round > 0) list.push(seconds)
  }
}
const ratio = (name: string, one: string, other: string) => {
  const values = (times.get(one) as number[]).map(
    (seconds, i) => seconds / ((times.get(other) as number[])[i] as number),
  )
  const { min, median, max } = spread(values)
  console.log(`${name.padEnd(35)} ${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`)
}
ratio(`warm check, ${LARGE} : ${SMALL}`, large, small)
ratio(`warm check, ${LARGE} : no archive`, large, none)
for (const dir of [none, small, large]) rmSync(dir, { recursive: true })

const truth = await lookForPlanted(LARGE / 5, LARGE / 500, 5)
console.log(`planted contradictions found        ${truth.found} of ${truth.planted}; ${truth.others.length} others`)
