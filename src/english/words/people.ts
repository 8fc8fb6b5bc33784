import { pluralOf } from '../forms/plural.ts'
import { wordTable } from './table.ts'

/**
 * What a noun says about the people that it counts: `any` names people as such; `age` those of an age or sex, who are a
 * part of any others; `kind` those of one kind, who are usually a part of the people counted; `member` somebody by
 * work, status or fate. `aged` nouns are used with an age: "drivers over 70". `whole` nouns are counted before a list
 * of their parts: "12 people, seven men and five women". `group` nouns name people together: "a family of eight", "a town of 28,000". `relative` and `ruler` nouns name one person: "a mother at 17".
 */
export type PeopleClass = 'any' | 'age' | 'kind' | 'member' | 'aged' | 'whole' | 'group' | 'relative' | 'ruler'

/** Returns nouns for people in the singular, lower case, by class. */
export const peopleNouns = wordTable<PeopleClass>(`
adult: age aged whole
audience: group
aunt: relative
baby: age aged
board: group
boy: age aged
bride: relative
bridegroom: relative
brigade: group
brother: relative
captive: member
cast: group
casualty: member
child: age aged whole
choir: group
citizen: member aged
city: group
civilian: kind member whole
committee: group
community: group
congregation: group
country: group
cousin: relative
crew: group
crowd: group
customer: member
dad: relative
daughter: relative
delegation: group
deputy: member
detainee: member whole
doctor: kind
driver: member aged
duchess: ruler
duke: ruler
electorate: group
emperor: ruler
employee: member whole
empress: ruler
family: group
fan: member
father: relative
female: age
fighter: kind member
foreigner: member
gang: group
girl: age aged
granddaughter: relative
grandfather: relative
grandmother: relative
grandparent: relative
grandson: relative
guard: member
hostage: member whole
household: group
human: any
husband: relative
individual: any
infant: age aged
inmate: member
journalist: kind
jury: group
kid: age aged
king: ruler
male: age
man: age aged
medic: kind
member: member whole
migrant: member
militant: kind member
miner: member
minor: age
mom: relative
mother: relative
mum: relative
nation: group
nephew: relative
niece: relative
nurse: member
officer: member
orchestra: group
orphan: relative
other: any
panel: group
parent: relative
party: group
passenger: member whole
patient: member aged whole
pensioner: member aged
people: any
person: any aged whole
player: member aged
policeman: member
population: group
prince: ruler
princess: ruler
prisoner: member whole
protester: member
pupil: member aged
queen: ruler
rebel: kind member
refugee: member
reporter: kind
resident: member aged
sailor: member
sister: relative
soldier: kind member whole
son: relative
squad: group
staff: group
staffer: member
student: member aged whole
sultan: ruler
survivor: member
suspect: member whole
teacher: member
team: group
teen: age
teenager: age aged
tourist: member
town: group
tribe: group
troop: kind member
tsar: ruler
twin: relative
uncle: relative
user: member
victim: any whole
village: group
villager: member
voter: member aged
widow: relative
widower: relative
wife: relative
woman: age aged
worker: member aged whole
workforce: group
youngster: age aged
youth: age
`)

/** Returns nouns for people in the plural, lower case, by class: "people", "women", "drivers". */
export const peoplePlurals = (...classes: PeopleClass[]): ReadonlySet<string> =>
  new Set([...peopleNouns(...classes)].map((noun) => (noun === 'people' ? noun : pluralOf(noun))))
