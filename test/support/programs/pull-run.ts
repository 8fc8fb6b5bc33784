import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Report } from '../../../src/model/index.ts'
import { type Content, makePullRequest, type PullRequest } from '../folder.ts'
import { patchesOf } from '../github/patches.ts'
import { startGitHub } from '../github/start.ts'
import type { Journal, Setting, State } from '../github/types.ts'
import { type Annotation, readAnnotations } from './commands.ts'
import { type ActionRun, runAction } from './runner.ts'

/** What a run of the action on a pull request left behind, here and on GitHub. */
export interface PullRun extends ActionRun {
  there: State & Journal
  /** Annotations by commands to the runner, without what is said of the run as a whole. */
  beside: Annotation[]
  report: Report
}

/** A pull request's parts, the inputs of the step, and how GitHub behaves. */
export interface PullSetting extends Partial<Setting> {
  base?: Record<string, Content>
  inputs?: Record<string, string>
  env?: Record<string, string>
  /** What the run may keep in memory, in MB. */
  memory?: number
}

/** Runs the action for a change against a GitHub of its own, which must never be asked for what it does not know. */
export const runPull = (change: Record<string, Content | null>, setting: PullSetting = {}): Promise<PullRun> =>
  runAgain(makePullRequest(setting.base ?? {}, change), setting)

/** Runs the action for a pull request that is there. */
export async function runAgain(
  pull: PullRequest,
  { inputs, env, memory, base: _, ...setting }: PullSetting = {},
): Promise<PullRun> {
  const github = await startGitHub({ files: patchesOf(pull), ...setting })
  const run = runAction(pull.dir, {
    payload: pull.payload,
    inputs: { token: 'T', ...inputs },
    env: { ...withOptions(github.env, env), ...(memory ? limited(github.env, memory) : {}) },
  })
  expect(run.stderr).toBe('')
  const there = await github.look()
  expect(there.invalid).toEqual([])
  const beside = readAnnotations(run.stdout).filter(({ file }) => file !== null)
  return { ...run, there, beside, report: JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')) }
}

/** Variables on top of others, with the options of Node of both. */
const withOptions = (base: Record<string, string>, more: Record<string, string> = {}) => ({
  ...base,
  ...more,
  NODE_OPTIONS: `${base.NODE_OPTIONS ?? ''} ${more.NODE_OPTIONS ?? ''}`,
})

const limited = ({ NODE_OPTIONS = '' }: Record<string, string>, memory: number) => ({
  NODE_OPTIONS: `${NODE_OPTIONS} --max-old-space-size=${memory}`,
})

const HEAD = '---\ndate: 2024-03-22\n---\n\n'

/** Ship A, ship B … ship Aa: no number that could be held against another. */
const name = (i: number): string => (i < 26 ? '' : name(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26))

/** An article of so many lines, in each of which the weekday is wrong: 21 March 2024 was a Thursday. */
export const wrong = (count = 1): string =>
  `${HEAD}${Array.from({ length: count }, (_, i) => `Ship ${name(i)} left Larnaca on Friday, March 21, 2024, with food.\n`).join('\n')}`

/** The same put right. */
export const right = (count = 1): string => wrong(count).replaceAll('Friday', 'Thursday')
