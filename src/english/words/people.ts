import { pluralOf } from '../forms/plural.ts'
import { wordTable } from './table.ts'

/**
 * What a noun says about the people that it counts: `any` names people as such; `age` those of an age or sex, who are a
 * part of any others; `kind` those of one kind, who are usually a part of the people counted; `member` somebody by
 * work, status or fate. `aged` nouns are used with an age: "drivers over 70". `whole` nouns are counted before a list
 * of their parts: "12 people, seven men and five women".
 */
export type PeopleClass = 'any' | 'age' | 'kind' | 'member' | 'aged' | 'whole'

/** Returns nouns for people in the singular, lower case, by class. */
export const peopleNouns = wordTable<PeopleClass>(`
adult: age aged whole
baby: age aged
boy: age aged
captive: member
casualty: member
child: age aged whole
citizen: member aged
civilian: kind member whole
customer: member
deputy: member
detainee: member whole
doctor: kind
driver: member aged
employee: member whole
fan: member
female: age
fighter: kind member
foreigner: member
girl: age aged
guard: member
hostage: member whole
human: any
individual: any
infant: age aged
inmate: member
journalist: kind
kid: age aged
male: age
man: age aged
medic: kind
member: member whole
migrant: member
militant: kind member
miner: member
minor: age
nurse: member
officer: member
other: any
passenger: member whole
patient: member aged whole
pensioner: member aged
people: any
person: any aged whole
player: member aged
policeman: member
prisoner: member whole
protester: member
pupil: member aged
rebel: kind member
refugee: member
reporter: kind
resident: member aged
sailor: member
soldier: kind member whole
staffer: member
student: member aged whole
survivor: member
suspect: member whole
teacher: member
teen: age
teenager: age aged
tourist: member
troop: kind member
user: member
victim: any whole
villager: member
voter: member aged
woman: age aged
worker: member aged whole
youngster: age aged
youth: age
`)

/** Returns nouns for people in the plural, lower case, by class: "people", "women", "drivers". */
export const peoplePlurals = (...classes: PeopleClass[]): ReadonlySet<string> =>
  new Set([...peopleNouns(...classes)].map((noun) => (noun === 'people' ? noun : pluralOf(noun))))
