import { wordTable } from './table.ts'

/**
 * What a word says of a number that is not a fact yet, or not one of this day, in its base form. `threat` nouns name what may come
 * ("at risk of famine"), `leave` nouns and `permitted` participles what somebody may do ("permission for 70 lorries", "were allowed in"),
 * `plan` nouns an agreed or proposed text, `providing` verbs what such a text says, `trying` words what is tried or meant ("attempted to
 * kill two"), `wanting` ones what somebody works for ("press for the release of 28"), `ought` adjectives what ought to be ("it is vital to get in 100 lorries"). `hearsay` nouns have a "that" clause ("denied
 * reports that"). `lasting` nouns name what goes on for so long that its dead are counted up ("in nearly 20 months of war").
 */
export type ProspectClass =
  | ('threat' | 'leave' | 'permitted' | 'plan' | 'providing' | 'trying' | 'wanting' | 'ought')
  | ('hearsay' | 'lasting')

/** Returns words for what is not yet or no longer a plain fact, lower case, by class. */
export const prospectWords = wordTable<ProspectClass>(`
accord: plan
agreement: plan
aim: trying
allegation: hearsay
allowed: permitted
approval: leave
approved: permitted
assault: lasting
attempt: trying
authorisation: leave
authorised: permitted
authorization: leave
authorized: permitted
bargain: wanting
beginning: lasting
belief: hearsay
bid: trying
blockade: lasting
bombardment: lasting
brink: threat
call: providing
campaign: lasting wanting
ceasefire: plan lasting
claim: hearsay
clamor: wanting
clamour: wanting
clearance: leave
cleared: permitted
comprise: providing
conflict: lasting
consent: leave
conspire: trying
coup: lasting
crisis: lasting
crucial: ought
danger: threat
deal: plan
demonstrate: wanting
draft: plan
edge: threat
effort: trying
entail: providing
envisage: providing
envision: providing
epidemic: lasting
escalation: lasting
essential: ought
evidence: hearsay
fact: hearsay
fail: trying
fear: hearsay
fighting: lasting
foresee: providing
framework: plan
go-ahead: leave
haggle: wanting
hope: trying hearsay
hostilities: lasting
idea: hearsay
imperative: ought
include: providing
indication: hearsay
indispensable: ought
insurgency: lasting
intend: trying
invasion: lasting
involve: providing
leave: leave
lobby: wanting
march: wanting
mean: trying
necessary: ought
negotiate: wanting
news: hearsay
offensive: lasting
offer: plan providing
operation: lasting
outbreak: lasting
outline: plan
outset: lasting
pact: plan
pandemic: lasting
permission: leave
permit: leave
permitted: permitted
petition: wanting
plan: plan
plead: wanting
plot: trying
possibility: hearsay
pray: wanting
press: wanting
proposal: plan
propose: providing
provide: providing
push: wanting
rally: wanting
rebellion: lasting
report: hearsay
require: providing
resolution: plan
risk: threat
roadmap: plan
rumor: hearsay
rumour: hearsay
scheme: plan trying
see: providing
siege: lasting
sign: hearsay
start: lasting
statement: hearsay
stipulate: providing
suggestion: hearsay
term: plan
threat: threat hearsay
treaty: plan
tried: trying
tries: trying
truce: plan lasting
try: trying
unrest: lasting
uprising: lasting
urgent: ought
verge: threat
view: hearsay
violence: lasting
vital: ought
wait: wanting
want: trying
war: lasting
warning: hearsay
word: hearsay
yearn: wanting
`)
