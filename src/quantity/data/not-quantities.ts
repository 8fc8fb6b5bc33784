import { contestWords } from '../../english/words/contests.ts'
import { PHRASE_ENDS } from '../../english/words/function-words.ts'
import { labelNouns } from '../../english/words/labels.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Nouns before a number that make it a label, in any case: "section 427", "chapter 4", "No. 10". */
export const LABELS = labelNouns('any')

/** Labels cut short by a full stop: "No. 10", "fig. 3". */
export const DOTTED_LABELS = labelNouns('dotted')

/** The same, only where written so: "Unit 3", "Row 21", "Game 7", "Euro 2020", "HTTP 404". */
export const CAPITAL_LABELS: ReadonlySet<string> = new Set([
  ...[...labelNouns('capital')].map((noun) => noun.charAt(0).toUpperCase() + noun.slice(1)),
  ...[...labelNouns('acronym')].map((noun) => noun.toUpperCase()),
])

/** Nouns before a number that count it off where they stand alone: "on day 167 of the war". */
export const COUNTED_OFF = labelNouns('series')
/** Prepositions and verbs before those. */
export const COUNTING_OFF = words('on by until till since from to of in after before is reached')

/** Words before "4-1" that make it a result, base forms: "won 3-1", "ahead 9-2". */
export const RESULT_WORDS = contestWords('outcome', 'vote', 'standing')

/** Words right behind it besides those: "a 6-4 set". */
export const RESULT_FOLLOWERS = contestWords('spell', 'occasion')

/** Prefixes that may stand, with a hyphen, before a number that still counts: "sub-300 sq m", "mid-1990s". */
export const COUNTING_PREFIXES = words(
  'by sub minus negative to plus near about and or a non pre post mini per at foot feet ft',
)

/**
 * Figures with letters that are names: generations of networks ("5G"), dimensions ("3D"), sections of American tax law ("401k"), and a
 * few single ones.
 */
export const NAMES_IN_FIGURES = /^(?:\d[GD]|(?:401|403|457|501)[a-z]|7UP|20-20)$/

/** The same, unless they count a plural behind them: screens ("a 4K camera", but "4K followers"), races ("a 5K") and the firm 3M. */
export const NAMES_OR_COUNTS = /^(?:[48]K|5K|3M)$/

/**
 * Words behind a number that are never counted by it. "x" stands between two measures ("1 m x 2 m"); "against" is none of them, as it
 * may stand for votes: "30 to 20 against".
 */
export const NEVER_COUNTED: ReadonlySet<string> = new Set([...PHRASE_ENDS, 'x'].filter((word) => word !== 'against'))

/** Adjectives of size and words of direction after "100m" that make the m metres: "8m high", "20m away". */
export const SIZES_AND_DIRECTIONS = words(`
  long high deep wide tall thick broad across square squared away apart behind ahead east west north south offshore inland underground
`)

/** Words of races behind "100m", which make the m metres. Base forms. */
export const RACE_WORDS = contestWords('race')
