import { wordTable } from './table.ts'

/**
 * How a word changes a value: the value moves `up` or `down`; with an object, the word `raises` or `lowers` that; as a
 * noun it is an `increase` or `decrease`. `settles` are the verbs of a market after which "2 per cent higher" is a
 * change. `particle` verbs take "up" or "down" as part of the verb: "set up 3 centres". What is `supplied` goes to people and
 * places when a verb of change has it as its object: "cut power to 230,000 customers" gives no new value. `traded` are goods,
 * money and papers whose price moves all day, a `level` is a figure that is measured again and again.
 */
export type ChangeClass =
  | 'increase'
  | 'decrease'
  | 'up'
  | 'down'
  | 'raises'
  | 'lowers'
  | 'settles'
  | 'particle'
  | 'supplied'
  | 'traded'
  | 'level'

/**
 * Returns the verbs, adverbs and nouns of change, lower case, by class; for each verb the forms that are not also another word.
 */
export const changeWords = wordTable<ChangeClass>(`
accelerate accelerated: up
access: supplied
add adds added: raises particle
adding: raises
advance advanced advances advancing: up
aid: supplied
appreciate appreciated: up
arms: supplied
average: level
back backed: particle
balloon ballooned: up
benefits: supplied
bitcoin: traded
bond: traded
boost boosts boosted boosting: raises
boost: increase
bounce bounced: up
break broke: particle
brent: traded
bring: particle
broadband: supplied
bullion: traded
came come coming: particle
care: supplied
climb climbs climbed climbing: up
climb: increase
close closed closes closing: settles
collapsed: down
contract contracts contracted contracting: down
copper: traded
coverage: supplied
crash crashed crashing: down
cratered: down
credit: supplied
cut cuts cutting: lowers
cut: decrease
contraction: decrease
crude: traded
currency: traded
decline declined declines declining: down
decline: decrease
decrease decreased decreases decreasing: down
decrease: decrease
deliveries: supplied
depreciate depreciated: down
dip dips dipped dipping: down
dip: decrease
dive dived: down
dollar: traded
dove: down
dow: traded
down: down
downward downwards: down
drift drifts drifted: settles
drop drops dropped dropping: down
drop: decrease
ease eased eases easing: down
edge edged edges edging: settles
electricity: supplied
end ends ended ending: settles
equity: traded
euro: traded
expand expands expanded expanding: up
exports: supplied
fall fell falls fallen falling: down
fall: decrease
finish finished finishes finishing: settles
firmed: up
flights: supplied
follow followed: particle
food: supplied
forecast: level
fuel: supplied
fuel: traded
funding: supplied
futures: traded
gain gains gained gaining: raises
gain: increase
gas: supplied
gas: traded
gasoline: traded
gave give: particle
gilt: traded
gold: traded
grants: supplied
grew grow grown grows growing: up
growth: increase
heat: supplied
heating: supplied
hike hiked hikes hiking: raises
hike: increase
hold holds held: particle
hunt hunted: particle
improve improved improves: up
improvement: increase
inch inched inching: up
increase increased increases increasing: up
increase: increase
index: traded
internet: supplied
jump jumps jumped jumping: up
jump: increase
leap: increase
leap leaps leapt leaped leaping: up
lift lifts lifted lifting: raises
line lined: particle
links: supplied
lose lost loses losing: lowers
loss: decrease
lower lowers lowered lowering: lowers
made make makes making: particle
mortgage: traded
narrow narrows narrowed narrowing: down
nasdaq: traded
nikkei: traded
nosedived: down
nudge nudged nudges: settles
oil: traded
open opens opened: particle settles
opening: settles
payments: supplied
petrol: traded
pick picks picked picking: particle
plummet plummets plummeted plummeting: down
plunge plunged plunges plunging: down
plunge: decrease
poll: level
pop popped: up
power: supplied
prop propped: particle
put puts: particle
quicken quickened: up
raise raised raises raising: raises
raise: increase
rally rallied rallies rallying: up
rate: level
rebound rebounds rebounded rebounding: up
recover recovered: up
reduce reduced reduces reducing: lowers
reduction: decrease
relief: supplied
retreat retreats retreated retreating: down
rise rose risen rises rising: up
rise: increase
rocket rocketed: up
rouble: traded
ruble: traded
rupee: traded
sag sagged: down
sank sink sunk sinks sinking: down
service: supplied
services: supplied
set sets setting: particle
settle settled settles settling: settles
share: traded
shed sheds shedding: lowers
shipments: supplied
show showed: particle
shrank shrink shrunk shrinks shrinking: down
shut shuts: particle
sign signed: particle
silver: traded
skidded: down
skyrocket skyrocketed skyrocketing: up
slash slashed slashes slashing: lowers
slid slide slides sliding: down
slide: decrease
slip slips slipped slipping: down
slow slows slowed slowing: down
slump slumps slumped slumping: down
slump: decrease
soar soars soared soaring: up
spike spiked spikes spiking: up
spike: increase
sterling: traded
stock: traded
strengthen strengthens strengthened strengthening: up
subsidies: supplied
sum: particle
supplies: supplied
supply: supplied
surge surged surges surging: up
surge: increase
swell swells swelled swollen: up
swung: up
take took taken takes taking: particle
tank tanked: down
taxes: supplied
tick ticks ticked: settles
ties: supplied
track tracked: particle
trade traded trades trading: settles
trade: traded
treasury: traded
trim trims trimmed trimming: lowers
tumble tumbled tumbles tumbling: down
turn turned: particle
up: up
uptick: increase
upward upwards: up
use used: particle
wake woke: particle
water: supplied
weaken weakens weakened weakening: down
weapons: supplied
wheat: traded
widen widens widened widening: up
write wrote: particle
yen: traded
yield: traded
yuan: traded
`)
