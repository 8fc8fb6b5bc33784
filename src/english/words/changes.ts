import { wordTable } from './table.ts'

/**
 * How a word changes a value: the value moves `up` or `down`; with an object, the word `raises` or `lowers` that; as a
 * noun it is an `increase` or `decrease`. `settles` are the verbs of a market after which "2 per cent higher" is a
 * change. `particle` verbs take "up" or "down" as part of the verb: "set up 3 centres".
 */
export type ChangeClass = 'increase' | 'decrease' | 'up' | 'down' | 'raises' | 'lowers' | 'settles' | 'particle'

/**
 * Returns verbs and adverbs of change, lower case, by class; for each verb the forms that are not also another word.
 */
export const changeWords = wordTable<ChangeClass>(`
accelerate accelerated: up
add adds added: raises particle
adding: raises
advance advanced advances advancing: up
appreciate appreciated: up
back backed: particle
balloon ballooned: up
boost boosts boosted boosting: raises
bounce bounced: up
break broke: particle
bring: particle
came come coming: particle
climb climbs climbed climbing: up
climb: increase
close closed closes closing: settles
collapsed: down
contract contracts contracted contracting: down
crash crashed crashing: down
cratered: down
cut cuts cutting: lowers
cut: decrease
decline declined declines declining: down
decline: decrease
decrease decreased decreases decreasing: down
decrease: decrease
depreciate depreciated: down
dip dips dipped dipping: down
dive dived: down
dove: down
down: down
downward downwards: down
drift drifts drifted: settles
drop drops dropped dropping: down
drop: decrease
ease eased eases easing: down
edge edged edges edging: settles
end ends ended ending: settles
expand expands expanded expanding: up
fall fell falls fallen falling: down
fall: decrease
finish finished finishes finishing: settles
firmed: up
follow followed: particle
gain gains gained gaining: raises
gain: increase
gave give: particle
grew grow grown grows growing: up
growth: increase
hike hiked hikes hiking: raises
hike: increase
hold holds held: particle
hunt hunted: particle
improve improved improves: up
improvement: increase
inch inched inching: up
increase increased increases increasing: up
increase: increase
jump jumps jumped jumping: up
jump: increase
leap leaps leapt leaped leaping: up
lift lifts lifted lifting: raises
line lined: particle
lose lost loses losing: lowers
loss: decrease
lower lowers lowered lowering: lowers
made make makes making: particle
narrow narrows narrowed narrowing: down
nosedived: down
nudge nudged nudges: settles
open opens opened: particle settles
opening: settles
pick picks picked picking: particle
plummet plummets plummeted plummeting: down
plunge plunged plunges plunging: down
plunge: decrease
pop popped: up
prop propped: particle
put puts: particle
quicken quickened: up
raise raised raises raising: raises
rally rallied rallies rallying: up
rebound rebounds rebounded rebounding: up
recover recovered: up
reduce reduced reduces reducing: lowers
reduction: decrease
retreat retreats retreated retreating: down
rise rose risen rises rising: up
rise: increase
rocket rocketed: up
sag sagged: down
sank sink sunk sinks sinking: down
set sets setting: particle
settle settled settles settling: settles
shed sheds shedding: lowers
show showed: particle
shrank shrink shrunk shrinks shrinking: down
shut shuts: particle
sign signed: particle
skidded: down
skyrocket skyrocketed skyrocketing: up
slash slashed slashes slashing: lowers
slid slide slides sliding: down
slip slips slipped slipping: down
slow slows slowed slowing: down
slump slumps slumped slumping: down
slump: decrease
soar soars soared soaring: up
spike spiked spikes spiking: up
strengthen strengthens strengthened strengthening: up
sum: particle
surge surged surges surging: up
surge: increase
swell swells swelled swollen: up
swung: up
take took taken takes taking: particle
tank tanked: down
tick ticks ticked: settles
track tracked: particle
trade traded trades trading: settles
trim trims trimmed trimming: lowers
tumble tumbled tumbles tumbling: down
turn turned: particle
up: up
upward upwards: up
use used: particle
wake woke: particle
weaken weakens weakened weakening: down
widen widens widened widening: up
write wrote: particle
`)
