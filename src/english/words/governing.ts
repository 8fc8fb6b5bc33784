import { wordTable } from './table.ts'

/**
 * How a word governs a number, in its base form. `linking` verbs take a state ("remain captive"), `facing` ones an object that is a state
 * of the subject ("face famine"). Of `reaching` verbs the number is the object and a level ("the toll reached 40"), of `moving` ones it is
 * a level behind "at" or "to" ("the toll rose to 40"); `setting` ones give their object that level ("set the budget at 5 million"), and
 * `passing` ones only name a part or another level ("exceeds 5 million"). A `total` only says that a number follows ("a total of 16"). A `threat` is a state
 * behind a preposition ("at risk"). `clause` words begin a clause, in which a number before them has no verb; `opening` ones before a
 * number begin its clause ("after 40 people were killed"). A phrase with a `place` word may stand between an object and its state.
 * An `away` word is a particle of the verb before it ("made off with 12"), and so is "in" behind a `bringing` verb ("let in 100");
 * `telling` verbs report and also count ("claimed 300 victims"). Those whom a `helping` verb has as its object, or who are given something by
 * a `giving` verb or noun ("food for 40,000 refugees"), are there whatever comes of it. A `capacity` word
 * says for how many there is room or enough ("beds for 200 refugees").
 */
export type GoverningClass =
  | ('linking' | 'facing' | 'reaching' | 'moving' | 'setting' | 'passing')
  | ('total' | 'threat' | 'clause' | 'opening' | 'place')
  | ('away' | 'bringing' | 'telling')
  | ('helping' | 'giving')
  | 'capacity'

/** Returns words around numbers, lower case, by class. */
export const governingWords = wordTable<GoverningClass>(`
across: place
after: opening
aid: helping giving
airlift: giving
allow: bringing
along: place
although: clause opening
amount: setting
announce: telling
appear: linking
approach: reaching passing
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
bed: capacity
beds: capacity
before: opening
benefit: helping
bring: moving bringing giving setting
brink: threat
built: capacity
call: bringing
cap: setting
capacity: capacity
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
cut: setting
danger: threat
declare: telling
decline: moving
deliver: giving
designed: capacity
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
enough: capacity
equipped: capacity
estimate: total setting
exceed: reaching passing
excess: total
experience: facing
face: facing
fall: moving
family: total
feed: helping
feel: linking
fix: setting
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
hold: setting
how: clause
if: clause opening
ipc: threat
immunise: helping
immunize: helping
in: place
inch: moving
include: reaching passing
increase: moving
inside: place
intended: capacity
jump: moving
keep: linking setting
lay: linking
leave: setting
let: bringing
lie: linking
lift: setting
live: linking
lower: setting
maximum: total
meal: giving
meant: capacity
medicine: giving
minimum: total
money: giving
mount: moving
near: reaching place passing
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
pass: reaching passing
place: moving
phase: threat
planned: capacity
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
reduce: setting
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
room: capacity
said: opening
saying: opening
seem: linking
send: bringing giving
serve: helping
service: giving
set: setting
shelter: giving
ship: bringing giving
shoot: moving
shrink: moving
since: opening
sit: setting
soar: moving
space: capacity
squad: total
stand: moving
stay: linking
struggle: facing
suffer: facing
sufficient: capacity
supplies: giving
supply: helping giving
support: helping giving
surge: moving
surpass: reaching passing
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
top: reaching passing
total: reaching total setting
treat: helping
treatment: giving
treble: moving
trio: total
triple: moving
unless: clause opening
until: opening
up: away
update: moving
vaccinate: helping
value: setting
verge: threat
water: giving
when: clause opening
where: clause opening
whereas: clause opening
whether: opening clause
while: clause opening
why: clause
within: place
withstand: facing
`)
