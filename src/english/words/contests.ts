import { wordTable } from './table.ts'

/**
 * What a word says of a contest. `outcome` and `vote` are verbs and nouns for how one ends, in a game or a ballot, `standing` adverbs for
 * who leads, `spell` nouns for a part of a season with such results. `occasion` nouns are held again and again, so that things are
 * measured over several. `race` words follow the distance of a race: its stroke, its round, its prize.
 */
export type ContestClass = 'outcome' | 'vote' | 'standing' | 'spell' | 'occasion' | 'race'

/** Returns words for contests in their base form, lower case, by class. */
export const contestWords = wordTable<ContestClass>(`
advantage: outcome
aggregate: outcome
ahead: standing
backstroke: race
beat: outcome
beating: outcome
behind: standing
breaststroke: race
bronze: race
butterfly: race
champion: race
comeback: outcome
dash: race
decision: vote
defeat: outcome
deficit: outcome
down: standing
draw: outcome
drubbing: outcome
edge: outcome
edition: occasion
end: outcome
episode: occasion
event: race
final: spell race
finish: outcome
fixture: occasion
freestyle: race
game: occasion
gold: race
half-time: spell
halftime: spell
hammer: outcome
hammering: outcome
heat: race
hole: occasion
hurdle: race
individual: race
inning: occasion
innings: occasion
lap: occasion
lead: outcome
leg: occasion
level: standing
lose: outcome
loss: outcome
majority: vote
margin: vote
match: occasion
medal: race
medley: race
meeting: occasion
night: occasion
overturn: vote
performance: occasion
period: occasion
poll: occasion
quarter: occasion
race: occasion race
record: outcome race
rejection: vote
relay: race
round: occasion
rout: outcome
rule: vote
ruling: vote
run: spell race
sample: occasion
score: outcome
scoreline: outcome
season: occasion
series: spell
session: occasion
set: spell occasion
setback: outcome
shutout: outcome
silver: race
split: vote
sprint: race
stage: occasion
start: spell
steeplechase: race
stretch: spell
survey: occasion
swim: race
term: occasion
test: occasion
thrash: outcome
thrashing: outcome
tie: outcome
tiebreak: spell
title: race
trail: outcome
trial: occasion
trounce: outcome
trouncing: outcome
up: standing
upset: outcome
verdict: vote
victory: outcome
visit: occasion
vote: vote
weekend: occasion
win: outcome
world: race
`)
