import { wordTable } from './table.ts'

/**
 * Nouns that count many in the form of a singular: `collective` nouns name people or animals as a group ("50 staff"), `same` nouns have one
 * form for one and many ("30 sheep"). `describing` ones are plurals that stand before another noun ("six savings accounts").
 */
export type PluralNounClass = 'collective' | 'same' | 'describing'

const pluralNouns = wordTable<PluralNounClass>(`
aircraft: same
arms: describing
bison: same
cattle: collective
cavalry: collective
clergy: collective
cod: same
communications: describing
craft: same
crew: collective
customs: describing
deer: same
earnings: describing
elections: describing
electronics: describing
fish: same
folk: collective
futures: describing
goods: describing
head: same
infantry: collective
livestock: collective
media: describing
men: describing
military: collective
moose: same
news: describing
offspring: same
operations: describing
people: collective
personnel: collective
police: collective
poultry: collective
rights: describing
sales: describing
salmon: same
savings: describing
series: same
services: describing
sheep: same
species: same
sports: describing
squid: same
staff: collective
swine: same
systems: describing
trout: same
vermin: collective
weapons: describing
wildlife: collective
women: describing
youth: collective
`)

const COUNT_MANY = pluralNouns('collective', 'same')

/** Tells whether a noun, lower case, counts many without a plural ending: "staff", "sheep", "swordfish", "hovercraft". */
export const countsMany = (noun: string): boolean => COUNT_MANY.has(noun) || /.(?:fish|craft)$/.test(noun)

const DESCRIBING = pluralNouns('describing')

/** Tells whether a plural, lower case, stands before the noun that it describes: "six savings accounts", "two women drivers". */
export const describesNouns = (noun: string): boolean => DESCRIBING.has(noun)
