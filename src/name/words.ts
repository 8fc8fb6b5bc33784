import { DESCRIPTION_WORDS, HONORIFICS, OFFICE_WORDS } from '../english/title-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that can head a title before or after a name; lower case, without points. */
export const HEADS: ReadonlySet<string> = new Set([...OFFICE_WORDS, ...DESCRIPTION_WORDS, ...HONORIFICS])

/** Titles that stand before a surname alone: "President Obama"; after others a single word is rarely a name. */
export const BEFORE_SURNAMES = set(`
  president premier minister chancellor secretary king queen prince princess emperor empress emir sultan pope patriarch
  archbishop bishop cardinal rabbi ayatollah senator representative congressman congresswoman governor gov mayor ambassador
  chairman chairwoman judge justice gen lt col maj capt sgt adm professor prof mr mrs ms miss dr sir dame lord lady baroness
  sen rep imam sheikh pastor rev taoiseach undersecretary commissioner colonel admiral crown-prince
`)

/** Titles that are surnames just as well: "Mary King". */
export const SURNAME_LIKE = set(
  'king queen prince bishop dean judge pope major cardinal marshal sheriff chef miss lady justice knight',
)

/** Adjectives in lower case, unless another word of a title stands before them: "major West German banks". */
export const ADJECTIVE_LIKE = set(
  'major general chief head senior executive leader lead private rear dean miss lord lady sister brother father speaker',
)

/** Short forms that count only with their point: "Gov." */
export const NEED_POINT = set('gov rep hon')

/** Short forms that are never written small. */
export const ALWAYS_CAPITAL = set(
  'gov rep gen sen col maj capt sgt adm lt prof rev hon mr mrs ms dr mp mps sir dame brig',
)

/** Lower-case words that belong to a title they stand before: "foreign minister", "press secretary". */
export const TITLE_MODIFIERS = set(`
  prime foreign finance defence defense interior press security national chief general policy army police military
  opposition party central bank aid health justice trade energy environment education labour labor transport agriculture
  home crown supreme state navy majority minority attorney executive government presidential parliamentary political
  humanitarian relief emergency deputy vice acting interim staff air force campaign company team union senior junior
  economy culture sports science technology communications development housing planning immigration intelligence
  homeland economic foreign-policy house spy refugee food rights special peace nuclear climate
`)

/** What stands after "secretary of", "minister for", "director of" and belongs to the title. */
export const REMITS = set(`
  state defense defence commerce energy labor labour treasury staff foreign affairs homeland security health education
  agriculture interior finance justice war transportation transport housing national intelligence veterans trade culture
  environment the and exchequer currency innovation general human services navy army air force house representatives commons lords parliament senate
  knesset strategic economy science technology sport sports development communications
`)

/** Capitalised words that are no part of a name or title: the beginnings of sentences, days, and verbs of headlines. */
export const STOPS = set(`
  the a an this that these those his her its their our my your some any no all both each every many most other another such
  i he she it we they you who what when where why how which whose and or but nor so yet for if as at by in into of on onto
  from to with within without over under after before since until during between against about above below through across
  because while although though however meanwhile then now today yesterday tomorrow tonight there here also only just even
  still again once twice more less than not never
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december
  is are was were be been being has have had do does did will would shall should can could may might must
  says said tells told asks asked calls called meets met visits visited warns warned vows vowed urges urged wins won loses
  lost dies died killed kills faces faced resigns resigned quits backs backed seeks sought wants wanted hits hit gets got
  takes took makes made gives gave goes went comes came leads led joins joined signs signed announces announced speaks
  spoke plans planned orders ordered rejects rejected accuses accused denies denied claims claimed pledges pledged holds held
  defends defended slams blasts hails like unlike dear thank thanks later earlier recently soon instead already perhaps maybe
  indeed finally eventually previously initially separately similarly together nevertheless nonetheless additionally
  overnight afterwards afterward thus hence otherwise moreover furthermore besides elsewhere shortly immediately praises criticises criticizes names named new one two three four five six seven eight
  nine ten first second third last next per via amid despite according let see read photo image video
`)

/** Last words of streets, bodies, buildings and prizes that bear a person's name or title. */
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

/** Lower-case words inside names. */
export const PARTICLES = set(
  'bin ibn ben bint al el de del della di da dos du des la le van von der den ter ten zu abu y e',
)
