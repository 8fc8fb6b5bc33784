import { wordTable } from './table.ts'

/**
 * How a word governs a number, in its base form. `linking` verbs take a state ("remain captive"), `facing` ones an object that is a state
 * of the subject ("face famine"). Of `reaching` verbs the number is the object and a level ("the toll reached 40"), of `moving` ones it is
 * a level behind "at" or "to" ("the toll rose to 40"). A `total` only says that a number follows ("a total of 16"). A `threat` is a state
 * behind a preposition ("at risk"). `clause` words begin a clause, in which a number before them has no verb; `opening` ones before a
 * number begin its clause ("after 40 people were killed"). A phrase with a `place` word may stand between an object and its state.
 * An `away` word is a particle of the verb before it ("made off with 12"), and so is "in" behind a `bringing` verb ("let in 100");
 * `telling` verbs report and also count ("claimed 300 victims").
 */
export type GoverningClass =
  | ('linking' | 'facing' | 'reaching' | 'moving')
  | ('total' | 'threat' | 'clause' | 'opening' | 'place')
  | ('away' | 'bringing' | 'telling')

/** Returns words around numbers, lower case, by class. */
export const governingWords = wordTable<GoverningClass>(`
across: place
after: opening
allow: bringing
along: place
although: clause opening
announce: telling
appear: linking
approach: reaching
around: place
as: opening
at: place
average: total
away: away
batch: total
be: linking reaching
because: clause opening
become: linking
before: opening
bring: moving bringing
brink: threat
call: bringing
captivity: threat
claim: telling
climb: moving
column: total
come: moving
confirm: telling
confront: facing
contingent: total
convoy: total
creep: moving
crew: total
crowd: total
danger: threat
declare: telling
decline: moving
double: moving
down: away
drive: bringing
drop: moving
dwindle: moving
edge: threat moving
end: linking
endure: facing
estimate: total
exceed: reaching
excess: total
experience: facing
face: facing
fall: moving
family: total
feel: linking
fleet: total
flotilla: total
from: place
get: bringing
go: linking moving
group: total
grow: moving
halve: moving
haul: bringing
hit: reaching
if: clause opening
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
minimum: total
mount: moving
near: reaching place
need: threat
note: telling
number: reaching
of: place
off: away
on: place
once: opening
out: away
outside: place
pair: total
party: total
pass: reaching
place: moving
platoon: total
push: moving
put: moving
quadruple: moving
raise: moving
reach: reaching
receive: facing
record: total
remain: linking
report: telling
revise: moving
rise: moving
risk: threat
rocket: moving
said: opening
saying: opening
seem: linking
send: bringing
ship: bringing
shoot: moving
shrink: moving
since: opening
soar: moving
squad: total
stand: moving
stay: linking
suffer: facing
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
treble: moving
trio: total
triple: moving
unless: clause
until: opening
up: away
update: moving
verge: threat
when: clause opening
where: clause opening
whereas: clause
whether: opening
while: clause opening
`)
