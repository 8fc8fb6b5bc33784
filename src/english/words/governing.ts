import { wordTable } from './table.ts'

/**
 * How a word governs a number, in its base form. `linking` verbs take a state ("remain captive"), `facing` ones an object that is a state
 * of the subject ("face famine"). Of `reaching` verbs the number is the object and a level ("the toll reached 40"), of `moving` ones it is
 * a level behind "at" or "to" ("the toll rose to 40"). A `total` only says that a number follows ("a total of 16"). A `threat` is a state
 * behind a preposition ("at risk"). `clause` words begin a clause, in which a number before them has no verb; `opening` ones before a
 * number begin its clause ("after 40 people were killed"). A phrase with a `place` word may stand between an object and its state.
 * An `away` word is a particle of the verb before it ("made off with 12"), and so is "in" behind a `bringing` verb ("let in 100");
 * `telling` verbs report and also count ("claimed 300 victims"). Those whom a `helping` verb has as its object, or who are given something by
 * a `giving` verb or noun ("food for 40,000 refugees"), are there whatever comes of it.
 */
export type GoverningClass =
  | ('linking' | 'facing' | 'reaching' | 'moving')
  | ('total' | 'threat' | 'clause' | 'opening' | 'place')
  | ('away' | 'bringing' | 'telling')
  | ('helping' | 'giving')

/** Returns words around numbers, lower case, by class. */
export const governingWords = wordTable<GoverningClass>(`
across: place
after: opening
aid: helping giving
airlift: giving
allow: bringing
along: place
although: clause opening
announce: telling
appear: linking
approach: reaching
around: place
as: opening
assist: helping
assistance: giving
at: place
average: total
away: away
batch: total
battle: facing
be: linking reaching
because: clause opening
become: linking
before: opening
benefit: helping
bring: moving bringing giving
brink: threat
call: bringing
captivity: threat
care: giving
catastrophe: threat
claim: telling
climb: moving
clothe: helping
column: total
combat: facing
come: moving
confirm: telling
confront: facing
contend: facing
contingent: total
convoy: total
cope: facing
creep: moving
crew: total
crisis: threat
crowd: total
danger: threat
declare: telling
decline: moving
deliver: giving
distress: threat
distribute: giving
donate: giving
double: moving
down: away
drive: bringing
drop: moving
dwindle: moving
edge: threat moving
emergency: threat
end: linking
endure: facing
estimate: total
exceed: reaching
excess: total
experience: facing
face: facing
fall: moving
family: total
feed: helping
feel: linking
fleet: total
flotilla: total
food: giving
from: place
fund: giving
funding: giving
get: bringing
give: giving
go: linking moving
grant: giving
grapple: facing
group: total
grow: moving
halve: moving
haul: bringing
help: helping giving
hit: reaching
if: clause opening
immunise: helping
immunize: helping
in: place
inch: moving
include: reaching
increase: moving
inside: place
jump: moving
keep: linking
let: bringing
lie: linking
live: linking
maximum: total
meal: giving
medicine: giving
minimum: total
money: giving
mount: moving
near: reaching place
need: threat
note: telling
nourish: helping
number: reaching
of: place
off: away
offer: giving
on: place
once: opening
out: away
outside: place
pair: total
party: total
pass: reaching
place: moving
platoon: total
protect: helping
protection: giving
provide: giving
push: moving
put: moving
quadruple: moving
raise: moving
ration: giving
reach: reaching
receive: facing
record: total
register: helping
rehabilitate: helping
relief: giving
relieve: helping
remain: linking
repatriate: helping
report: telling
resettle: helping
reunite: helping
revise: moving
rise: moving
risk: threat
rocket: moving
said: opening
saying: opening
seem: linking
send: bringing giving
serve: helping
service: giving
shelter: giving
ship: bringing giving
shoot: moving
shrink: moving
since: opening
soar: moving
squad: total
stand: moving
stay: linking
struggle: facing
suffer: facing
supplies: giving
supply: helping giving
support: helping giving
surge: moving
surpass: reaching
sustain: facing
swell: moving
take: moving bringing
team: total
than: clause opening
that: clause opening
though: clause opening
threat: threat
throughout: place
tick: moving
till: opening
top: reaching
total: reaching total
treat: helping
treatment: giving
treble: moving
trio: total
triple: moving
unless: clause
until: opening
up: away
update: moving
vaccinate: helping
verge: threat
water: giving
when: clause opening
where: clause opening
whereas: clause
whether: opening
while: clause opening
within: place
withstand: facing
`)
