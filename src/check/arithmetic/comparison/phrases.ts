import { type ChangeClass, changeWords } from '../../../english/words/changes.ts'
import { DATE_MARK, NUMBER_MARK } from '../../../sentence/marked-sentence.ts'
import { type Phrase, phrase } from '../../../sentence/phrase.ts'
import { gapWithout } from '../../order/gap.ts'

/** Words between two values of one clause, without numbers, negations and words that bring in something else. */
const gap = (most: number): string =>
  gapWithout(
    "by|not|no|never|nor|n't|than|but|although|though|while|if|unless|whether|from|to|per|each|except|without|like",
    most,
    NUMBER_MARK,
  )
const NEAR = gap(40)
/** The same before the words that compare, where the first value may be compared with others: "unchanged from May, but down from". */
const LEAD = gapWithout(
  "by|not|no|never|nor|n't|than|although|though|while|if|unless|whether|per|each|except|without|like",
  60,
  NUMBER_MARK,
)
const FAR = gap(60)

const BY_FAR = '(?:(?:well|far|much|slightly|just|even|only|still|sharply|considerably|significantly|a little) )?'
const GREATER =
  '(?:more|higher|larger|greater|bigger|taller|longer|heavier|older|faster|wider|deeper|stronger|costlier|steeper)'
const LESSER = '(?:fewer|less|lower|smaller|shorter|lighter|younger|slower|narrower|weaker|cheaper|shallower)'

const wordsOf = (...kinds: ChangeClass[]): string => [...changeWords(...kinds)].join('|')
/** A value behind a comma, a dash or a relative clause, so that the number before is no distance: not "30 metres taller than 310". */
const APART = '(?:,| –| \\(|,? which (?:is|was|are|were)|,? but) ?'

/** Two values of one measure, of which the words say that the first is the greater: `greater` and `lesser`. */
export const COMPARISONS: readonly Phrase[] = [
  // "310 metres high, taller than the 290-metre mast", "40 million, well above the 30 million of last year"
  phrase(
    `{greater}${LEAD}${APART}${BY_FAR}(?:${GREATER} than|above|exceeding|topping|surpassing|up from)${NEAR} {lesser}`,
  ),
  phrase(`{lesser}${LEAD}${APART}${BY_FAR}(?:${LESSER} than|below|short of|down from)${NEAR} {greater}`),
  // "40 million up from 30 million"
  phrase(`{greater} up from(?: the| its| their| ${DATE_MARK}(?:'s)?| [\\p{L}-]+'s)? {lesser}`),
  phrase(`{lesser} down from(?: the| its| their| ${DATE_MARK}(?:'s)?| [\\p{L}-]+'s)? {greater}`),
  // "40 million, an increase from the 30 million of last year"
  phrase(
    `{greater}${NEAR}(?:,| –| \\() ?(?:an?|which (?:is|was) an?) (?:[\\p{L}-]+ )?(?:${wordsOf('increase')}) (?:from|over|on)${NEAR} {lesser}`,
  ),
  phrase(
    `{lesser}${NEAR}(?:,| –| \\() ?(?:an?|which (?:is|was) an?) (?:[\\p{L}-]+ )?(?:${wordsOf('decrease')}) from${NEAR} {greater}`,
  ),
  // "imports of 40 million exceeded exports of 30 million"
  phrase(
    `{greater}${NEAR} (?:exceed(?:s|ed)|surpass(?:es|ed)|outstrip(?:s|ped)|outnumber(?:s|ed)|dwarf(?:s|ed))${NEAR} {lesser}`,
  ),
  // "overtook Italy with 2.4 billion against 2.1 billion"
  phrase(
    `\\b(?:overtook|overtaken|surpassed|outstripped|outsold|outnumbered|beaten|beat|ahead of)\\b${FAR} with {greater}${NEAR},? (?:compared (?:to|with)|against|to|versus)${NEAR} {lesser}`,
  ),
  // "61 per cent, exceeded only by the 64 per cent of 1992"
  phrase(
    `{lesser}[^;:"${NUMBER_MARK}]{0,80} (?:exceeded|surpassed|topped|beaten|bettered|outdone) only by${NEAR} {greater}`,
  ),
  // "has stood at 4 per cent since it was cut from 5 per cent"
  phrase(`{greater}${NEAR} since~ (?:raised|increased|lifted)${NEAR} from {lesser}`),
  phrase(`{lesser}${NEAR} since~ (?:cut|lowered|reduced|decreased)${NEAR} from {greater}`),
  // "stood at 40 in May and has since grown to 50"
  phrase(
    `{lesser}(?:${DATE_MARK}|${NEAR}),? (?:and )?(?:has|have|had) since (?:grown|risen|increased|climbed|swollen) to {greater}`,
  ),
  phrase(
    `{greater}(?:${DATE_MARK}|${NEAR}),? (?:and )?(?:has|have|had) since (?:fallen|dropped|shrunk|declined) to {lesser}`,
  ),
]

/** The score of the first against that of the second: "Berg leads with 442 points, followed by Olsen with 431". */
export const RANKINGS: readonly Phrase[] = [
  phrase(
    `\\b(?:leads?|led|leading|first|top|topped|topping|largest|biggest|most)\\b${FAR} {greater}(?: points| votes| seats| goals| wins| medals)?${NEAR},? (?:and |is |are )?(?:followed by|ahead of)${NEAR} {lesser}`,
  ),
  phrase(
    `{greater}(?: points| votes| seats| goals| wins| medals)?(?:${NEAR}|,) (?:leads?|led|leading|tops?|topped|is first|are first|was first)\\b${NEAR},? (?:and |is |are )?(?:followed by|ahead of)${NEAR} {lesser}`,
  ),
]
