import { Readable } from 'node:stream'
import type { Ended, Run } from './keep.ts'

/** Thrown where a process of its own would end. */
class Exit {
  readonly status: number
  constructor(status: number) {
    this.status = status
  }
}

const [, , program = '', ...before] = process.argv
let runs = 0
for (const module of before) await import(module)

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

/** Runs the program once more, with the modules that it shares with earlier runs as they are. */
async function run({ dir, args, input, env }: Run): Promise<Ended> {
  const [stdout, stderr] = [keep(process.stdout), keep(process.stderr)]
  for (const name of Object.keys(process.env)) delete process.env[name]
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value
  process.chdir(dir)
  set('argv', [process.execPath, program, ...args])
  set('stdin', Readable.from(input.length === 0 ? [] : [Buffer.from(input)], { objectMode: false }))
  set('exit', (status = process.exitCode ?? 0) => {
    throw new Exit(Number(status))
  })
  process.exitCode = undefined
  let status: number | null = null
  try {
    await import(`${program}?run=${runs++}`)
  } catch (error) {
    if (!(error instanceof Exit)) throw error
    status = error.status
  }
  process.chdir('/')
  return { status: status ?? Number(process.exitCode ?? 0), stdout: stdout(), stderr: stderr() }
}

process.on('message', async (asked: Run) => {
  const failed = (error: Error) => ({ status: null, stdout: '', stderr: String(error?.stack ?? error) })
  process.send?.(await run(asked).catch(failed))
})
