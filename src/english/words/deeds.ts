import { wordTable } from './table.ts'

/**
 * What a word says about when and whether something happens. The code that reads a class explains it: `time/tense`,
 * `claim`. An `incident` is an event that has a toll of its own, what happens `once` is not held again as an election is; both are
 * nouns in the singular. What is `lifelong` happens to people whatever office they once held.
 */
export type DeedClass =
  | ('prospect' | 'intention' | 'term' | 'moves' | 'listed' | 'arranged' | 'present' | 'phrasal' | 'phrasal-one')
  | ('past' | 'not-past' | 'unsaid' | 'descriptive' | 'imperative' | 'happened' | 'event')
  | ('reporting' | 'doubting' | 'planning' | 'denying' | 'disbelieving' | 'worrying')
  | ('incident' | 'once' | 'lifelong')

/** Returns verbs and nouns for actions and events, lower case, by class, in the forms that apply. */
export const deedWords = wordTable<DeedClass>(`
about: prospect intention
accident: happened incident
add adds added: reporting
addresses: present
addressing: arranged
adjourn: term
adjourned: term listed
advise advised: intention
agree agreed agrees: intention
agree: planning
agreement: intention
aim: planning
aimed: descriptive
airs: arranged
airstrike: happened incident
airstrikes: happened
allow: intention
allow: planning
allowed: intention term
ambush: happened once
announce announces announced: reporting
announcement: happened
announces: present
anticipate: planning
anticipated: prospect
appeal appealed: intention
appeal: doubting
appearing: arranged
appears: present
applies: arranged
apply: imperative
approve: planning
argue argues argued: reporting
arose: past
arranged: descriptive
arrest arrests: happened
arrive arrives arriving: arranged
ask asks asked asking: intention
assassination: happened once
assault: happened once
assert asserts asserted: reporting
ate: past
attack: happened incident
attacks: happened
attend: imperative
attended: descriptive
attending: arranged
attends: present
authorise: planning
authorize: planning
avalanche: incident
avoid: denying
awaits awaiting: prospect
awoke: past
backed: descriptive
backs: phrasal-one
ballot: event
ban banned: term
bar barred: term
based: descriptive
beat: past
became: past
bed: not-past
began: past
begin begins beginning: arranged
bent: past
biased: not-past
bid: intention past
billed: prospect
blast: happened incident
blasts: arranged phrasal-one happened
bled: past
bleed: not-past
bombing: happened incident
bombings: happened
booked: prospect term
bore: past
bought: past
bound: prospect intention past
bows: phrasal-one
breaks: phrasal-one
breed: not-past
bring: moves
brings: present
broadcast: past
broke: past
brokered: descriptive
brought: moves past
built: past
buries: present
burst: past
call calls: intention
call: doubting
called: intention descriptive
came: past
canceled cancelled: term
carries: phrasal-one
carry: phrasal
cast: past
caught: past
celebrates: present
celebrating: arranged
ceremony: event
certain: intention
chaired: descriptive
chairs: present
checks: phrasal-one
choose choosing: arranged
chooses: present
chose: past
claim claims claimed: reporting
close: term arranged happened
closed: term
closes closing: arranged
clung: past
collapse: happened incident
collision: incident
come: phrasal imperative
comes: arranged
coming: prospect arranged
comment: unsaid
commitment: intention
committed: intention
compete: arranged
competes: present
completes: present
concert: event
conclude concludes: arranged
conference: event
confirm confirms confirmed: reporting
confirm: unsaid
considering: arranged
considers: present
continue continues: present
convene convenes convening: arranged
cost: past
coup: once
crash: happened incident
creed: not-past
crept: past
crosses: arranged
cut: past
cyclone: incident
dared: past
data: happened
deadline: intention term moves event
deal: intention
dealt: past
death deaths: happened
debate: event
debates: present
debating: arranged
debut debuts: arranged
decided: intention
decides: intention present
deciding: arranged
decision: intention happened
declare declares declared: reporting
dedicated: descriptive
deed: not-past
defeat: happened
defer: term
deferred: term moves listed
delay: term
delayed: term moves
delivers: present
demand: doubting
deny: denying disbelieving
depart departs departing: arranged
derailment: happened incident
derby: event
designed: descriptive
devoted: descriptive
did done: past
die: lifelong
died: past lifelong
dies: lifelong
directed: intention
disaster: happened once
disclose: unsaid
disclosed: reporting
discuss: unsaid
discusses: present
dispute: disbelieving
docks: arranged
doubt: disbelieving
dove: past
drank: past
drew: past
drop: happened
drove: past
dubbed: descriptive
due: planning
due: prospect intention
dug: past
earmarked: prospect
earthquake: happened incident
eclipse: event
elaborate: unsaid
elect electing: arranged
election elections: event
elects: present
embarks: arranged
embed: not-past
end ends: arranged
entitled: descriptive
eruption: once
estimates estimated: reporting
exceed: not-past
execution: once
expect expects: intention
expect: planning
expected: prospect intention
expecting: prospect arranged
expire expires: arranged
explain explains explained: reporting
explosion: happened incident
explosions: happened
extend extends: term
extended: term moves
face faces facing: arranged
fall: arranged happened
falls: arranged
fear: doubting worrying
fed: past
feed: not-past
fell: past
felt: past
fight: event
figures: happened
final: event
fire: happened incident
fires: happened
fixed: listed
fled: past
flew: past
flies flying: arranged
flood: happened incident
floods: happened
flung: past
forbade: past
forecast: planning
forecast: prospect
foresaw: past
forgave: past
forgot: past
forthcoming: prospect
fought: past
found: past
froze: past
funded: descriptive
gain gains: happened
game: event
gather gathering: arranged
gathers: present
gave given: term past
get: arranged phrasal
gets: arranged phrasal-one
getting: arranged
give: term unsaid
gives: term present
giving: arranged
go: arranged phrasal
goes: arranged
going: prospect intention arranged
gone went: past
got: past
granted: term
greed: not-past
grew: past
ground: past
had: term past
hands: present phrasal-one
has have: term
having: arranged
head heads heading: arranged
heard: past
hearing: arranged event
hears: present
held: past descriptive
help: imperative
hit: past
holds holding: arranged
honors: present
honours: present
hope hoped hopes: intention
hope: planning
hoping: prospect
host hosts hosting: arranged
hosted: descriptive
hundred: not-past
hung: past
hurricane: incident
hurt: past
identify: unsaid
imagine: worrying
imposed: term
inaugurates: present
incident: happened incident
indeed: not-past
instructed: intention
intend intends: intention
intend: planning
intended: intention descriptive
invasion: once
invite invited invites: intention
involved: descriptive
join: imperative
joined: descriptive
joining: arranged
joins: present
kept: listed past
kick: arranged phrasal
kicks: arranged
killed: past
killing: happened once
killings: happened
knew: past
known: past descriptive
laid: past
lands: arranged
landslide: incident
lapses: arranged
launch: arranged event
launches: arranged present
launching: arranged
leapt: past
leave leaves leaving: arranged
led: past descriptive
left: past
lent: past
let: past
lifts: phrasal-one
likely: prospect intention
line: phrasal
linked: descriptive
listed: listed
lit: past
located: descriptive
logs: phrasal-one
looming: prospect
loss losses: happened
lost: past
made: past
maintains maintained: reporting
making: arranged
marathon: event
march: event
mark: imperative
marks: present
marrying: arranged
massacre: happened incident
match: event
meant: prospect past
mediated: descriptive
meet meets: arranged
meeting: arranged event
met: past
mistook: past
move: moves phrasal
moved: moves
moves: phrasal-one
moving: arranged
murder: once
name: unsaid
named: descriptive
need: doubting
need: intention not-past
needs: intention
note notes noted: reporting
offer offers offered: intention
offer: planning
open opens: arranged
opening: arranged event
order orders ordered: intention
organised: descriptive
organized: descriptive
outlined: past
overcame: past
oversaw: past
overthrew: past
paid: past
pause paused: term
payable: prospect
pays: present
penciled pencilled: prospect
perform performing: arranged
performs: present
permission: intention
permit: planning
permitted: intention
plan plans: intention
plan: planning
planned: prospect intention
planning: prospect intention arranged
play plays playing: arranged
pledge pledged pledges: intention
pledge: planning
poised: prospect intention
poll polls: event
possible: prospect
posted: listed
postpone: term
postponed: term moves
predicted: prospect
premieres: arranged
prepare prepared prepares: intention
preparing: prospect intention arranged
presenting: arranged
presents: present
presided: descriptive
presume: doubting
prevent: denying
primary: event
probable: prospect
proceed: not-past
project: planning
prolong prolonged: term
promise promised promises: intention
promise: planning
proposal: intention
propose: doubting
proposed proposes: intention
proved: past
publishes: present
publishing: arranged
pulls: phrasal-one
pushed: moves
pushes: phrasal-one
put: moves past
quake: happened incident
quit: past
race: event
raid: happened incident
raids: happened
rally: event
ran: past
rang: past
read: past imperative
ready: prospect intention
rebuilt: past
receives: present
reconvene reconvenes: arranged
red: not-past
referendum: event
refuse: denying
register: imperative
reject: denying disbelieving
related: descriptive
relaunches: arranged
releases: present
releasing: arranged
remain remains: present
remand remanded: term
reopen reopens reopening: arranged
reply: unsaid
report reports reported: reporting
report: happened
reports: present
request requested: intention
request: doubting
require: doubting
required: intention
reschedule: term
rescheduled: prospect term moves
reserved: term listed
resold: past
respond: unsaid
restart restarts: arranged
resume resumes resuming: arranged
retiring: arranged
retook: past
return returns returning: arranged
reveals: present
reviews: present
revolution: once
riot riots: happened
rise: happened
risk: doubting
rode: past
roll: phrasal
rolls: phrasal-one
rose: past
rsvp: imperative
rules: present
ruling: arranged happened
rumored: prospect
rumoured: prospect
run: descriptive
running: arranged
runoff: event
runs: present
said: past
sails: arranged
sang: past
sank: past
sat: past
save: imperative
saw seen: past
say says said saying: reporting
say: unsaid
schedule: planning
scheduled: prospect intention listed
see: imperative
seed: not-past
seek: doubting
sees: present
sending: arranged
sent: past
session: event
set: prospect intention term listed past
sets: present
shed: not-past
shelling: incident
shone: past
shook: past
shooting: happened incident
shootings: happened
shot: past
shrank: past
shut: term past
siege: once
sign: arranged imperative
signs: phrasal-one
sinking: once
sits: present
situated: descriptive
slate: planning
slated: prospect intention listed
slept: past
slew: past
slid: past
so-called: not-past
sold: past
sought: past
speaking: arranged
speaks: present
speculate: unsaid
speed: not-past
spent: past
splashes: phrasal-one
split: past
spoke: past
sponsored: descriptive
sprang: past
spread: past
stabbing: happened once
stages: present
staging: arranged
stank: past
start starts starting: arranged
state states stated: reporting
statement: happened
stay: present phrasal imperative
stays: present
steps: arranged phrasal-one
stole: past
stood: past
stops: arranged
storm: happened incident
strike: happened incident
strikes: happened
strode: past
struck: past
stuck: past
stung: past
submit: imperative
submits: present
succeed: not-past
summit: event
summon summoned: intention
supported: descriptive
suppose: worrying
supposed: prospect intention
sure: intention
suspect: doubting worrying
suspected: doubting
suspend suspended: term
swam: past
swears: present
sweeps: arranged
swept: past
swore: past
swung: past
tables: present
take: arranged phrasal
takes taking: arranged
talks: event
taught: past
tee: phrasal
tell tells told: reporting
tell tells: intention
testifies: present
tests: present
thought: past
threat: doubting
threaten threatens threatened: intention
threaten: doubting
threw: past
timetabled: prospect
tipped: prospect
titled: descriptive
told: intention past
took taken: past
tore: past
tornado: incident
touches: phrasal-one
travel travels traveling travelling: arranged
trial: event
tries: present
tsunami: once
tune: imperative
turn: phrasal lifelong
turned: lifelong
turns: arranged lifelong
typhoon: incident
ultimatum: intention
understood: past
undertook: past
underwent: past
undid: past
united: not-past
unlikely: prospect intention
unveiling: arranged
unveils: present
upcoming: prospect
upheld: past
uprising: once
urge urged urges urging: intention
urge: doubting
valid: term
verdict: happened
victory: happened
visit: arranged imperative event
visiting: arranged
visits: present
vote: intention arranged event
voted: intention
votes: arranged event
voting: arranged
vow: planning
vow vows vowed: intention
wait waiting: intention
walk: arranged phrasal
walks: phrasal-one
want wants wanted: intention
want: doubting
warn warned: intention
warn warns warned: reporting
warn: worrying
was were: past
watch: imperative
watched: descriptive
wed: not-past
weed: not-past
welcomes: present
wept: past
wildfire: incident
win: happened
withdrew: past
woke: past
won: past
wore: past
worry: worrying
wound: past
wrap: phrasal
wraps: arranged
writes wrote: reporting
wrote: past
`)
