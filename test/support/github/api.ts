import { Worker } from 'node:worker_threads'
import { onTestFinished } from 'vitest'

/** What the server answers to one path: `body` is sent as JSON unless it is text. */
export interface Answer {
  status?: number
  body: unknown
}

/** A server on loopback, in a thread of its own, that answers a GET of each path (query and all) as told, else 404. */
export async function startApi(answers: Record<string, Answer>): Promise<string> {
  const worker = new Worker(new URL('./api-worker.ts', import.meta.url), { workerData: answers })
  onTestFinished(async () => {
    await worker.terminate()
  })
  const port = await new Promise<number>((resolve, reject) => worker.once('message', resolve).once('error', reject))
  return `http://127.0.0.1:${port}`
}
