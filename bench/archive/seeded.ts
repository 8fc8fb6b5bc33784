/** Random numbers that are the same for the same seed. */
export interface Seeded {
  /** Returns a whole number, both ends included. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  chance(share: number): boolean
}

/** Returns random numbers by mulberry32 of Tommy Ettinger, which is short and good enough for making texts. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return { between, pick: (list) => list[between(0, list.length - 1)] as never, chance: (share) => next() < share }
}
