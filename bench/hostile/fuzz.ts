import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { checkArticle, extractClaims } from '../../src/core.ts'
import { TOKENS } from './tokens.ts'
import { PATHS, secondsSince } from './work.ts'

/** What a text of tokens may take, in seconds of work. */
const LONGEST = 2

/** Texts of the tokens that readers look for, with front matter or without it, and of any characters in between. */
const texts = fc
  .tuple(
    fc.constantFrom('', '---\ndate: 2024-03-22\n---\n\n', '+++\ndate = 2024-03-22\n+++\n', '\uFEFF'),
    fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...TOKENS) }, fc.string({ unit: 'binary', maxLength: 5 })),
      {
        maxLength: 60,
      },
    ),
    fc.constantFrom('', ' ', ' ', '\n'),
  )
  .map(([head, parts, between]) => head + parts.join(between))

/** Reads and checks a text, and returns all that was found as one text. Throws if something is not as it must be. */
export function readWell(text: string, path: string): string {
  const began = process.cpuUsage()
  const reading = extractClaims({ text, path })
  const checked = checkArticle({ text, path })
  const seconds = secondsSince(began)
  if (seconds > LONGEST) throw new Error(`took ${seconds} s`)
  for (const { in: field, start, end, text: words } of [
    ...reading.quantities,
    ...reading.dates,
    ...reading.names,
    ...checked.findings,
  ])
    if (field === 'text' && text.slice(start, end) !== words)
      throw new Error(`${start}–${end} is not ${JSON.stringify(words)}`)
  const found = JSON.stringify([reading.quantities, reading.dates, reading.names, reading.claims, checked])
  JSON.parse(found)
  return found
}

/**
 * Reads and checks many texts that nobody writes: nothing is thrown, every offset is that of its words, nothing takes
 * long, and a second time the result is the same. Returns a hash of all results, to be compared with that of a run in
 * another time zone.
 */
export function fuzz(runs: number, seed: number): string {
  const hash = createHash('sha256')
  fc.assert(
    fc.property(texts, fc.constantFrom(...PATHS), (text, path) => {
      const found = readWell(text, path)
      if (readWell(text, path) !== found) throw new Error('the second result is another one')
      hash.update(found)
    }),
    { numRuns: runs, seed, endOnFailure: true },
  )
  return hash.digest('hex')
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' } } })
  const seed = Number(values.seed ?? Math.floor(Date.now() / 86_400_000))
  console.log(`seed ${seed}: ${fuzz(Number(values.runs), seed)}`)
}
