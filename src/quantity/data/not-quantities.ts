import { contestWords } from '../../english/words/contests.ts'
import { PHRASE_ENDS } from '../../english/words/function-words.ts'
import { labelNouns } from '../../english/words/labels.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Nouns before a number that make it a label, in any case: "section 427", "chapter 4", "No. 10". */
export const LABELS = labelNouns('any')

/** Abbreviations of labels, before their full stop: "No. 10", "fig. 3". */
export const DOTTED_LABELS = labelNouns('dotted')

/** Nouns that are labels only in this spelling: "Unit 3", "Row 21", "Game 7", "HTTP 404". */
export const CAPITAL_LABELS: ReadonlySet<string> = new Set([
  ...[...labelNouns('capital')].map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)),
  ...[...labelNouns('acronym')].map((noun) => noun.toUpperCase()),
])

/** Nouns before the number of one in a series, if no determiner precedes them: "on day 167 of the war". */
export const COUNTED_OFF = labelNouns('series')
/** Prepositions and verbs that may precede such a noun. */
export const COUNTING_OFF = words('on by until till since from to of in after before is reached')

/** Words near "4-1" that show that it is a result, in their base forms: "won 3-1", "ahead 9-2", "a 9-2 lead". */
export const RESULT_WORDS = contestWords('outcome', 'vote', 'standing')

/** Other words that show it if they follow directly: "a 6-4 set". */
export const RESULT_FOLLOWERS = contestWords('spell', 'occasion')

/** Prefixes with a hyphen that do not stop a number from being a quantity: "sub-300 sq m", "mid-1990s". */
export const COUNTING_PREFIXES = words(
  'by sub minus negative to plus near about and or a non pre post mini per at foot feet ft magnitude',
)

/**
 * Figures with letters that are names and would be read as a number with a unit or scale: generations of networks ("5G"), dimensions
 * ("3D"), and the sections of American tax law after which pension plans and charities are called ("401k", "501c"), and
 * standards of wireless networks ("802.11ac").
 */
export const NAMES_IN_FIGURES = /^(?:\d[GD]|(?:401|403|457)[bk]|501c|802\.11[a-z]{1,2}(?:\/[a-z])*)$/

/** Names that are counts if a plural follows: screens ("a 4K camera", but "4K followers"), races ("a 5K") and the company 3M. */
export const NAMES_OR_COUNTS = /^(?:[48]K|5K|3M)$/

/**
 * Words that a number before them never counts. "x" separates two measures ("1 m x 2 m"). Without "against", because "30 to 20
 * against" counts votes.
 */
export const NEVER_COUNTED: ReadonlySet<string> = new Set([...PHRASE_ENDS, 'x'].filter((word) => word !== 'against'))

/** Adjectives of size and words for directions. "m" before them means metres: "8m high", "20m away". */
export const SIZES_AND_DIRECTIONS = words(`
  long high deep wide tall thick broad across square squared away apart behind ahead east west north south offshore inland underground
  late early short flat clear adrift
`)

/** Words that follow the distance of a race, in their base forms. "m" before them means metres: "the 100m final". */
export const RACE_WORDS = contestWords('race')
