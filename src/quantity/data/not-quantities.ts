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

/** Words beside "4-1" that make it a result: "a 9-2 lead", "won 3-1". */
export const RESULT_WORDS = words(`
  beat beats beating won win wins winning lost lose losing loss defeat defeated defeats draw drew drawn tie tied ties victory lead leads
  led leading trail trailed trailing score scored record vote votes voted ruling decision verdict majority split margin aggregate
  down ahead behind level finished ended went shutout rout thrashing thrashed hammered hammering edged comeback advantage start
  up stretch run series set sets tiebreak half-time halftime final finals
`)

/** Prefixes that may stand, with a hyphen, before a number that still counts: "sub-300 sq m", "mid-1990s". */
export const COUNTING_PREFIXES = words(
  'by sub minus negative to plus near about and or a non pre post mini per at foot feet ft',
)

/** Figures with letters that are names: "5G", "3M", "401k". */
export const NAMES_IN_FIGURES = words('2G 3G 4G 5G 6G 2D 3D 4D 3M 4K 8K 401k 403b 501c 7UP 20-20 5K')

/**
 * Words behind a number that are never counted by it. "x" stands between two measures ("1 m x 2 m"); "against" is none of them, as it
 * may stand for votes: "30 to 20 against".
 */
export const NEVER_COUNTED: ReadonlySet<string> = new Set([...PHRASE_ENDS, 'x'].filter((word) => word !== 'against'))

/** Words after "100m" that make the m metres: races, sizes and places. */
export const DISTANCE_FOLLOWERS = words(`
  long high deep wide tall away apart east west north south behind ahead square squared freestyle butterfly breaststroke backstroke
  hurdles relay sprint race dash run final finals title champion gold silver bronze steeplechase pool swim record event medley
  individual world tower wall fence radius exclusion stretch peak climb mark distance heats runner yacht superyacht statue telescope wave waves
`)
