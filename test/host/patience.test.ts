import { expect, test } from 'vitest'
import { everyPage } from '../../src/host/github/every-page.ts'
import { patience } from '../../src/host/github/patience.ts'

test('a run waits for GitHub for two minutes in all', () => {
  const time = patience()
  expect([time.grants(60_000), time.grants(61_000), time.grants(60_000), time.grants(1)]).toEqual([
    true,
    false,
    true,
    false,
  ])
  expect(time.left()).toBe(0)
})

test('what does not come counts in full, and an answer only beyond what is usual', () => {
  const time = patience()
  for (let i = 0; i < 1000; i++) time.spend(4000, true)
  expect(time.left()).toBe(120_000)
  time.spend(15_000, false)
  time.spend(15_000, true)
  expect(time.left()).toBe(95_000)
})

/** Pages by their addresses, and from which on they go on for ever. */
async function* pages(urls: readonly string[]) {
  for (let i = 0; ; i++) yield { url: urls[i % urls.length] as string, data: [i] }
}

test('a list ends where a page comes again', async () => {
  expect(await everyPage(pages(['/a']))).toEqual([0])
  expect(await everyPage(pages(['/a', '/b']))).toEqual([0, 1])
  expect(await everyPage(pages(Array.from({ length: 5000 }, (_, i) => `/${i}`)))).toHaveLength(100)
})
