import { wordTable } from './table.ts'

/**
 * What a word says about a four-digit number beside it. `event`: a thing of a year, which nobody counts by the thousand
 * ("the 2024 election"). `label`: a word before a number that names something else ("flight 1990"). `measure`: a unit
 * or a thing that is counted by the thousand ("1995 tonnes"). `dated`: a verb or mark before a year ("born 1950"). `money`: a currency whose value has a year ("in 1980 dollars").
 */
export type YearClass = 'event' | 'label' | 'measure' | 'dated' | 'money'

/** Returns words beside years and other numbers of four digits, lower case, by class. */
export const yearWords = wordTable<YearClass>(`
accord agreement: event
act: event
address: label
album: event
area: label
article: label
attack: event
b born: dated
barrel barrels: measure
bill: label
book: event
box: label
budget: event
built: dated
bus: label
byte bytes: measure
c circa: dated
calorie calories: measure
campaign: event
census: event
cent cents: measure
championship championships: event
call: label
channel: label
chapter: label
class: label
code: label
colony: label
conference: event
constitution: event
convention: event
copyright: dated
count: label
coup: event
crisis: event
crop: event
cubic: measure
cup: event
d died: dated
dated: dated
day days: measure
deal: event
degree degrees: measure
dollars: measure money
earnings: event
earthquake: event
edition: event
election elections: event
est established: dated
euro: measure
euros: measure money
extension: label
feet foot ft: measure
figures: event
film: event
flight: label
forecast forecasts: event
founded: dated
franc francs: measure
gallon gallons: measure
game: event
games: event
gram grams: measure
harvest: event
hectare hectares: measure
highway: label
hour hours: measure
hurricane: event
inch inches: measure
interstate: label
invasion: event
kilo kilos kg: measure
kilometer kilometers kilometre kilometres km: measure
law: event
level levels: event
line: label
litre litres liter liters: measure
lot: label
meter meters metre metres m: measure
mile miles mph: measure
million billion trillion mln bln: measure
minute minutes: measure
model: event
month months: measure
no nos: label
novel: event
number: label
olympics olympic: event
ounce ounces oz: measure
page pages: label
page pages: measure
pandemic: event
paragraph: label
peak: event
pence: measure
percent pct: measure
piece pieces: measure
plan: event
point points: measure
pound: measure
pounds: measure money
prices: event
profit profits: event
proposition: label
psalm: label
quarter: event
race: event
referendum: event
report: event
resolution: label
result results: event
revenue revenues: event
revolution: event
road: label
room: label
rouble roubles ruble rubles: measure
route: label
rpm: measure
rule: label
rupee rupees: measure
sales: event
season: event
second seconds: measure
section: label
share shares: measure
size: label
square sq: measure
study: event
suite: label
summit: event
survey: event
target: event
terms: event
time times: measure
title: label
ton tons tonne tonnes: measure
treaty: event
unit: label
unit units: measure
volt volts: measure
vote votes: measure
war: event
watt watts: measure
week weeks: measure
word words: measure
yard yards: measure
year years: measure
yen yuan: measure
`)
