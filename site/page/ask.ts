import type { Message, Questions } from './messages.ts'

/** Asks the worker, and returns its answer. */
export type Ask = <Name extends keyof Questions>(
  name: Name,
  asks: Questions[Name]['asks'],
) => Promise<Questions[Name]['gets']>

/** Starts the worker. `onProgress` is told how many of the articles to compare with were read. */
export function startWorker(onProgress: (done: number, total: number) => void): Ask {
  const worker = new Worker('worker.js', { type: 'module' })
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('done' in data) {
      onProgress(data.done, data.total)
      return
    }
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('failed' in data) asked?.reject(new Error(data.failed))
    else asked?.resolve(data.gets)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const asked of waiting.values()) asked.reject(new Error(message || 'The worker could not be started.'))
    waiting.clear()
  })
  return (name, asks) => {
    const answer = Promise.withResolvers<unknown>()
    waiting.set(++last, answer)
    worker.postMessage({ id: last, name, asks })
    return answer.promise as Promise<Questions[typeof name]['gets']>
  }
}
