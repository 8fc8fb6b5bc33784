import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Journal, Setting, State } from './types.ts'

/** A GitHub on loopback, as far as factlint speaks to it. */
export interface FakeGitHub {
  /** The variables that lead a run of the action to it, where a second passes as quickly as 50 ms. */
  env: Record<string, string>
  /** What it holds, and what happened. */
  look(): Promise<State & Journal>
  close(): Promise<void>
}

const HASTE = fileURLToPath(new URL('./haste.ts', import.meta.url))
const IMPATIENCE = fileURLToPath(new URL('./impatience.ts', import.meta.url))

/** Starts one, in a thread of its own, which answers as GitHub's description of its API says. */
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
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: setting })
  const [{ port, prefix }] = await once(worker, 'message')
  const loaded = setting.faults.some(({ answer }) => answer === 'hang') ? [HASTE, IMPATIENCE] : [HASTE]
  const env = {
    GITHUB_API_URL: `http://127.0.0.1:${port}${prefix}`,
    NODE_OPTIONS: loaded.map((file) => `--import=${file}`).join(' '),
  }
  return {
    env,
    async look() {
      worker.postMessage('look')
      const [all] = await once(worker, 'message')
      return all
    },
    async close() {
      await worker.terminate()
    },
  }
}
