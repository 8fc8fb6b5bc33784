import { wordTable } from './table.ts'

/**
 * Nouns that count many in the form of a singular: `collective` nouns name people or animals as a group ("50 staff"), `same` nouns have one
 * form for one and many ("30 sheep").
 */
export type PluralNounClass = 'collective' | 'same'

const pluralNouns = wordTable<PluralNounClass>(`
aircraft: same
bison: same
cattle: collective
cavalry: collective
clergy: collective
cod: same
craft: same
crew: collective
deer: same
fish: same
folk: collective
head: same
infantry: collective
livestock: collective
military: collective
moose: same
offspring: same
people: collective
personnel: collective
police: collective
poultry: collective
salmon: same
series: same
sheep: same
species: same
squid: same
staff: collective
swine: same
trout: same
vermin: collective
wildlife: collective
youth: collective
`)

const COUNT_MANY = pluralNouns('collective', 'same')

/** Tells whether a noun, lower case, counts many without a plural ending: "staff", "sheep", "swordfish", "hovercraft". */
export const countsMany = (noun: string): boolean => COUNT_MANY.has(noun) || /.(?:fish|craft)$/.test(noun)
