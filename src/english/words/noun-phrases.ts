import { wordTable } from './table.ts'

/**
 * What a word does beside a number that counts: `state` words say what befell those counted and stand for a noun ("six dead"); `end`
 * words end a noun phrase ("12 points up"), and `end-of-any` those also of a measure or a share ("40 dollars apiece"). `subject-verb`
 * words are nouns and verbs, the latter with the number as their subject ("five face charges"); those that are `intransitive` too have
 * no object, so that a plural behind them is counted ("40 live bullets"). A `measured` noun has a value, and its number counts nothing ("prices rose to 30"). `verb-only` forms in -s are no plurals. A `span` is a time
 * that the tagger takes for a date ("one season").
 */
export type NounPhraseClass =
  | 'state'
  | 'end'
  | 'end-of-any'
  | 'subject-verb'
  | 'intransitive'
  | 'verb-only'
  | 'span'
  | 'measured'

/** Returns words beside counting numbers, lower case, by class. */
export const nounPhraseWords = wordTable<NounPhraseClass>(`
afterward: end-of-any
afterwards: end-of-any
ago: end
agrees: verb-only
alive: state
allows: verb-only
also: end
apart: end
apiece: end end-of-any
appears: verb-only
arrested: state
arrives: verb-only
asset: measured
average: measured
away: end
back: end
becomes: verb-only
begins: verb-only
belongs: verb-only
bid: measured
bill: measured
bond: measured
brings: verb-only
claim: subject-verb
comes: verb-only
consists: verb-only
contains: verb-only
continues: verb-only
contract: measured
cost: measured
dead: state
debt: measured
decides: verb-only
depends: verb-only
deposit: measured
describes: verb-only
die: subject-verb intransitive
dividend: measured
does: verb-only
down: end end-of-any
each: end end-of-any
earlier: end
earning: measured
ensures: verb-only
estimate: measured
ever: end
exists: verb-only
expectation: measured
explains: verb-only
export: measured
face: subject-verb
fee: measured
forecast: measured
fund: measured
future: measured
gain: measured
gas: measured
gives: verb-only
goes: verb-only
happens: verb-only
has: verb-only
height: measured
here: end end-of-any
holding: measured
homeless: state
hospitalised: state
hospitalized: state
hurt: state
ill: state
import: measured
includes: verb-only
index: measured
indicates: verb-only
injured: state
instead: end
inventory: measured
involves: verb-only
is: verb-only
keeps: verb-only
killed: state
knows: verb-only
lack: subject-verb
later: end
level: measured
limit: measured
live: subject-verb intransitive
loss: measured
margin: measured
market: measured
missing: state
n't: end
need: subject-verb measured
not: end
note: measured
occurs: verb-only
off: end end-of-any
offer: measured
on: end end-of-any
overseas: end end-of-any
payment: measured
plan: subject-verb
poll: measured
premium: measured
price: measured
profit: measured
provides: verb-only
rate: measured
rating: measured
ratio: measured
reading: measured
receives: verb-only
refuse: subject-verb
remain: subject-verb
rent: measured
report: subject-verb
requires: verb-only
reserve: measured
result: measured
return: measured
revenue: measured
salary: measured
sale: measured
says: verb-only
score: measured
season: span
seems: verb-only
sees: verb-only
semester: span
share: measured
sick: state
speed: measured
spread: measured
stay: subject-verb intransitive
stock: measured
suggests: verb-only
supply: measured
target: measured
tariff: measured
tax: measured
tells: verb-only
temperature: measured
term: span
thanks: end
there: end end-of-any
thinks: verb-only
together: end
too: end
up: end end-of-any
wage: measured
want: subject-verb
was: verb-only
weekend: span
wind: measured
work: subject-verb intransitive
worth: end end-of-any
wounded: state
yield: measured
`)
