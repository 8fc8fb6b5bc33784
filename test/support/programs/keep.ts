import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'

/** What is kept running: the path of a built program, and modules that a process would load before it. */
export interface Kept {
  program: string
  before: readonly string[]
}

/** One run of a program. */
export interface Run {
  dir: string
  args: readonly string[]
  input: string | Uint8Array
  env: NodeJS.ProcessEnv
}

/** What a run printed, and its exit status. */
export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Milliseconds after which a program is taken to hang. */
const HANGS = 600_000

/** The threads that speak with the processes, by what these keep. */
const threads = new Map<string, Worker>()

/**
 * Runs a built program as if in a process of its own, in one that keeps its code loaded from run to run, which is several times
 * faster. It is a process beside this one, since a large process takes long to start another. Throws an error when it does not end.
 */
export function runKept(kept: Kept, run: Run): Ended {
  const key = JSON.stringify(kept)
  const thread = threads.get(key) ?? new Worker(new URL('./keeper.ts', import.meta.url), { workerData: kept })
  threads.set(key, thread)
  thread.unref()
  const done = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  thread.postMessage({ run, done, port: port2 }, [port2])
  const ended = Atomics.wait(done, 0, 0, HANGS) !== 'timed-out'
  const answer = ended ? receiveMessageOnPort(port1) : undefined
  port1.close()
  if (answer === undefined) throw new Error(`${kept.program} ${run.args.join(' ')} did not end`)
  return answer.message
}
