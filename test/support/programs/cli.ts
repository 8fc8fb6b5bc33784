import { spawnSync } from 'node:child_process'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { program, SOONER } from './built.ts'
import type { Asked } from './cli-worker.ts'

/** The command line, built from the sources as they are. */
export const CLI = program('cli.js')

/** What a command printed, and its exit status. */
export interface CliRun {
  status: number | null
  stdout: string
  stderr: string
}

/** What a command has of the environment. */
const ENVIRONMENT = { PATH: process.env.PATH, TZ: process.env.TZ, ...SOONER }

/**
 * Runs the bundled command line in `dir`. With `env`, on top of what it needs of the environment, it has a process of its own; else
 * it runs in a thread that has its code loaded, which is several times faster, and prints the same (test/cli/process.test.ts).
 */
export function runCli(
  dir: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  env?: NodeJS.ProcessEnv,
): CliRun {
  if (env === undefined) return runInThread({ dir, args, input, env: ENVIRONMENT })
  const run = spawnSync(process.execPath, [CLI, ...args], {
    cwd: dir,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...ENVIRONMENT, ...env },
  })
  return { status: run.status, stdout: run.stdout, stderr: run.stderr }
}

let thread: Worker | null = null

/** Milliseconds after which a command in the thread is taken to hang. */
const HANGS = 600_000

function runInThread(run: Omit<Asked, 'done' | 'port'>): CliRun {
  if (thread === null) {
    thread = new Worker(new URL('./cli-worker.ts', import.meta.url), { workerData: CLI })
    thread.unref()
  }
  const done = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  thread.postMessage({ ...run, done, port: port2 } satisfies Asked, [port2])
  const ended = Atomics.wait(done, 0, 0, HANGS) !== 'timed-out'
  const answer = ended ? receiveMessageOnPort(port1) : undefined
  port1.close()
  if (answer === undefined) throw new Error(`factlint ${run.args.join(' ')} did not end`)
  return answer.message
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
