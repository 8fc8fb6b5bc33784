import { Readable } from 'node:stream'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { CliRun } from './cli.ts'

/** A command to run as if in a process of its own, and where to answer: `done` is woken once `port` has the answer. */
export interface Asked {
  dir: string
  args: readonly string[]
  input: string | Uint8Array
  env: NodeJS.ProcessEnv
  done: Int32Array<SharedArrayBuffer>
  port: MessagePort
}

/** Thrown where a process of its own would end. */
class Exit {
  readonly status: number
  constructor(status: number) {
    this.status = status
  }
}

const CLI = workerData as string
let runs = 0

/** Gives a property of the process another value. */
const set = (name: keyof NodeJS.Process, value: unknown): void => {
  Object.defineProperty(process, name, { value, configurable: true, writable: true })
}

/** Keeps what is written to a stream from now on; the function returned says what that was. */
function keep(stream: NodeJS.WriteStream): () => string {
  const parts: Buffer[] = []
  stream.removeAllListeners('error')
  stream.write = (part: string | Uint8Array, ...rest: unknown[]) => {
    parts.push(Buffer.from(part))
    const written = rest.at(-1)
    if (typeof written === 'function') written()
    return true
  }
  return () => Buffer.concat(parts).toString('utf8')
}

/** Runs the entry of the command line once more, with the modules that it shares with earlier runs as they are. */
async function run({ dir, args, input, env }: Asked): Promise<CliRun> {
  const [stdout, stderr] = [keep(process.stdout), keep(process.stderr)]
  process.env = { ...env }
  set('argv', [process.execPath, CLI, ...args])
  set('cwd', () => dir)
  set('stdin', Readable.from(input.length === 0 ? [] : [Buffer.from(input)], { objectMode: false }))
  set('exit', (status = process.exitCode ?? 0) => {
    throw new Exit(Number(status))
  })
  process.exitCode = undefined
  let status: number | null = null
  try {
    await import(`${CLI}?run=${runs++}`)
  } catch (error) {
    if (!(error instanceof Exit)) throw error
    status = error.status
  }
  return { status: status ?? Number(process.exitCode ?? 0), stdout: stdout(), stderr: stderr() }
}

parentPort?.on('message', async (asked: Asked) => {
  const answer = await run(asked).catch((error) => ({
    status: null,
    stdout: '',
    stderr: String(error?.stack ?? error),
  }))
  asked.port.postMessage(answer)
  Atomics.store(asked.done, 0, 1)
  Atomics.notify(asked.done, 0)
})
