import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/**
 * The number of batches given to each worker, running or waiting: enough to keep it busy while answers are processed.
 */
const AHEAD = 4
/**
 * Size of the young generation of each worker's heap, in megabytes. The default uses six times as much memory and is no
 * faster.
 */
const YOUNG = 24

/**
 * Passes each batch to one of a few threads that run the module at `url`, and returns the answers in the order of the
 * batches. A batch is taken from `batches` only when a thread has room for it.
 */
export async function* inThreads<B, A>(
  url: URL,
  batches: AsyncIterable<B>,
  threads = availableParallelism(),
): AsyncGenerator<A> {
  const workers = Array.from({ length: threads }, () => ({
    thread: new Worker(url, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } }),
    busy: Promise.resolve() as Promise<unknown>,
  }))
  const waiting: Promise<A>[] = []
  try {
    let next = 0
    for await (const batch of batches) {
      const worker = workers[next++ % threads] as (typeof workers)[number]
      const answer = worker.busy.then(() => askOne<B, A>(worker.thread, batch))
      answer.catch(() => {})
      worker.busy = answer
      waiting.push(answer)
      if (waiting.length >= threads * AHEAD) yield (await waiting.shift()) as A
    }
    while (waiting.length > 0) yield (await waiting.shift()) as A
  } finally {
    await Promise.all(workers.map(({ thread }) => thread.terminate()))
  }
}

async function askOne<B, A>(thread: Worker, batch: B): Promise<A> {
  thread.postMessage(batch)
  const [answer] = await once(thread, 'message')
  return answer as A
}
