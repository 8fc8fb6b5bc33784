import { isUncertain } from './fault.ts'

/** How often an uncertain write is looked after. */
const TRIES = 3

/**
 * Writes once. Where it fails and may have taken effect all the same, `look` says what came of it; only where that is
 * nothing (null) it is written again, so that nothing is ever there twice.
 */
export async function writeOnce<T>(write: () => Promise<T>, look: () => Promise<T | null>): Promise<T> {
  for (let tries = TRIES; ; tries--) {
    try {
      return await write()
    } catch (error) {
      if (!isUncertain(error)) throw error
      const done = await look()
      if (done !== null) return done
      if (tries <= 1) throw error
    }
  }
}

/** For writes that are looked after by `writeOnce`: Octokit is not to repeat them by itself. */
export const NO_RETRIES = { request: { retries: 0 } }
