import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Kept, Run } from './keep.ts'

/** A run, and where to answer: `done` is woken once `port` has the answer. */
interface Asked {
  run: Run
  done: Int32Array<SharedArrayBuffer>
  port: MessagePort
}

const { program, before } = workerData as Kept
const child = fork(fileURLToPath(new URL('./kept-program.ts', import.meta.url)), [program, ...before], {
  serialization: 'advanced',
  execArgv: [],
})

parentPort?.on('message', async ({ run, done, port }: Asked) => {
  child.send(run)
  const [answer] = await once(child, 'message')
  port.postMessage(answer)
  Atomics.store(done, 0, 1)
  Atomics.notify(done, 0)
})
