import { spawnSync } from 'node:child_process'
import { program, SOONER } from './built.ts'
import { type Ended, runKept } from './keep.ts'

/** The command line, built from the sources as they are. */
export const CLI = program('cli.js')

/** What a command has of the environment. */
const ENVIRONMENT = { PATH: process.env.PATH, TZ: process.env.TZ, ...SOONER }

/**
 * Runs the bundled command line in `dir`. With `env`, on top of what it needs of the environment, it has a process of its own; else
 * it runs in one that has its code loaded, which is several times faster, and prints the same (test/cli/process.test.ts).
 */
export function runCli(
  dir: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  env?: NodeJS.ProcessEnv,
): Ended {
  if (env === undefined) return runKept({ program: CLI, before: [] }, { dir, args, input, env: ENVIRONMENT })
  const run = spawnSync(process.execPath, [CLI, ...args], {
    cwd: dir,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...ENVIRONMENT, ...env },
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

/** Objects as JSON lines. */
export const jsonLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

/** JSON lines as objects. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect
export const parseLines = (text: string): any[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
