import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { progressOn } from '../../src/host/process/progress.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/** All that is written while 200 articles are read, one every `pause` milliseconds. */
function written(isTTY: boolean, pause: number): string[] {
  const lines: string[] = []
  const progress = progressOn({ isTTY, write: (text: string) => lines.push(text) } as never)
  for (let done = 1; done <= 200; done++) {
    vi.advanceTimersByTime(pause)
    progress(done, 200)
  }
  return lines
}

test('on a terminal a bar grows on one line, and is gone in the end', () => {
  const lines = written(true, 50)
  expect(lines.every((line) => line.startsWith('\r\u001B[K'))).toBe(true)
  expect(lines[0]).toContain(`[#${' '.repeat(23)}] 10 of 200 articles`)
  expect(lines.at(-2)).toContain(`[${'#'.repeat(23)} ] 198 of 200 articles`)
  expect(lines.at(-1)).toBe('\r\u001B[K')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(60)
})

test('nothing is shown of a short run, nor where nobody looks', () => {
  expect(written(true, 2)).toEqual([])
  expect(written(false, 50)).toEqual([])
})
