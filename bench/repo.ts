/**
 * Measures the built action on a clone of a repository of articles: a pull request that adds a sentence to one article, without
 * an index of the others, with one, and without the others, and a check of all. The clone itself is left as it is.
 *
 *     npm run bench:repo PATH
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { articleSelection } from '../src/host/files/article-selection.ts'
import { selects } from '../src/host/files/find.ts'
import { type Step, startAction } from '../test/support/programs/runner.ts'

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: npm run bench:repo PATH')

const work = mkdtempSync(join(tmpdir(), 'bench-repo-'))
const dir = join(work, 'clone')
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 1e9,
  }).trim()

execFileSync('git', ['clone', '--quiet', '--no-hardlinks', resolve(path), dir])
const articles = git('ls-files', '-z')
  .split('\0')
  .filter(selects(articleSelection(undefined, undefined)))
const edited = articles[articles.length >> 1]
if (edited === undefined) throw new Error(`${path} has no articles`)
const base = git('rev-parse', 'HEAD')
git('checkout', '--quiet', '-b', 'change')
appendFileSync(join(dir, edited), '\n\nThe town has 12 bridges and 3 schools.\n')
git('commit', '--quiet', '--all', '--message', 'change')
const head = git('rev-parse', 'HEAD')
git('checkout', '--quiet', '--detach', base)
git('merge', '--quiet', '--no-ff', '--message', 'merge', head)

/** Loaded before the action, leaves the processor time that it took, in microseconds, and its memory, in bytes. */
const usage = join(work, 'usage.mjs')
const used = join(work, 'used.json')
writeFileSync(
  usage,
  `import { writeFileSync } from 'node:fs'
process.once('exit', () => {
  const { user, system } = process.cpuUsage()
  writeFileSync(${JSON.stringify(used)}, JSON.stringify({ cpu: user + system, memory: process.resourceUsage().maxRSS * 1024 }))
})
`,
)

function measure(name: string, step: Step): void {
  const { outputs, status } = startAction(dir, { ...step, env: { NODE_OPTIONS: `--import=${usage}` } })
  const { cpu, memory } = JSON.parse(readFileSync(used, 'utf8'))
  console.log(
    `${name.padEnd(44)} ${(cpu / 1e6).toFixed(2).padStart(7)} s CPU ${(memory / 1e6).toFixed(0).padStart(6)} MB   ${outputs.checked} checked, status ${status}`,
  )
}

const payload = { number: 1, pull_request: { number: 1, base: { sha: base }, head: { sha: head } } }
console.log(`${articles.length} articles, of which ${edited} is edited; without the time of git`)
try {
  measure('pull request, without an index (cold)', { payload })
  measure('pull request, with the index (warm)', { payload })
  measure('pull request, without the other articles', { payload, inputs: { articles: edited } })
  measure('all articles, with the index', { event: 'workflow_dispatch' })
} finally {
  rmSync(work, { recursive: true })
}
