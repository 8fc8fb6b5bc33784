/** Plants contradictions in an archive, checks the articles that contain them, and counts how many are found. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Report } from '../../src/model/index.ts'
import { plant } from './planted.ts'
import { plausibleArticles } from './plausible.ts'
import { git, makeRepository } from './repository.ts'

/** The built command line. */
const CLI = join(import.meta.dirname, '../../dist/cli.js')

/** The result of looking for planted contradictions. */
export interface Truth {
  planted: number
  found: number
  /** Findings against another article that were neither planted nor there before. */
  others: string[]
}

/**
 * Checks articles in a repository that has only these checked out, and returns each finding against another article.
 */
function check(
  cli: string,
  dir: string,
  articles: readonly { path: string; text: string }[],
): { path: string; other: string; actual: string }[] {
  for (const { path, text } of articles) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const args = ['check', ...articles.map(({ path }) => path), '--format', 'json', '--fail-on', 'never']
  const report = JSON.parse(
    execFileSync(process.execPath, [cli, ...args], { cwd: dir, encoding: 'utf8', maxBuffer: 1e9 }),
  ) as Report
  return report.files.flatMap(({ path, findings }) =>
    findings.flatMap(({ actual, evidence }) =>
      evidence.slice(0, 1).flatMap((side) => (side.path === null ? [] : [{ path, other: side.path, actual }])),
    ),
  )
}

/** Plants `count` contradictions among `articles` articles, and looks for them with the command line at `cli`. */
export async function lookForPlanted(articles: number, count: number, seed: number, cli = CLI): Promise<Truth> {
  const { planted, articles: made } = plant(articles, count, seed)
  const paths = new Set(planted.map(({ path }) => path))
  const dir = await makeRepository(plausibleArticles(articles, seed))
  await git(dir, ['sparse-checkout', 'set', '--no-cone', '/nothing/'])
  await git(dir, ['reset', '--quiet'])
  const before = check(
    cli,
    dir,
    [...plausibleArticles(articles, seed)].filter(({ path }) => paths.has(path)),
  )
  const after = check(
    cli,
    dir,
    made.filter(({ path }) => paths.has(path)),
  )
  rmSync(dir, { recursive: true })
  const key = ({ path, other }: { path: string; other: string }) => `${path} ${other}`
  const expected = new Set(planted.map(({ path, original }) => key({ path, other: original.path })))
  const known = new Set(before.map(key))
  const fresh = after.map(key).filter((one) => !known.has(one))
  return {
    planted: planted.length,
    found: fresh.filter((one) => expected.has(one)).length,
    others: fresh.filter((one) => !expected.has(one)),
  }
}
