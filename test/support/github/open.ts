import { once } from 'node:events'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Fault, Journal, Setting, State } from './types.ts'
import type { Order } from './worker.ts'

/** A GitHub on loopback, as far as factlint speaks to it. */
export interface FakeGitHub {
  /** The variables that lead a run of the action to it, where a second of waiting passes within 1 ms. */
  env: Record<string, string>
  /** What it holds, and what happened. */
  look(): Promise<State & Journal>
  close(): Promise<void>
}

/** The module that lets time pass sooner. */
export const HASTE: URL = new URL('./haste.js', import.meta.url)
/** For a GitHub that answers some requests, and for one that never answers any. */
const IMPATIENCE = new URL('./impatience.js?10', import.meta.url)
const NO_PATIENCE = new URL('./impatience.js?200', import.meta.url)

/** Returns what a program loads before it begins, for a GitHub with these faults. */
function loadedFor(faults: readonly Fault[]): URL[] {
  const silent = faults.filter(({ answer }) => answer === 'hang' || answer === 'drip')
  if (silent.length === 0) return [HASTE]
  return [HASTE, silent.some(({ at }) => at === 'GET .') ? NO_PATIENCE : IMPATIENCE]
}

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
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${port}${prefix}`,
    NODE_OPTIONS: loadedFor(setting.faults)
      .map(({ href }) => `--import=${href}`)
      .join(' '),
  }
  return {
    env,
    look: () => ask({ id, look: true }) as Promise<State & Journal>,
    async close() {
      await ask({ id, close: true })
    },
  }
}
