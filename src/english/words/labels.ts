import { wordTable } from './table.ts'

/**
 * How a number behind a noun is its label and counts nothing: behind `any` nouns in any case ("section 427"), behind `capital` ones
 * only with a capital ("Unit 3"), behind `acronym` in capitals, behind `dotted` ones after a full stop ("No. 10"). `series` nouns count off where they
 * stand alone ("on day 167 of the war"), and `ordered` ones often do ("part one").
 */
export type LabelClass = 'any' | 'capital' | 'acronym' | 'dotted' | 'series' | 'ordered'

/** Returns nouns that a number labels, lower case, by class. */
export const labelNouns = wordTable<LabelClass>(`
act: any
amendment: capital
annex: any
apartment: any
appendix: any
apt: any dotted
area: capital
art: dotted
article: any
articles: any
battalion: capital
bill: capital
bldg: capital
block: capital
box: capital
brigade: capital
building: capital
bulletin: any
bus: capital
camp: capital
case: any
category: any
ch: dotted
channel: any
chapter: any capital
chapters: any
class: capital
clause: any
clauses: any
company: capital
convention: any
count: capital
day: capital series
dial: any
dialed: any
dialled: any
directive: any
district: capital
division: capital
docket: any
document: capital
doi: any
episode: any
error: capital
exhibit: capital
exit: any
ext: any dotted
extension: any
fax: any
fig: any dotted
figs: dotted
figure: any
flight: any
floor: capital
footnote: any
form: capital
gallery: capital
game: capital series
gate: any
grade: any
group: capital
hall: capital
highway: any
hole: capital series
house: capital
http: acronym
hwy: dotted capital
id: any
inning: series
interstate: any
invoice: any
isbn: any
issn: any
issue: any
item: capital
junction: any
junctions: any
lane: any
lap: capital series
lesson: ordered
level: any
licence: any
license: any
line: capital
lot: any
map: capital
marker: any
milepost: any
mark: capital
match: series
matchday: capital
measure: capital
mk: capital
module: capital ordered
month: series
motorway: any
no: any dotted
nos: any dotted
number: any
numbers: any
opus: any
order: capital
p: dotted
page: any
pages: any
para: any dotted
paragraph: any
part: capital ordered
permit: any
phase: any
phone: any
pier: capital
platform: any
plot: any
port: capital
pp: dotted
precinct: capital
prop: capital
proposition: capital
protocol: any
psalm: capital
question: capital
race: capital series
rd: capital
ref: any
reference: any
regiment: capital
resolution: any
room: any capital
round: capital series ordered
route: any capital
row: capital
rt: dotted
rte: dotted capital
rule: capital
runway: any
scene: capital
schedule: any
season: any
sec: dotted
section: any capital
sections: any
serial: any
set: series
size: any
sizes: any
slide: capital ordered
slides: capital
sprint: ordered
squadron: capital
square: ordered
sr: acronym
stage: any
statute: any
step: capital
studio: capital
subsection: any
suite: any
surah: capital
table: any
tel: any
telephone: any
terminal: any
tier: any
title: capital
tower: capital
trap: capital
type: any
unit: capital
verse: any
version: any
vol: any dotted
volume: any
ward: capital
week: capital series
year: capital series
zip: any
zone: capital
`)
