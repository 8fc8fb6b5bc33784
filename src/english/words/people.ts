import { pluralOf } from '../forms/plural.ts'
import { wordTable } from './table.ts'

/**
 * What a noun says of the people that it counts: `any` names people as such, `age` those of an age or sex, who are a part of any
 * others, and `kind` those of one kind, who are mostly a part of the people counted. A `member` is somebody by work, state or
 * fate. `aged` are said to be under or over an age: "drivers over 70".
 */
export type PeopleClass = 'any' | 'age' | 'kind' | 'member' | 'aged'

/** Nouns for people in the singular, lower case, by class. */
export const peopleNouns = wordTable<PeopleClass>(`
adult: age aged
baby: age aged
boy: age aged
captive: member
casualty: member
child: age aged
citizen: member aged
civilian: kind member
customer: member
deputy: member
detainee: member
doctor: kind
driver: member aged
employee: member
fan: member
female: age
fighter: kind member
foreigner: member
girl: age aged
guard: member
hostage: member
human: any
individual: any
infant: age aged
inmate: member
journalist: kind
kid: age aged
male: age
man: age aged
medic: kind
member: member
migrant: member
militant: kind member
miner: member
minor: age
nurse: member
officer: member
other: any
passenger: member
patient: member aged
pensioner: member aged
people: any
person: any aged
player: member aged
policeman: member
prisoner: member
protester: member
pupil: member aged
rebel: kind member
refugee: member
reporter: kind
resident: member aged
sailor: member
soldier: kind member
staffer: member
student: member aged
survivor: member
suspect: member
teacher: member
teen: age
teenager: age aged
tourist: member
troop: kind member
user: member
victim: any
villager: member
voter: member aged
woman: age aged
worker: member aged
youngster: age aged
youth: age
`)

/** Nouns for people in the plural, lower case: "people", "women", "drivers". */
export const peoplePlurals = (...classes: PeopleClass[]): ReadonlySet<string> =>
  new Set([...peopleNouns(...classes)].map((noun) => (noun === 'people' ? noun : pluralOf(noun))))
