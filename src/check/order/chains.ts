import type { DateMention } from '../../model/index.ts'
import { DATE_MARK, type MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, type Phrase, phrase } from '../../sentence/phrase.ts'
import { isBefore } from './day-order.ts'
import { gapWithout } from './gap.ts'
import type { Sequence } from './sequences.ts'

/** Words without other dates and clauses. */
const GAP = gapWithout('that|which|who|whose|after|before|since|until|when|where|while|but|following', 80, DATE_MARK)

/** Events that can only happen in this order, each by its words. */
const CHAINS: readonly (readonly string[])[] = [
  [
    'arrested|detained',
    'charged|indicted',
    'convicted|found guilty|pleaded guilty|acquitted',
    'sentenced',
    'convictions? (?:was|were) (?:overturned|quashed|thrown out|vacated|reversed)|pardoned|paroled|released from (?:prison|jail)|freed from (?:prison|jail)',
  ],
  [
    'opened(?: its doors)?|was (?:opened|built|completed)',
    '(?<=\uE001,? (?:and |but |then )*)(?:burn(?:ed|t)(?: down| to the ground)?|was (?:demolished|torn down|pulled down|destroyed)|closed its doors|closed for good)',
  ],
  ['proposed(?: marriage)? to', 'got engaged|became engaged|engagement', 'married|wed|wedding', 'divorced|divorce'],
  [
    'was (?:first )?(?:elected|appointed|sworn in)|took (?:office|over as)|(?:president|prime minister|chancellor|governor|mayor|chairman|chief executive|leader|pope|king|queen) since',
    're-?elected|second term',
    'stepped down|resigned|left office|retired|was (?:ousted|deposed|voted out)',
  ],
  [
    'was (?:founded|established|set up)',
    'was (?:dissolved|disbanded|wound up|abolished|nationali[sz]ed|privati[sz]ed)|went bankrupt|filed for bankruptcy',
  ],
]

/** The phrases that date each event of a chain. */
const STEPS: readonly (readonly (readonly Phrase[])[])[] = CHAINS.map((chain) =>
  chain.map((verbs) => [
    phrase(`\\b(?:${verbs})\\b${GAP}(?: (?:in|on|since))? {@when}`),
    phrase(`\\b(?:in|on) {@when},? ${GAP}\\b(?:${verbs})\\b(?!${GAP} (?:in|on) \uE001)`),
  ]),
)

/** Sentences within which two steps are taken to be of one story. */
const REACH = 5

interface Found {
  date: DateMention
  sentence: number
}

/** Yields the steps of one story that a text dates in an impossible order: convicted in 1991, the conviction overturned in 1986. */
export function* sequencesOfSteps(marked: readonly MarkedSentence[]): Generator<Sequence> {
  const dated = marked.flatMap((words, sentence) => (words.dates.length > 0 ? [{ words, sentence }] : []))
  for (const steps of STEPS) {
    const found = steps.map((step) => onlyOne(step, dated))
    for (const [i, first] of found.entries()) {
      const last = found
        .slice(i + 1)
        .find((one) => one !== null && first !== null && isBefore(one.date, first.date, false))
      if (!first || !last || Math.abs(last.sentence - first.sentence) > REACH) continue
      const told = marked[first.sentence] as MarkedSentence
      if (!isOfOne(told, marked[last.sentence] as MarkedSentence)) continue
      yield { first: first.date, last: last.date, told, says: 'later', sharesYear: false }
      break
    }
  }
}

const PRONOUN = /^(?:he|she|his|her|they|their|the (?:couple|pair|two))\b/i
const NAMES = /(?<!^)(?<![.!?:] )\b\p{Lu}[\p{L}'-]+/gu

/** Tells whether two sentences are of one person or thing: one of them has only a pronoun for it, or both have a name. */
function isOfOne(one: MarkedSentence, other: MarkedSentence): boolean {
  if (one === other || PRONOUN.test(one.words) || PRONOUN.test(other.words)) return true
  const names = new Set(namesIn(one))
  return namesIn(other).some((name) => names.has(name))
}

const namesIn = ({ words }: MarkedSentence): string[] =>
  [...(words.match(NAMES) ?? []), ...(words.match(/^\p{Lu}[\p{L}'-]+/u) ?? [])].map((name) => name.replace(/'s$/, ''))

/** Returns the date of a step that a text tells only once. */
function onlyOne(step: readonly Phrase[], dated: readonly { words: MarkedSentence; sentence: number }[]): Found | null {
  const [only, ...more] = dated.flatMap(({ words, sentence }) =>
    [...findPhrases(step, words)].map(({ dates }) => ({ date: dates.when as DateMention, sentence })),
  )
  return only && more.every(({ date }) => date === only.date) ? only : null
}
