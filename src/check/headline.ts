import { THRESHOLDS } from '../base/thresholds.ts'
import { type Side, sideOf } from '../claim/side.ts'
import { likeness } from '../compare/likeness.ts'
import { saidIn } from '../compare/restated/said.ts'
import { findSupport } from '../compare/support.ts'
import type { Check } from '../model/check.ts'
import type { PassageRole, Reading } from '../model/index.ts'
import { printedBeside, wordsAround } from '../wording/as-printed.ts'
import { quote, verdict } from '../wording/verdict.ts'
import { belowHeadline } from './same-thing/below-headline.ts'

const NAMES: Partial<Record<PassageRole, string>> = {
  headline: 'The headline',
  standfirst: 'The standfirst',
  caption: 'The caption',
}

/** Sentences at the start of the text in which a headline's number stands with a slip, though nothing else is alike. */
const SENTENCES_OF_TOP = 3

/** Numbers in the headline, the standfirst and captions, against the text. */
export const headline: Check = {
  id: 'headline',
  about: 'Numbers in the headline, the standfirst and captions, against the text',
  quotes: 'ignore',
  run({ reading, statements, units }) {
    const compared: number[] = []
    const sides = statements.numbers.map(({ source }) => sideOf(reading, source.index))
    const restating = sides.filter((side) => roleOf(side) in NAMES && !side.quantity.vague && !isBesideName(side))
    if (restating.length === 0) return { verdicts: [], compared }
    const sentences = belowHeadline(reading).filter(({ passage }) => !(roleIn(reading, passage) in NAMES))
    const below = new Set(sentences)
    const body = sides.filter(({ sentence }) => below.has(sentence))
    const said = saidIn(reading, sentences, body)
    const besideIn = (side: Side) => sides.filter((other) => other !== side && other.sentence === side.sentence)
    const verdicts = restating.flatMap((side) => {
      const support = findSupport(
        side,
        said,
        { top: sentences.slice(0, SENTENCES_OF_TOP), taken: besideIn(side) },
        units,
      )
      if (support.kind === 'unrelated') return []
      compared.push(side.claim.quantity)
      if (support.kind !== 'contradicts' || !isRestated(side, support.by)) return []
      const { by } = support
      const evidence = quote(by, reading)
      return [
        verdict('headline', side.quantity, {
          fact: side.claim.fact,
          severity: 'warning',
          actual: printedBeside(side, by),
          message: `${NAMES[roleOf(side)]} says ${printedBeside(side, by)}, line ${evidence.line} says ${printedBeside(by, side)}.`,
          expected: printedBeside(by, side),
          evidence: [evidence],
        }),
      ]
    })
    return { verdicts, compared }
  },
}

/** Tells whether a number leaves out somebody who is named: "Ann Other and six others" are seven. */
function isBesideName(side: Side): boolean {
  const { before, after } = wordsAround(side)
  return /\p{Lu}[\p{L}’'-]+ (?:and|plus|with) $/u.test(before) && /^ (?:[\p{Ll}]+ )?(?:others|more)\b/u.test(after)
}

/** Tells whether `by` is likely the number that a headline restates: one near the top of the text, or one in similar words further down. */
function isRestated(side: Side, by: Side): boolean {
  const first = by.reading.sentences.findIndex(({ passage }) => !(roleIn(by.reading, passage) in NAMES))
  const isNearTop = by.reading.sentences.indexOf(by.sentence) < first + THRESHOLDS.summedUpSentences
  return isNearTop || likeness(side, by) >= THRESHOLDS.alikeFurtherDown
}

const roleIn = ({ article }: Reading, passage: number): PassageRole => article.passages[passage]?.role ?? 'body'

const roleOf = ({ reading, sentence }: Side): PassageRole => roleIn(reading, sentence.passage)
