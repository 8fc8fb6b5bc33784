/** How long a run may wait for GitHub in all, in milliseconds: because it is told to, and for answers that do not come. */
const BUDGET = 120_000

/** How long an answer may take without being counted, in milliseconds. */
const USUAL = 5000

/** The time that a run may still wait for GitHub. */
export interface Patience {
  /** Takes a wait of so many milliseconds out of the time left; false, and takes nothing, if it is too long. */
  grants(wait: number): boolean
  /** Takes the time of an answer, in milliseconds, out of the time left, except for what is usual. */
  spend(time: number, isAnswered: boolean): void
  /** Returns the time left, in milliseconds. */
  left(): number
}

/** The error for a request that is not sent, because GitHub kept the run waiting too long before. */
export class OutOfPatience extends Error {
  override name = 'OutOfPatience'

  constructor() {
    super(`GitHub kept the run waiting for ${BUDGET / 60_000} minutes in all`)
  }
}

/** Returns the patience of a run at its start. */
export function patience(): Patience {
  let left = BUDGET
  return {
    grants(wait) {
      if (wait > left) return false
      left -= wait
      return true
    },
    spend(time, isAnswered) {
      left -= isAnswered ? Math.max(0, time - USUAL) : time
    },
    left: () => left,
  }
}
