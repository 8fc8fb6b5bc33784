import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { indexClaims } from '../../src/archive/index.ts'
import { checkReading } from '../../src/core/check.ts'
import { readerFor } from '../../src/core/reading/read.ts'
import type { ArticleSource, Finding, Reading } from '../../src/model/index.ts'
import { rulesFrom } from '../../test/support/rules.ts'
import { articlesOf, NEWSROOM } from '../text.ts'
import { changed } from './change.ts'
import { type Kind, placesIn } from './places.ts'

/** An article of the demo newsroom with one number changed, and the findings that this caused. */
export interface Mutant {
  path: string
  kind: Kind
  /** The changed line, with the change as "[was → is]". */
  line: string
  findings: Finding[]
}

/** Reads the demo newsroom before its pull request. Every article is checked with its rules, against all others. */
export function newsroom() {
  const rules = rulesFrom(readFileSync(join(NEWSROOM, 'rules/newsroom.yml'), 'utf8'))
  const read = readerFor({ rules })
  const readings = articlesOf(join(NEWSROOM, 'articles')).map((article) => read(article))
  const check = (reading: Reading): Finding[] => {
    const others = readings.filter(({ article }) => article.path !== reading.article.path)
    return checkReading(reading, { rules }, indexClaims([reading, ...others]).earlier).findings
  }
  return { readings, check, read: (source: ArticleSource) => read(source) }
}

/**
 * Generates `count` mutants, the same for the same seed. Each changes a number drawn from all numbers of all articles.
 */
export function* mutants(count: number, seed: number): Generator<Mutant> {
  const { readings, read, check } = newsroom()
  const places = readings.flatMap((reading) => placesIn(reading).map((place) => ({ reading, place })))
  const draw = fc.noBias(fc.tuple(fc.nat(places.length - 1), fc.nat()))
  for (const [at, dice] of fc.sample(draw, { seed, numRuns: count })) {
    const { reading, place } = places[at] as (typeof places)[number]
    const { text, path } = reading.article
    const [before, was, after] = [text.slice(0, place.start), text.slice(place.start, place.end), text.slice(place.end)]
    const is = changed(was, dice)
    const findings = check(read({ path, text: before + is + after }))
    const line = `${before.split('\n').at(-1)}[${was} → ${is}]${after.split('\n')[0]}`
    yield { path: path as string, kind: place.kind, line, findings }
  }
}
