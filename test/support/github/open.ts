import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Journal, Setting, State } from './types.ts'
import type { Order } from './worker.ts'

/** A GitHub on loopback, as far as factlint speaks to it. */
export interface FakeGitHub {
  /** The variables that lead a run of the action to it, where a second passes as quickly as 50 ms. */
  env: Record<string, string>
  /** What it holds, and what happened. */
  look(): Promise<State & Journal>
  close(): Promise<void>
}

/** The module that lets time pass sooner, by its path. */
export const HASTE = fileURLToPath(new URL('./haste.js', import.meta.url))
const IMPATIENCE = fileURLToPath(new URL('./impatience.js', import.meta.url))

/** The thread that all of them live in, which begins with the first; it keeps no process running. */
let thread: Worker | undefined
let opened = 0

/** Gives the thread an order, and returns its answer. */
async function ask(order: Order): Promise<unknown> {
  thread ??= new Worker(new URL('./worker.ts', import.meta.url))
  thread.unref()
  const { port1, port2 } = new MessageChannel()
  thread.postMessage({ order, reply: port2 }, [port2])
  const [answer] = await once(port1, 'message')
  port1.close()
  return answer
}

/** Opens one, in a thread beside, which answers as GitHub's description of its API says. */
export async function openGitHub(parts: Partial<Setting> = {}): Promise<FakeGitHub> {
  const setting: Setting = {
    version: 'api.github.com',
    permissions: ['checks', 'pull-requests'],
    files: [],
    head: { sha: '0'.repeat(40), repo: 'newsroom/articles' },
    faults: [],
    state: { reviewComments: [], comments: [], checkRuns: [] },
    ...parts,
  }
  const id = ++opened
  const { port, prefix } = (await ask({ id, open: setting })) as { port: number; prefix: string }
  const loaded = setting.faults.some(({ answer }) => answer === 'hang' || answer === 'drip')
    ? [HASTE, IMPATIENCE]
    : [HASTE]
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${port}${prefix}`,
    NODE_OPTIONS: loaded.map((file) => `--import=${file}`).join(' '),
  }
  return {
    env,
    look: () => ask({ id, look: true }) as Promise<State & Journal>,
    async close() {
      await ask({ id, close: true })
    },
  }
}
