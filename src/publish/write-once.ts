import { isUncertain } from './fault.ts'

/** How often to check whether an uncertain write took effect. */
const TRIES = 3

/**
 * Writes exactly once. If the write fails but may have taken effect, `look` returns the result. The write is repeated
 * only if there is none (null).
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

/** Request options for `writeOnce`, which stop Octokit from repeating writes. */
export const NO_RETRIES = { request: { retries: 0 } }
