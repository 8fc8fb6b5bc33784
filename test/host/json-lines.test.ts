import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJsonLines } from '../../src/host/process/json-lines.ts'

async function* chunks(bytes: Uint8Array, size: number) {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
}
async function read(text: string | Uint8Array, size = 7) {
  const lines = []
  for await (const line of readJsonLines(chunks(Buffer.from(text as string), size))) lines.push(line)
  return lines
}

test('a line is ended by a line feed alone', async () => {
  expect(await read('"a\u2028b"\r\n\n  \n"\u0085c"')).toEqual([{ value: 'a\u2028b' }, { value: '\u0085c' }])
})

test('a byte order mark before a line is no part of it', async () => {
  expect(await read('\uFEFF{"id":"1"}\n')).toEqual([{ value: { id: '1' } }])
})

test('a bad line leaves the others alone', async () => {
  const lines = [Buffer.from('1\n{"a":\n'), Buffer.from([0xff, 0x0a]), Buffer.from('2')]
  const [one, broken, bytes, two] = await read(Buffer.concat(lines))
  expect([one, bytes, two]).toEqual([{ value: 1 }, { fault: 'not UTF-8' }, { value: 2 }])
  expect(broken).toEqual({ fault: expect.stringContaining('invalid JSON') })
})

test('any values come back as they went in, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 50 }), async (values, size) => {
      const lines = values.map((value) => JSON.stringify(value)).join('\n')
      expect(await read(lines, size)).toEqual(values.map((value) => ({ value: JSON.parse(JSON.stringify(value)) })))
    }),
  )
})
