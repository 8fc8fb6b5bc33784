import { wordTable } from './table.ts'

/**
 * How a word governs a number, in its base form. `linking` verbs take a state ("remain captive"), `facing` ones an object that is a state
 * of the subject ("face famine"). Of `reaching` verbs the number is the object and a level ("the toll reached 40"), of `moving` ones it is
 * a level behind "at" or "to" ("the toll rose to 40"). A `total` only says that a number follows ("a total of 16"). A `threat` is a state
 * behind a preposition ("at risk"). `clause` words begin a clause, in which a number before them has no verb; `opening` ones before a
 * number begin its clause ("after 40 people were killed"). A phrase with a `place` word may stand between an object and its state.
 */
export type GoverningClass =
  | ('linking' | 'facing' | 'reaching' | 'moving')
  | ('total' | 'threat' | 'clause' | 'opening' | 'place')

/** Returns words around numbers, lower case, by class. */
export const governingWords = wordTable<GoverningClass>(`
across: place
after: opening
along: place
although: clause opening
appear: linking
approach: reaching
around: place
as: opening
at: place
average: total
batch: total
be: linking reaching
because: clause opening
become: linking
before: opening
bring: moving
brink: threat
captivity: threat
climb: moving
come: moving
confront: facing
creep: moving
crowd: total
danger: threat
decline: moving
double: moving
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
feel: linking
from: place
go: linking moving
group: total
grow: moving
halve: moving
hit: reaching
if: clause opening
in: place
inch: moving
include: reaching
increase: moving
inside: place
jump: moving
keep: linking
lie: linking
live: linking
maximum: total
minimum: total
mount: moving
near: reaching place
need: threat
number: reaching
of: place
on: place
once: opening
outside: place
pass: reaching
place: moving
push: moving
put: moving
quadruple: moving
raise: moving
reach: reaching
receive: facing
record: total
remain: linking
revise: moving
rise: moving
risk: threat
rocket: moving
said: opening
saying: opening
seem: linking
shoot: moving
shrink: moving
since: opening
soar: moving
stand: moving
stay: linking
suffer: facing
surge: moving
surpass: reaching
sustain: facing
swell: moving
take: moving
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
triple: moving
unless: clause
until: opening
update: moving
verge: threat
when: clause opening
where: clause opening
whereas: clause
whether: opening
while: clause opening
`)
