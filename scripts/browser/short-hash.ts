import type { Plugin } from 'rolldown'

/**
 * SHA-256 as FIPS 180-4 has it, for short texts. Its constants are the first 32 bits of the fractions of the square and cube
 * roots of the first primes (sections 4.2.2 and 5.3.3), worked out when the module is loaded.
 */
const SHA_256 = `
const primes = []
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n)
const fraction = (number) => (number % 1) * 2 ** 32 | 0
const K = primes.map((prime) => fraction(prime ** (1 / 3)))
const START = primes.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)))
const turn = (word, by) => word >>> by | word << 32 - by
export function sha256(bytes) {
  const padded = new DataView(new ArrayBuffer(bytes.length + 72 & ~63))
  bytes.forEach((byte, i) => padded.setUint8(i, byte))
  padded.setUint8(bytes.length, 128)
  padded.setUint32(padded.byteLength - 4, bytes.length * 8)
  const hash = [...START]
  for (let block = 0; block < padded.byteLength; block += 64) {
    const w = []
    let [a, b, c, d, e, f, g, h] = hash
    for (let i = 0; i < 64; i++) {
      const [x, y] = [w[i - 15], w[i - 2]]
      w[i] = i < 16
        ? padded.getInt32(block + 4 * i)
        : (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + w[i - 16] + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10) + w[i - 7] | 0
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + K[i] + w[i]
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c)
      ;[a, b, c, d, e, f, g, h] = [one + two | 0, a, b, c, d + one | 0, e, f, g]
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, i) => { hash[i] = hash[i] + word | 0 })
  }
  const out = new DataView(new ArrayBuffer(32))
  hash.forEach((word, i) => out.setInt32(4 * i, word))
  return new Uint8Array(out.buffer)
}`

const UTILS = `
export const utf8ToBytes = (text) => new TextEncoder().encode(text)
export const bytesToHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')`

/** Sends, in place of a library of many hashes for long data, the one that findings are known by. */
export const shortHash: Plugin = {
  name: 'short hash',
  load: {
    filter: { id: /[\\/]@noble[\\/]hashes[\\/](?:sha2|utils)\.js$/ },
    handler: (id) => ({ code: id.endsWith('sha2.js') ? SHA_256 : UTILS, moduleType: 'js' }),
  },
}
