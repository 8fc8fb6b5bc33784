import { parseArgs } from 'node:util'
import { checkArticle, extractClaims } from '../../src/core.ts'
import { pairsOf, TOKENS } from './tokens.ts'
import { PATHS, secondsSince } from './work.ts'

/**
 * Reads and checks texts that are one token or a pair of tokens over and over, and prints how the time grows from an eighth of
 * the length to the whole: the exponent is 1 if it grows as the length does. `--bytes` is the longest text, `--seconds` the longest wait
 * for one text, `--pairs` and `--seed` choose pairs, `--only` one token, and `--part 1/4` a quarter of all.
 */
const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '20' },
    pairs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    path: { type: 'string' },
    part: { type: 'string', default: '1/1' },
  },
})

/** No exponent may be above this. */
const STEEPEST = 1.15
/** The most seconds for 100 KB of text with numbers, and for 1 MB of any other. */
const FOR_NUMBERS = 2
const FOR_OTHERS = 1

/** A text that is read faster than this, in seconds, says nothing of how time grows: what every article takes is most of it. */
const MEASURABLE = 0.4

/** How much longer the long text is than the short one: three doublings. */
const LONGER = 8

interface Growth {
  token: string
  path: string
  exponent: number
  bytes: number
  /** The time for an eighth of the bytes, and for all. */
  before: number
  seconds: number
}

const secondsFor = (text: string, path: string): number => {
  const began = process.cpuUsage()
  checkArticle({ text, path })
  return secondsSince(began)
}

const filled = (token: string, bytes: number): string => {
  const separated = /[\p{L}\p{N}]$/u.test(token) ? `${token} ` : token
  return separated.repeat(Math.ceil(bytes / separated.length))
}

/** Returns the shorter of two times for a text that is read fast, as something else may have held up one of them. */
function measured(token: string, path: string, bytes: number): number {
  const text = filled(token, bytes)
  const first = secondsFor(text, path)
  return first < 0.2 ? Math.min(first, secondsFor(text, path)) : first
}

/** Returns how the time grows from a text of an eighth of the length to the whole, or to an eighth where that takes too long. */
function growthOf(token: string, path: string): Growth {
  secondsFor(filled(token, 2_000), path)
  let bytes = Number(values.bytes)
  let before = measured(token, path, bytes / LONGER)
  if (before * LONGER > Number(values.seconds)) {
    bytes /= LONGER
    before = measured(token, path, bytes / LONGER)
  }
  const seconds = measured(token, path, bytes)
  return { token, path, exponent: exponentOf(before, seconds), bytes, before, seconds }
}

const exponentOf = (before: number, seconds: number): number =>
  seconds > MEASURABLE ? Math.log(seconds / before) / Math.log(LONGER) : 1

const tokens =
  values.only === undefined ? [...TOKENS, ...pairsOf(TOKENS, Number(values.pairs), Number(values.seed))] : [values.only]
const isMarkup = (token: string) => /[^\p{L}\p{N} ,.$%]/u.test(token)
/** Whether a token has a figure, or numbers or dates are read in a text of it. */
const hasNumber = (token: string): boolean => {
  if (/\d/.test(token)) return true
  const { quantities, dates } = extractClaims({ text: filled(token, 2_000), path: 'a.md' })
  return quantities.length + dates.length > 0
}
const isSteep = ({ exponent }: Growth) => exponent > STEEPEST
const isSlow = ({ token, bytes, seconds }: Growth) =>
  hasNumber(token)
    ? seconds > (FOR_NUMBERS * Math.max(bytes, 100_000)) / 100_000
    : seconds > (FOR_OTHERS * Math.max(bytes, 1_000_000)) / 1_000_000
const line = ({ token, path, exponent, bytes, seconds }: Growth): string =>
  `${exponent.toFixed(2)}  ${seconds.toFixed(2).padStart(6)} s for ${String(Math.round(bytes / 1000)).padStart(5)} KB  ${path.padEnd(7)} ${JSON.stringify(token)}`

/** Returns the formats in which to read a token: Markdown, and for markup another one in turn. */
function pathsFor(token: string, nth: number): string[] {
  if (values.path) return [values.path]
  return isMarkup(token) ? ['a.md', PATHS[1 + (nth % (PATHS.length - 1))] as string] : ['a.md']
}

const [part = 1, parts = 1] = values.part.split('/').map(Number)
const growths: Growth[] = []
let thrown = 0

/** How often a text is tried that seems to be too slow or steep: on a busy machine it may have been held up. */
const TRIES = 3

/** Returns the growth from the shortest times of a few tries, as far as they are needed. */
function bestGrowthOf(token: string, path: string): Growth {
  let best = growthOf(token, path)
  for (let i = 1; i < TRIES && (isSteep(best) || isSlow(best)); i++) {
    const again = growthOf(token, path)
    const [before, seconds] = [Math.min(best.before, again.before), Math.min(best.seconds, again.seconds)]
    best = { ...again, before, seconds, exponent: exponentOf(before, seconds) }
  }
  return best
}

/** Returns how the time grows; null, and prints why, if a text throws. */
function triedGrowthOf(token: string, path: string): Growth | null {
  try {
    return bestGrowthOf(token, path)
  } catch (error) {
    thrown++
    console.log(`${path} ${JSON.stringify(token)}: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

for (const [i, token] of tokens.entries()) {
  if (i % parts !== part - 1) continue
  for (const path of pathsFor(token, i)) {
    const growth = triedGrowthOf(token, path)
    if (growth === null) continue
    growths.push(growth)
    if (isSteep(growth) || isSlow(growth)) console.log(`${line(growth)}${isSlow(growth) ? '  too slow' : ''}`)
  }
}
console.log('\nThe steepest:')
for (const growth of growths.toSorted((a, b) => b.exponent - a.exponent).slice(0, 20)) console.log(line(growth))
const [steep, slow] = [growths.filter(isSteep).length, growths.filter(isSlow).length]
console.log(
  `${growths.length + thrown} texts, ${thrown} that throw, ${steep} steeper than ${STEEPEST}, ${slow} slower than allowed`,
)
process.exitCode = thrown + steep + slow > 0 ? 1 : 0
