import { wordTable } from '../table.ts'

/**
 * What a word is in or beside a title. `office` names an office (`same-title.ts` tells which are the same),
 * `calling` a rank or occupation that is not one office, `address` a form of address; `former`, `acting`, `designate`
 * and `deputy` give a person's status. `short` is an abbreviation, without its full stop; `pointed` counts only with
 * its full stop; `capital` is always capitalised. `before-surname` stands before a surname alone; `surname` may also be
 * a surname ("Mary King"); `adjective` is an adjective in lower case ("major banks"). `modifier` belongs to the title
 * after it ("foreign minister"), `remit` to the title before it ("secretary of state").
 */
export type TitleClass =
  | ('office' | 'calling' | 'address' | 'former' | 'acting' | 'designate' | 'deputy')
  | ('short' | 'pointed' | 'capital' | 'before-surname' | 'surname' | 'adjective' | 'modifier' | 'remit')

/** Returns words in titles, lower case, without full stops, by class. */
export const titleWords = wordTable<TitleClass>(`
acting: acting modifier
activist: calling
actor: calling
actress: calling
adm: calling short before-surname capital
admiral: calling before-surname
adviser: office
advisor: office
affairs: remit
agriculture: modifier remit
aid: modifier
aide: calling
air: modifier remit
amb: short
ambassador: office before-surname
analyst: calling
and: remit
archbishop: office before-surname
architect: calling
army: modifier remit
artist: calling
assistant: deputy
associate: deputy
attorney: office modifier
author: calling
ayatollah: office before-surname
bank: modifier
baroness: address before-surname
bishop: office before-surname surname
boss: office
brig: calling short capital
brigadier: calling
brother: calling adjective
caliph: office
campaign: modifier
candidate: calling
capt: calling short before-surname capital
captain: calling
cardinal: office before-surname surname
caretaker: acting
central: modifier
ceo: office
cfo: office
chair: office
chairman: office before-surname
chairperson: office
chairwoman: office before-surname
chancellor: office before-surname
chef: calling surname
chief: office adjective modifier
climate: modifier
cmdr: short
co-founder: calling
coach: calling
col: calling short before-surname capital
colonel: calling before-surname
commander: office
commerce: modifier remit
commissioner: office before-surname
commodore: calling
commons: remit
communications: modifier remit
company: modifier
comptroller: office
congressman: office before-surname
congresswoman: office before-surname
constable: calling
coordinator: office
councillor: calling
councilman: calling
councilwoman: calling
cpl: short
crown: modifier
crown-prince: office before-surname
culture: modifier remit
currency: remit
dame: address before-surname capital
dean: office surname adjective
defence: modifier remit
defense: modifier remit
deputy: deputy modifier
deputy-director: office
designate: designate
det: short
detective: calling modifier
development: modifier remit
diplomat: calling
director: office
director-general: office
dr: address short before-surname capital
economic: modifier
economist: calling
economy: modifier remit
education: modifier remit
elect: designate
emergency: modifier
emir: office before-surname
emperor: office before-surname
empress: office before-surname
energy: modifier remit
engineer: calling
environment: modifier remit
envoy: office
ex: former
exchequer: remit
executive: office adjective modifier
father: calling adjective
finance: modifier remit
food: modifier
force: modifier remit
foreign: modifier remit
foreign-policy: modifier
former: former
founder: calling
fr: short
gen: calling short before-surname capital
general: calling adjective modifier remit
general-secretary: office
gov: office short before-surname pointed capital
government: modifier
governor: office before-surname
head: office adjective
health: modifier remit
historian: calling
home: modifier
homeland: modifier remit
hon: address short pointed capital
house: modifier remit
housing: modifier remit
human: remit
humanitarian: modifier
imam: calling before-surname
immigration: modifier
incoming: designate
innovation: remit
insp: short
inspector: calling before-surname
intelligence: modifier remit
interim: acting modifier
interior: modifier remit
journalist: calling
judge: office before-surname surname
junior: modifier
justice: office before-surname surname modifier remit
king: office before-surname surname
knesset: remit
knight: surname
labor: modifier remit
labour: modifier remit
lady: address before-surname surname adjective
late: former
lawmaker: calling
lawyer: calling
lead: adjective
leader: office adjective
legislator: calling
lieutenant: calling
lord: address before-surname adjective
lords: remit
lt: calling short before-surname capital
maj: calling short before-surname capital
major: calling surname adjective
majority: modifier
manager: calling
managing: modifier
marshal: calling surname
mayor: office before-surname
mediator: calling
messrs: short
military: modifier
minister: office before-surname
minority: modifier
miss: address before-surname surname adjective
mp: calling capital
mps: calling capital
mr: address short before-surname capital
mrs: address short before-surname capital
ms: address short before-surname capital
msgr: short
national: modifier remit
navy: modifier remit
negotiator: calling
nominee: designate
nuclear: modifier
officer: calling
official: calling
ombudsman: office
one-time: former
onetime: former
opposition: modifier
ousted: former
owner: calling
parliament: remit
parliamentary: modifier
party: modifier
past: former
pastor: calling before-surname
patriarch: office before-surname
peace: modifier
planning: modifier
poet: calling
police: modifier
policy: modifier
political: modifier
pope: office before-surname surname
premier: office before-surname
pres: short
president: office before-surname
presidential: modifier
press: modifier
prime: modifier
prince: office before-surname surname
princess: office before-surname
private: adjective
prof: calling short before-surname capital
professor: calling before-surname
prosecutor: office
provost: office
pvt: short
queen: office before-surname surname
rabbi: office before-surname
rear: calling adjective
refugee: modifier
registrar: office
relief: modifier
rep: address short before-surname pointed capital
reporter: calling
representative: office before-surname
representatives: remit
reps: short
researcher: calling
retired: former
rev: calling short before-surname capital
reverend: calling
rights: modifier
science: modifier remit
scientist: calling
secretary: office before-surname
secretary-general: office
security: modifier remit
sen: address short before-surname capital
senate: remit
senator: office before-surname
senior: adjective modifier
sens: short
sergeant: calling
services: remit
sgt: calling short before-surname capital
sheikh: calling before-surname
sheriff: office surname
singer: calling
sir: address before-surname capital
sister: calling adjective
speaker: office adjective
special: modifier
spokesman: office
spokesperson: office
spokeswoman: office
sport: remit
sports: modifier remit
spy: modifier
staff: modifier remit
state: modifier remit
strategic: remit
strategist: calling
striker: calling
sultan: office before-surname
superintendent: office
supreme: modifier
supt: short
surgeon: office
taoiseach: office before-surname
team: modifier
technology: modifier remit
the: remit
then: former
trade: modifier remit
transport: modifier remit
transportation: modifier remit
treasurer: office
treasury: modifier remit
under: deputy
undersecretary: office before-surname
union: modifier
veteran: calling
veterans: modifier remit
vice: deputy modifier
war: modifier remit
whip: office
`)

const STATUSES = ['former', 'acting', 'designate', 'deputy'] as const

/** A person's status by the word that says so: "ex" is former, "interim" acting. */
export const STATUS_WORDS: ReadonlyMap<string, (typeof STATUSES)[number]> = new Map(
  STATUSES.flatMap((status) => [...titleWords(status)].map((word) => [word, status] as const)),
)
