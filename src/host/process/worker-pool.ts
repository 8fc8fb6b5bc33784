import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Number of batches at each worker, under way and waiting: enough that none is idle while answers are put away. */
const AHEAD = 4
/** Megabytes of what is just made, of each worker: left to itself it takes six times as much and is no faster. */
const YOUNG = 24

/**
 * Gives each batch to one of a few threads that run the module at `url`, and the answers in the order of the batches,
 * whichever thread was faster. No more batches are taken from `batches` than are under way.
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
