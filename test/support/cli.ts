import { spawnSync } from 'node:child_process'
import { program, SOONER } from './built.ts'

/** The command line, built from the sources as they are. */
export const CLI = program('cli.js')

/** What a command printed, and its exit status. */
export interface CliRun {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the bundled command line in `dir`, with `env` on top of what it needs of the environment. */
export function runCli(
  dir: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): CliRun {
  const run = spawnSync(process.execPath, [CLI, ...args], {
    cwd: dir,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { PATH: process.env.PATH, TZ: process.env.TZ, ...SOONER, ...env },
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
