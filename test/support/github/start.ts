import { onTestFinished } from 'vitest'
import { type FakeGitHub, openGitHub } from './open.ts'
import type { Setting } from './types.ts'

/** Starts one, in a thread of its own, which answers as GitHub's description of its API says. It ends with the test. */
export async function startGitHub(parts: Partial<Setting> = {}): Promise<FakeGitHub> {
  const github = await openGitHub(parts)
  onTestFinished(github.close)
  return github
}
