import { daysBetween } from '../base/calendar.ts'

/** A day that news names without its year, long after it: "the January 6 case". */
interface NamedDay {
  /** YYYY-MM-DD. */
  day: string
  /** Words beside it, in lower case, that show that this day is meant; `also` only need stand in its sentence. */
  beside: RegExp
  also: RegExp
}

const words = (list: string): RegExp => new RegExp(`(?<![\\w-])(?:${list.trim().split(/\s+/).join('|')})(?![a-z])`, 'i')

const ATTACK = 'attacks? attackers? assault massacres? atrocit(?:y|ies) victims? bombings? bombers? shootings?'

/** Each row: the day, the words beside it, and the words of its sentence. */
const ROWS: readonly (readonly [day: string, beside: string, also: string])[] = [
  ['1938-11-09', 'pogroms?', 'kristallnacht'],
  ['1941-12-07', ATTACK, 'harbor'],
  ['1944-06-06', 'landings?', 'normandy d-day'],
  ['1963-11-22', 'assassination', 'kennedy oswald'],
  ['1989-06-04', `crackdown killings ${ATTACK}`, 'tiananmen'],
  ['1995-04-19', '', 'mcveigh'],
  [
    '2001-09-11',
    `hijack(?:ings?|ers?) terror terrorist commission plot plotters? memorial museum era ${ATTACK}`,
    'qaeda laden hijackers? pentagon twin',
  ],
  ['2004-12-26', 'tsunamis?', ''],
  ['2005-07-07', 'bombings? bombers?', ''],
  ['2008-11-26', '', 'mumbai lashkar-e-taiba'],
  ['2011-01-25', 'revolution uprising', 'mubarak'],
  ['2011-02-17', 'revolution uprising', ''],
  ['2011-03-11', 'tsunamis? meltdowns? earthquake disaster', 'fukushima'],
  ['2011-07-22', ATTACK, 'breivik utoya utøya'],
  ['2012-12-14', '', 'hook'],
  ['2015-11-13', ATTACK, 'bataclan'],
  ['2016-07-15', 'coup putsch', 'gulen gülen gulenists? gülenists?'],
  ['2018-02-14', '', 'parkland marjory stoneman'],
  ['2019-03-15', '', 'christchurch'],
  ['2020-08-04', 'blast explosion', ''],
  [
    '2021-01-06',
    'capitol insurrection insurrectionists? riot riots rioters? committee case cases defendants? pardons? prosecutions? siege mob attack attackers? probe investigation prisoners? convicts?',
    'capitol rioters? insurrection insurrectionists? proud oath',
  ],
  ['2021-02-01', 'coup takeover putsch', 'junta'],
  ['2022-02-24', 'invasion', 'invasion invaded kyiv ukraine ukrainian ukrainians'],
  ['2023-02-06', 'earthquakes? quakes? tremors?', 'gaziantep kahramanmaras hatay antakya'],
  ['2023-04-15', '', 'sudan sudanese rsf khartoum darfur'],
  ['2023-05-09', 'riots? vandalism violence', 'imran pti'],
  [
    '2023-10-07',
    `pogroms? war hamas invasion onslaught rampage raid hostages? captives? abduct(?:ions?|ees) ${ATTACK}`,
    'hamas hostages? gaza israel israelis? palestinians? kibbutz nova kidnapped abducted massacred idf captivity',
  ],
  ['2024-12-08', '', 'assad'],
]

const NAMED: ReadonlyMap<string, readonly NamedDay[]> = Map.groupBy(
  ROWS.map(([day, beside, also]): NamedDay => ({ day, beside: words(beside || '$^'), also: words(also || '$^') })),
  ({ day }) => day.slice(5),
)

/** How far around a date its sentence is looked at, in UTF-16 units. */
const REACH = 160
/** The words directly behind a date: "January 6 Capitol riot". */
const BEHIND = /^(?:['’]s)?((?:[ \n-][\p{L}’'-]+){1,3})/u
/** The words directly before: "attack of ", "massacre on ". */
const BEFORE = /((?:[\p{L}’'-]+[ \n]){1,3})(?:of|on|since)[ \n]$/u
/** A sentence ends here, and nothing before it belongs to the date. */
const SENTENCE_END = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/u

/** Days for which the anniversary itself is meant, unless the words beside the date name the event. */
const ANNIVERSARY = 45

const sentenceAround = (text: string, start: number, end: number): string => {
  const left = text
    .slice(Math.max(0, start - REACH), start)
    .split(SENTENCE_END)
    .at(-1)
  const right = text.slice(end, end + REACH).split(SENTENCE_END)[0]
  return `${left}${right}`
}

/**
 * Returns the year of the known event that a date without its year (MM-DD) at `[start, end)` names: 2021 for "the
 * January 6 case", 2023 for "kidnapped by Hamas on October 7". Null if it names none from before publication.
 */
export function yearOfEvent(
  text: string,
  { start, end }: { start: number; end: number },
  monthDay: string,
  published: string,
): number | null {
  const known = NAMED.get(monthDay)?.filter(({ day }) => day < published) ?? []
  if (known.length === 0) return null
  const before = BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1] ?? ''
  const behind = BEHIND.exec(text.slice(end, end + 60))?.[1] ?? ''
  const named = known.find(({ beside }) => beside.test(before) || beside.test(behind))
  const anniversary = `${published.slice(0, 4)}-${monthDay}`
  const isNear = Math.abs(daysBetween(anniversary, published)) <= ANNIVERSARY
  const event = named ?? (isNear ? null : known.find(({ also }) => also.test(sentenceAround(text, start, end))))
  return event ? Number(event.day.slice(0, 4)) : null
}
