import { MODAL_MONTHS, MONTHS, WEEKDAYS } from '../english/words/calendar.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import { cardinalPattern } from '../english/words/numbers.ts'
import { titleWords } from '../english/words/titles/titles.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that can be the head of a title before or after a name; lower case, without full stops. */
export const HEADS: ReadonlySet<string> = titleWords('office', 'calling', 'address')

/** Titles used before a surname alone: "President Obama". After others, a single word is rarely a name. */
export const BEFORE_SURNAMES = titleWords('before-surname')

/** Titles that are also surnames: "Mary King". */
export const SURNAME_LIKE = titleWords('surname')

/** Words that are adjectives in lower case, unless another word of a title precedes them: "major West German banks". */
export const ADJECTIVE_LIKE = titleWords('adjective')

/** Abbreviations that count only with a full stop: "Gov." */
export const NEED_POINT = titleWords('pointed')

/** Abbreviations that are always capitalised. */
export const ALWAYS_CAPITAL = titleWords('capital')

/** Lower-case words that belong to the title after them: "foreign minister", "press secretary". */
export const TITLE_MODIFIERS = titleWords('modifier')

/** Words that follow "secretary of", "minister for", "director of" and belong to the title. */
export const REMITS = titleWords('remit')

/** Capitalised words that are not part of a name or title: sentence openers, days, and verbs in headlines. */
export const STOPS = new Set([
  ...STOP_WORDS,
  ...WEEKDAYS,
  ...MONTHS.filter((name) => !MODAL_MONTHS.has(name)),
  ...cardinalPattern(1, 10).split('|'),
  ...set(`
    however meanwhile today yesterday tomorrow tonight once twice tells told asks asked calls called meets met
    visits visited warns warned vows vowed urges urged wins won loses lost dies died killed kills faces faced
    resigns resigned quits backs backed seeks sought wants wanted hits hit gets got takes took makes made gives gave
    goes went comes came leads led joins joined signs signed announces announced speaks spoke plans planned orders
    ordered rejects rejected accuses accused denies denied claims claimed pledges pledged holds held defends
    defended slams blasts hails like unlike dear thank thanks later earlier recently soon instead already perhaps
    maybe indeed finally eventually previously initially separately similarly together nevertheless nonetheless
    additionally overnight afterwards afterward thus hence otherwise moreover furthermore besides elsewhere shortly
    immediately praises criticises criticizes names named new first second third last next let see read photo image
    video
  `),
])

/** Tells whether a word is not part of a name or title; "WHO" and "IT" in capitals are. */
export const isStop = ({ key, text }: { key: string; text: string }): boolean =>
  STOPS.has(key) && text !== 'WHO' && text !== 'IT'

/** Last words of streets, bodies, buildings and prizes named after a person or title. */
export const NOT_PEOPLE = set(`
  street st avenue ave road lane drive boulevard square park plaza place court bridge highway station airport port school
  college university academy institute hospital clinic library museum theatre theater cinema hotel palace castle tower
  center centre office house building hall stadium arena church cathedral mosque synagogue temple
  party council committee commission department ministry agency authority board bureau union league association federation
  foundation fund group company corp corporation inc ltd llc plc bank motors electric airlines industries holdings partners
  army navy corps world advocate force forces guard police court courts congress parliament senate assembly cabinet government administration
  act bill law treaty accord accords agreement plan doctrine declaration amendment award prize medal cup trophy open games
  day week month year festival conference summit forum series report news times post journal tribune
  county city town village island islands bay beach river lake valley mountain mount hills heights peninsula province state
  states region district territory territories kingdom republic nations emirates africa america europe asia
  order summary summaries branch counsel resources guide guidelines update checklist training information technology data
  digital experience community officer officers edition recap trends research selections gallery apps directory examples map
  securities bureaus stores exchange markets exports imports center centers meeting proposal map blog list overview
  services service systems session sessions program project initiative team club fc united rovers
`)

/** Lower-case words inside personal names: "bin", "van". */
export const PARTICLES = set(
  'bin ibn ben bint al el de del della di da dos du des la le van von der den ter ten zu abu y e',
)
