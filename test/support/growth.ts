import { expect } from 'vitest'

/** The part of the whole that is worked on too, to see how the time grows. */
const PART = 1 / 4
/** At most how many times as long as the part the whole may take: what is linear takes 4 times as long, what grows with the square 16. */
const GROWTH = 10
/** Milliseconds of this thread's work that are too few to tell how they grow. */
const SHORT = 1000
/** How often both are measured before they are held to take too long: a busy machine makes one of them seem slow now and then. */
const ROUNDS = 5

/**
 * What some work on so much comes to. Its time must grow about in step with the size, which is measured against the same
 * work on a part of it, on the same machine. It is no limit to the time itself, which `npm run bench` measures.
 */
export function growsInStep<T>(size: number, work: (size: number) => T): T {
  const [result, first] = timed(() => work(size))
  let whole = first
  let part = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS && whole > SHORT; round++) {
    part = Math.min(part, timed(() => work(Math.ceil(size * PART)))[1])
    if (whole <= GROWTH * part) return result
    whole = Math.min(whole, timed(() => work(size))[1])
  }
  expect(whole).toBeLessThanOrEqual(Math.max(SHORT, GROWTH * part))
  return result
}

/** The same of work on a text, the part of which is its beginning. */
export const growsWith = <T>(text: string, work: (text: string) => T): T =>
  growsInStep(text.length, (length) => work(text.slice(0, length)))

/** What work comes to, and the milliseconds that it kept the processor busy on this thread. */
function timed<T>(work: () => T): [T, number] {
  const before = process.threadCpuUsage()
  const result = work()
  const { user, system } = process.threadCpuUsage(before)
  return [result, (user + system) / 1000]
}
