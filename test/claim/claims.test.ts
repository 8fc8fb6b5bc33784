import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/core.ts'
import type { Claim, Period, Quantity } from '../../src/model/index.ts'
import { shippedRules } from '../support/rules.ts'
import attribution from './specs/attribution.json' with { type: 'json' }
import calledWrong from './specs/called-wrong.json' with { type: 'json' }
import counted from './specs/counted.json' with { type: 'json' }
import factWording from './specs/fact-wording.json' with { type: 'json' }
import facts from './specs/facts.json' with { type: 'json' }
import modality from './specs/modality.json' with { type: 'json' }
import parts from './specs/parts.json' with { type: 'json' }
import place from './specs/place.json' with { type: 'json' }
import presupposed from './specs/presupposed.json' with { type: 'json' }
import sentenceBefore from './specs/sentence-before.json' with { type: 'json' }
import stage from './specs/stage.json' with { type: 'json' }
import time from './specs/time.json' with { type: 'json' }
import verb from './specs/verb.json' with { type: 'json' }

const PUBLISHED = '2024-03-22'

/** What a claim and its quantity must say, as far as a spec asks. `asOf` is a day or "from..to", `of` the other one's text. */
interface Said {
  counted?: string | null
  modality?: string
  stage?: string
  attribution?: string | null
  place?: string | null
  asOf?: string | null
  verb?: string | null
  fact?: string | null
  role?: string | null
  of?: string | null
  unit?: string | null
  per?: string | null
}

interface Spec {
  text: string
  published?: string
  /** By the words of the quantity. */
  claims: Record<string, Said | undefined>
}

const printed = (period: Period | null): string | null =>
  period && (period.from === period.to ? period.from : `${period.from}..${period.to}`)

function said(quantity: Quantity, claim: Claim, all: readonly Quantity[]): Required<Said> {
  const { counted, role, unit, per } = quantity
  const { modality, stage, attribution, place, verb, fact } = claim
  const of = quantity.of === null ? null : (all[quantity.of]?.text ?? null)
  return { counted, role, of, unit, per, modality, stage, attribution, place, verb, fact, asOf: printed(claim.asOf) }
}

describe.each([
  ['counted', counted],
  ['parts', parts],
  ['verb', verb],
  ['modality', modality],
  ['attribution', attribution],
  ['place', place],
  ['time', time],
  ['presupposed', presupposed],
  ['facts', facts],
  ['wording of facts', factWording],
  ['the sentence before', sentenceBefore],
  ['called wrong', calledWrong],
  ['stage', stage],
] as [string, Spec[]][])('%s', (_, specs) => {
  it.each(specs)('$text', ({ text, published = PUBLISHED, claims }) => {
    const { quantities, claims: read } = extractClaims({ text, published }, { rules: shippedRules() })
    const found = Object.fromEntries(
      read.map((claim, i) => [quantities[i]?.text, said(quantities[i] as Quantity, claim, quantities)]),
    )
    expect(found).toMatchObject(claims)
  })
})

describe('a number after "at"', () => {
  const isAge = (text: string) => extractClaims({ text, published: PUBLISHED }).contexts.map((context) => context.isAge)

  it.each([
    'She became a mother at 17.',
    'He was a grandfather at 38.',
    'A widow at 29, she ran the farm.',
    'He was made king at 18.',
    'She was an aunt at 4.',
    'He graduated at 19.',
    'They married at 23.',
    'Her uncle died at 91.',
    'He retired at 60.',
    'She emigrated at 12.',
    'She was a bishop at 41.',
    'He was orphaned at 6.',
  ])('is an age: %s', (text) => {
    expect(isAge(text)).toEqual([true])
  })

  it.each([
    'The shop is at 17.',
    'The class starts at 19.',
    'The bus left at 12.',
    'The count stood at 41.',
    'They lived in a house at 23.',
    'The index closed at 91.',
    'The fee was set at 60.',
    'Her brother won by 12.',
    'The family sold 18.',
    'The meeting of sons ended at 6.',
  ])('is no age: %s', (text) => {
    expect(isAge(text)).not.toContain(true)
  })
})
