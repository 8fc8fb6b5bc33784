import type { PassageRole } from '../model/index.ts'
import { standing } from './against.ts'
import type { Check } from './check.ts'
import { printed } from './printed.ts'
import { type Side, sidesOf } from './side.ts'
import { quote, verdict } from './verdict.ts'

const NAMES: Partial<Record<PassageRole, string>> = {
  headline: 'The headline',
  standfirst: 'The standfirst',
  caption: 'The caption',
}

/** Headline, standfirst and captions against the text. */
export const headline: Check = {
  id: 'headline',
  about: 'Numbers of the headline, the standfirst and captions, against the text',
  run({ reading, units }) {
    const compared: number[] = []
    const sides = sidesOf(reading)
    const body = sides.filter((side) => !(roleOf(side) in NAMES))
    const verdicts = sides.flatMap((side) => {
      const name = NAMES[roleOf(side)]
      if (!name || side.quantity.vague) return []
      const { kind, by } = standing(side, body, 'same-text', units)
      if (kind === 'unrelated') return []
      compared.push(side.claim.quantity)
      if (kind !== 'contradicts' || !by) return []
      const evidence = quote(by, reading)
      return [
        verdict('headline', side.quantity, {
          fact: side.claim.fact,
          severity: 'warning',
          actual: printed(side),
          message: `${name} says ${printed(side)}, the text ${printed(by)}${evidence.line ? ` (line ${evidence.line})` : ''}.`,
          expected: printed(by),
          evidence: [evidence],
        }),
      ]
    })
    return { verdicts, compared }
  },
}

const roleOf = ({ reading, sentence }: Side): PassageRole => reading.article.passages[sentence.passage]?.role ?? 'body'
