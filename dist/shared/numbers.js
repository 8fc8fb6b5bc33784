function wordTable(rows){let table=null;return(...classes)=>{table??=byClass(rows);return new Set(classes.flatMap(name=>table?.get(name)??[]))}}function byClass(rows){const table=/* @__PURE__ */ new Map;for(const row of rows.trim().split(`
`)){const[words=``,classes=``]=row.split(`: `);for(const name of classes.split(` `)){const members=table.get(name)??[];members.push(...words.split(` `));table.set(name,members)}}return table}const functionWords=wordTable(`
a: article
an: article
the: article telling
this: demonstrative telling
that: demonstrative relative telling core
these: demonstrative
those: demonstrative
his: possessive telling
her: possessive
its: possessive telling
their: possessive telling
our: possessive
my: possessive
your: possessive
i: subject
he: subject telling
she: subject telling
it: subject telling
we: subject
they: subject telling
you: subject telling
him: object
them: object telling
me: object
himself: reflexive
herself: reflexive
itself: reflexive
themselves: reflexive
who: relative telling core
whom: relative
whose: relative
which: relative telling core
what: question core
when: question conjunction core
where: question core
why: question
how: question
in: preposition core
on: preposition core
at: preposition telling core
to: preposition telling core
from: preposition telling core
of: preposition telling core
by: preposition telling core
for: preposition conjunction telling core
with: preposition telling core
into: preposition telling core
onto: preposition
within: preposition
without: preposition
through: preposition
throughout: preposition
across: preposition
along: preposition
around: preposition
outside: preposition
inside: preposition
near: preposition
beyond: preposition
behind: preposition
beside: preposition
between: preposition
among: preposition
against: preposition
amid: preposition
toward: preposition
towards: preposition
upon: preposition
up: preposition core
down: preposition
off: preposition
out: preposition core
over: preposition core
under: preposition
above: preposition
below: preposition
about: preposition core
after: preposition telling core
before: preposition core
since: preposition
until: preposition
till: preposition
during: preposition core
per: preposition core
via: preposition
despite: preposition
following: preposition
according: preposition core
and: conjunction telling core
or: conjunction core
but: conjunction telling core
nor: conjunction
so: conjunction core
yet: conjunction
if: conjunction
as: conjunction core
because: conjunction
while: conjunction
although: conjunction
though: conjunction
whereas: conjunction
unless: conjunction
than: conjunction telling core
is: be
are: be telling
was: be
were: be telling
be: be telling
been: be telling
being: be
am: be
has: have telling
have: have telling
had: have telling
having: have
do: do
does: do
did: do
will: modal telling
would: modal telling
shall: modal
should: modal
can: modal
could: modal
may: modal
might: modal
must: modal
said: say telling
says: say
say: say
not: negation telling core
no: negation core
one: quantifier core
get: light
make: light
never: negation
all: quantifier core
any: quantifier core
each: quantifier
every: quantifier
both: quantifier
either: quantifier
neither: quantifier
some: quantifier core
most: quantifier core
more: quantifier telling core
less: quantifier
least: quantifier
many: quantifier core
much: quantifier
few: quantifier
several: quantifier
another: quantifier
other: quantifier telling core
such: quantifier core
also: adverb
just: focus
only: focus
very: focus
then: adverb
there: adverb telling
here: adverb
now: focus
still: focus
even: focus
again: focus
ago: focus
`);const PRONOUNS=[`subject`,`object`,`reflexive`,`relative`];const AUXILIARIES=[`be`,`have`,`do`,`modal`];const PASSIVE_AUXILIARIES=/* @__PURE__ */ new Set([...functionWords(`be`),...[`get`,`gets`,`got`,`getting`]]);const STOP_WORDS=functionWords(...PRONOUNS,...AUXILIARIES,...[`article`,`demonstrative`,`possessive`,`question`,`preposition`,`conjunction`],...[`say`,`negation`,`quantifier`,`adverb`,`focus`]);const PHRASE_ENDS=functionWords(...PRONOUNS,...AUXILIARIES,...[`article`,`question`,`preposition`,`conjunction`,`say`]);const EMPTY_WORDS=functionWords(...AUXILIARIES,...[`core`,`article`,`demonstrative`,`possessive`,`subject`,`say`,`adverb`,`light`]);const titleWords=wordTable(`
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
`);const STATUSES=[`former`,`acting`,`designate`,`deputy`];const STATUS_WORDS=new Map(STATUSES.flatMap(status=>[...titleWords(status)].map(word=>[word,status])));const CARDINALS={zero:0,nought:0,naught:0,one:1,two:2,three:3,four:4,five:5,six:6,seven:7,eight:8,nine:9,ten:10,eleven:11,twelve:12,thirteen:13,fourteen:14,fifteen:15,sixteen:16,seventeen:17,eighteen:18,nineteen:19,twenty:20,thirty:30,forty:40,fourty:40,fifty:50,sixty:60,seventy:70,eighty:80,ninety:90};const cardinalPattern=(low,high)=>Object.keys(CARDINALS).filter(word=>CARDINALS[word]>=low&&CARDINALS[word]<=high).join(`|`);const COUNTS=new Map([...Object.entries(CARDINALS),[`a`,1],[`an`,1]]);const SCALES={dozen:12,dozens:12,doz:12,dozs:12,dz:12,dzs:12,hundred:100,hundreds:100,thousand:1e3,thousands:1e3,lakh:1e5,lakhs:1e5,lac:1e5,lacs:1e5,million:1e6,millions:1e6,mln:1e6,crore:1e7,crores:1e7,billion:1e9,billions:1e9,bln:1e9,trillion:0xe8d4a51000,trillions:0xe8d4a51000,quadrillion:0x38d7ea4c68000,quadrillions:0x38d7ea4c68000,quintillion:0xde0b6b3a7640000,sextillion:1e21};const SUFFIXES={k:1e3,K:1e3,mn:1e6,Mn:1e6,mln:1e6,Mln:1e6,mil:1e6,mio:1e6,Mio:1e6,MIO:1e6,bn:1e9,Bn:1e9,BN:1e9,bln:1e9,Bln:1e9,bil:1e9,mrd:1e9,Mrd:1e9,tn:0xe8d4a51000,trn:0xe8d4a51000,Trn:0xe8d4a51000,tln:0xe8d4a51000,cr:1e7};const DOUBTFUL_SUFFIXES={m:1e6,M:1e6,mm:1e6,MM:1e6,MN:1e6,b:1e9,B:1e9,t:0xe8d4a51000,T:0xe8d4a51000};const ORDINALS={fourth:4,fourths:4,fifth:5,fifths:5,sixth:6,sixths:6,seventh:7,sevenths:7,eighth:8,eighths:8,ninth:9,ninths:9};const RANKS=`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(` `);const RANKS_OF_TENS=`twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth`.split(` `);const DENOMINATORS={half:2,halves:2,third:3,thirds:3,quarter:4,quarters:4,...ORDINALS,tenth:10,tenths:10,eleventh:11,elevenths:11,twelfth:12,twelfths:12,thirteenth:13,thirteenths:13,fourteenth:14,fourteenths:14,fifteenth:15,fifteenths:15,sixteenth:16,sixteenths:16,seventeenth:17,seventeenths:17,eighteenth:18,eighteenths:18,nineteenth:19,nineteenths:19,twentieth:20,twentieths:20,thirtieth:30,thirtieths:30,fortieth:40,fortieths:40,fiftieth:50,fiftieths:50,sixtieth:60,sixtieths:60,seventieth:70,seventieths:70,eightieth:80,eightieths:80,ninetieth:90,ninetieths:90,hundredth:100,hundredths:100,thousandth:1e3,thousandths:1e3,millionth:1e6,millionths:1e6,billionth:1e9,billionths:1e9,trillionth:0xe8d4a51000,trillionths:0xe8d4a51000};const GROUP_SIZES={single:1,sole:1,lone:1,once:1,both:2,couple:2,couples:2,double:2,duo:2,pair:2,pairs:2,parents:2,twice:2,twin:2,twins:2,thrice:3,treble:3,trio:3,triple:3,triplets:3,quadruple:4,quartet:4,quintet:5,sextet:6,decade:10,dozen:12,century:100};const VULGAR={"½":1/2,"⅓":1/3,"⅔":2/3,"¼":1/4,"¾":3/4,"⅕":1/5,"⅖":2/5,"⅗":3/5,"⅘":4/5,"⅙":1/6,"⅚":5/6,"⅐":1/7,"⅛":1/8,"⅜":3/8,"⅝":5/8,"⅞":7/8,"⅑":1/9,"⅒":1/10};const MULTIPLIED={doubled:2,trebled:3,tripled:3,quadrupled:4,halved:.5};const ORDINAL_UNITS={first:1,firsts:1,second:2,seconds:2,third:3,thirds:3,...ORDINALS};export{PASSIVE_AUXILIARIES as _,GROUP_SIZES as a,functionWords as b,RANKS as c,SUFFIXES as d,VULGAR as f,EMPTY_WORDS as g,titleWords as h,DOUBTFUL_SUFFIXES as i,RANKS_OF_TENS as l,STATUS_WORDS as m,COUNTS as n,MULTIPLIED as o,cardinalPattern as p,DENOMINATORS as r,ORDINAL_UNITS as s,CARDINALS as t,SCALES as u,PHRASE_ENDS as v,wordTable as x,STOP_WORDS as y};