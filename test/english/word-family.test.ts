import { expect, test } from 'vitest'
import { meaningOf } from '../../src/english/forms/synonyms.ts'

/** What a verb and the noun of its deed, an adjective and its quality or adverb, a land and its people have in common. */
const SAME = `
approve approval
injure injury
arrive arrival
refuse refusal
remove removal
survive survival
withdraw withdrawal
dismiss dismissal
propose proposal
renew renewal
announce announcement
develop development
settle settlement
agree agreement
deploy deployment
improve improvement
replace replacement
evacuate evacuation
investigate investigation
negotiate negotiation
violate violation
inform information
transform transformation
explore exploration
organise organisation
organize organisation
starve starvation
produce production
reduce reduction
elect election
construct construction
infect infection
destroy destruction
explode explosion
expand expansion
suspend suspension
decide decision
invade invasion
conclude conclusion
admit admission
discuss discussion
contribute contribution
promote promotion
corrupt corruption
adopt adoption
expel expulsion
detain detention
attend attendance
resist resistance
assist assistance
perform performance
appear appearance
exist existence
prefer preference
close closure
expose exposure
fail failure
depart departure
recover recovery
discover discovery
deliver delivery
inquire inquiry
secure security
equal equality
responsible responsibility
weak weakness
ill illness
recent recently
significant significantly
lose loss
grow growth
nation national
region regional
environment environmental
culture cultural
Ukraine Ukrainian
France French
notify notification
identify identification
subscribe subscription
convert conversion
possess possession
acquire acquisition
compete competition
oppose opposition
`

/** Words that begin alike and mean two things. */
const OTHER = `
transfer transform
community communist
general generate
universe university
organ organise
policy police
commission commit
president preside
conference conferee
capital capitol
contest context
contract contrast
construct constrict
internal international
interview interval
interest interior
company companion
complete complex
compliment complete
government governor
ministry minister
minister ministry
department depart
apartment apart
statement state
hospital hospitality
business busy
witness wit
likely like
hardly hard
animal animate
resident reside
station state
national native
section sect
question quest
passion pass
session assess
missile mission
mission missionary
recession recess
section sector
treasury treasure
pressure press
measure mean
feature feat
creature create
literature literal
moment movement
document doctor
element elegant
comment commence
parliament parlour
celebrate celebrity
operate opera
local locate
popular population
regular regulation
medical medication
public publication
professor profession
consume consult
conserve conservative
consider considerable
product producer
employer employee
station stationary
vacate vacation
ration rational
profit prophet
industry industrious
million millionaire
critic critical
battery batter
prosecute prosperity
protest protestant
provide province
`

const pairs = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.toLowerCase().split(' '))

test.each(pairs(SAME))('%s and %s are one meaning', (a, b) => expect(meaningOf(b)).toBe(meaningOf(a)))
test.each(pairs(OTHER))('%s and %s are two', (a, b) => expect(meaningOf(b)).not.toBe(meaningOf(a)))
