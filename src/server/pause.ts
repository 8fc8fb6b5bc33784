/** Runs work after a pause, and only once for all that is asked in the meantime. */
export interface Pause {
  /** Asks for the work; the pause begins anew. */
  ask(): void
  /** Drops what was asked for. */
  drop(): void
}

/** Makes a pause of so many milliseconds. An error of the work is passed to `onError`. */
export function pauseOf(milliseconds: number, work: () => Promise<void>, onError: (error: unknown) => void): Pause {
  let timer: NodeJS.Timeout | undefined
  return {
    ask() {
      clearTimeout(timer)
      timer = setTimeout(() => void work().catch(onError), milliseconds)
    },
    drop: () => clearTimeout(timer),
  }
}
