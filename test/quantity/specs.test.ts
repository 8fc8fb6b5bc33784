import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { InPassage, Quantity } from '../../src/model/index.ts'
import { readQuantities } from '../../src/quantity/index.ts'

/** What a spec says of one quantity; what it leaves out is as nothing was said: exact, no unit, no change. */
type Reading = Pick<Quantity, 'text' | 'start' | 'end' | 'low' | 'high'> & Partial<Quantity>

interface Case {
  text: string
  reads: Reading[]
}

const SILENT = {
  bound: 'exact',
  approximate: false,
  vague: false,
  change: null,
  unit: null,
  per: null,
  role: null,
  of: null,
}

const folder = new URL('specs/', import.meta.url)

/** A reading without what is as nothing was said. `accepts` and `said` have tests of their own. */
const spoken = ({
  in: _,
  accepts: __,
  counted: ___,
  said: ____,
  ...quantity
}: InPassage<Quantity>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(quantity).filter(([key, value]) => !(key in SILENT && SILENT[key as keyof typeof SILENT] === value)),
  )

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const cases: Case[] = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  describe(file.replace('.json', ''), () => {
    test.each(cases)('$text', ({ text, reads }) => {
      expect(readQuantities(text).map(spoken)).toEqual(reads)
    })
  })
}
