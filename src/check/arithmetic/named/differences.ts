import { minus, times } from '../../../base/interval.ts'
import type { Interval, Quantity } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { interval, withUnit } from '../../../wording/words.ts'
import { isPlain, type Relation, sameMeasure } from '../relation.ts'

const GAP = '[^.;:()\uE000]{0,60}?'
const NAMED =
  '(?:majority|margin|lead|difference|gap|surplus|shortfall|deficit|excess|profit|loss|saving|gain|improvement)'

const DIFFERENCES = [
  // "52 to 48, a majority of four", "income of 4.12 million against spending of 3.87 million, a surplus of 250,000"
  phrase(
    `{a}${GAP}{b}${GAP},? (?:or |with |for |giving (?:it |him |her |them )?|leaving |which (?:is|was|left|leaves|gives) |that is |making )?(?:an?|the) (?:[\\p{L}-]+ ){0,2}${NAMED} of {step}(?! (?:seats?|points?|votes?) (?:over|on|from)\\b)`,
  ),
  // "4,120 patients in 2022 and 4,870 in 2023, 750 more"
  phrase(
    `{a}${GAP}{b}${GAP}, (?:or |that is |some |a full )?{step}(?: [\\p{L}'-]+)? (?:more|fewer|less|higher|lower)(?=[.,;)]|$)`,
  ),
]

/** What a word calls the difference of two numbers of its sentence, against their difference: "52 to 48, a majority of six". */
export const differences: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { text, numbers } of findPhrases(DIFFERENCES, marked)) {
      const [a, b, step] = [numbers.a, numbers.b, numbers.step].map((i) => quantities[i as number]) as [
        Quantity,
        Quantity,
        Quantity,
      ]
      if (![a, b, step].every(isPlain) || [a, b].some(({ change }) => change !== null) || !sameMeasure(a, b)) continue
      if (step.unit !== a.unit && !(a.unit === null || step.unit === null)) continue
      if (OF.test(text) || isShareOf(step, a)) continue
      const [more, less] = (a.low as number) >= (b.low as number) ? [a, b] : [b, a]
      const allows = minus(more.accepts, less.accepts)
      const result = withUnit(interval(minus(more, less)), a.unit)
      yield {
        of: numbers.step as number,
        from: [numbers.a as number, numbers.b as number],
        allows: notBelowZero(allows),
        says: absolute(step),
        working: `${more.text} − ${less.text} = ${result}`,
        result,
        severity: 'warning',
      }
    }
  }
}

/** A part of a whole, of which more than the difference may be said: "45 of the 80 seats, a majority of ten". */
const OF = /\uE000(?: [\p{L}'-]+){0,3} (?:out )?of (?:the |its |their )?(?:[\p{L}'-]+ ){0,2}\uE000/u

/** Tells whether a change is given in per cent, though the numbers are not. */
const isShareOf = (step: Quantity, of: Quantity): boolean => (step.unit === 'percent') !== (of.unit === 'percent')

const notBelowZero = ({ low, high }: Interval): Interval => ({ low: Math.max(0, low ?? 0), high })

/** Returns what a change accepts without its direction. */
const absolute = ({ accepts, low }: Quantity): Interval => ((low ?? 0) < 0 ? times(accepts, -1) : accepts)
