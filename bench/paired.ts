/** Something to time: one pass over the same text as all others. */
export interface Contender {
  name: string
  run(): unknown
}

/** The seconds of each pass, a list for each contender. */
export type Timings = Map<string, number[]>

/**
 * Times contenders in turn, A B C A B C …, after one warm-up round. If the machine slows down, it slows all of them, so
 * the ratios within a round can be trusted.
 */
export function timeInTurn(contenders: readonly Contender[], rounds: number): Timings {
  const timings: Timings = new Map(contenders.map((c) => [c.name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of contenders) {
      const started = performance.now()
      run()
      if (round >= 0) timings.get(name)?.push((performance.now() - started) / 1000)
    }
  }
  return timings
}

/** Returns the smallest, the median and the largest of numbers. */
export function spread(values: readonly number[]): { min: number; median: number; max: number } {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return { min: at(0), median: at(0.5), max: at(1) }
}

/** Returns how many times as long `slow` took as `fast`, for each round. */
export function ratios(timings: Timings, slow: string, fast: string): { min: number; median: number; max: number } {
  const [a, b] = [timings.get(slow) ?? [], timings.get(fast) ?? []]
  return spread(a.map((seconds, i) => seconds / (b[i] ?? Number.NaN)))
}
