const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that name an office, lower case, without points. Which of them name the same one: `TITLE_SYNONYMS`. */
export const OFFICE_WORDS = set(`
  president premier minister chancellor secretary chief head director adviser advisor king queen prince princess emperor
  empress emir sultan pope patriarch archbishop bishop cardinal rabbi ayatollah caliph senator representative congressman
  congresswoman governor gov mayor speaker ambassador envoy commissioner coordinator chairman chairwoman chairperson chair
  judge justice attorney prosecutor general-secretary secretary-general director-general leader ceo cfo spokesman
  spokeswoman spokesperson commander treasurer comptroller premier taoiseach chancellor superintendent sheriff provost dean
  ombudsman registrar whip undersecretary executive boss crown-prince deputy-director surgeon
`)

/** Titles that say a rank or calling, and no one office. */
export const DESCRIPTION_WORDS = set(`
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm rear brigadier brig commodore marshal
  professor prof analyst economist author actor actress singer striker coach manager lawyer scientist researcher historian
  journalist reporter candidate activist diplomat lawmaker official negotiator mediator founder co-founder owner veteran
  officer pastor reverend rev sheikh imam father sister brother poet artist architect engineer chef
  councillor councilman councilwoman legislator mp mps strategist aide
`)

/** Forms of address. */
export const HONORIFICS = set('mr mrs ms miss dr sir dame lord lady baroness sen rep hon')

/** Words that say how a person stands to an office, and no office by themselves. */
export const STATUS_WORDS: ReadonlyMap<string, 'former' | 'acting' | 'designate' | 'deputy'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['ousted', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['past', 'former'],
  ['retired', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['elect', 'designate'],
  ['designate', 'designate'],
  ['nominee', 'designate'],
  ['incoming', 'designate'],
  ['deputy', 'deputy'],
  ['vice', 'deputy'],
  ['assistant', 'deputy'],
  ['associate', 'deputy'],
  ['under', 'deputy'],
] as const)
