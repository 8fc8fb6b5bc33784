import { expect } from 'vitest'

/**
 * What some work comes to, which may keep the processor busy on this thread for so many milliseconds: however busy the
 * machine is with other things, these stay much the same.
 */
export function within<T>(milliseconds: number, work: () => T): T {
  const before = process.threadCpuUsage()
  const result = work()
  const { user, system } = process.threadCpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(milliseconds)
  return result
}
