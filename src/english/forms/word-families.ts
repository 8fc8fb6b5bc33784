/** Word families that no ending in `root.ts` explains: base word first. */
const FAMILIES = `
abolish abolition
able ability
absent absence
abstain abstention
acquire acquisition
act action
add addition
africa african
apply application
argue argument
asia asian
assemble assembly
believe belief
bribe bribery
bury burial
choose choice
commerce commercial
compete competition
complain complaint
concede concession
confuse confusion
convene convention
deep depth
define definition
demolish demolition
deny denial
depart departure
destroy destruction destructive
detain detention
die death
differ different difference
economy economic economical economics
enter entry
europe european
evolve evolution
exhibit exhibition
explain explanation
fail failure
fly flight
free freedom
give gift
grow growth
high height
history historic historical
hot heat
important importance
imply implication
independent independence
industry industrial
judge judgment judgement
know knowledge
long length
lose loss
maintain maintenance
marry marriage
move movement
multiply multiplication
occupy occupation
parliament parliamentary
pay payment
prevent prevention
proclaim proclamation
prohibit prohibition
prove proof
pursue pursuit
politics political
receive receipt
recognise recognition
redeem redemption
remember remembrance
repeat repetition
retain retention
reveal revelation
revise revision
safe safety
secede secession
rob robbery
see sight
sell sale
serve service
significant significance
silent silence
solve solution
speak speech
strong strength
succeed success
supervise supervision
territory territorial
think thought
treat treatment
vary variation
violent violence
warm warmth
weigh weight
wide width
young youth
`

const UNRELATED = `
apartment apparition barely battery business candidate commission compassion compliment conference considerate
critical department designate emergency family foundation hardly heroine hospitality international lately likely
literate morale nearly official ordinance plantation primate probation procession profession professional publication
question rational reception recession reply sensation sentence shortly statement supplement template testament
universal vacation witness
`

/** Derived word → base word of its family. */
export const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((family) => {
      const [base = '', ...others] = family.split(' ')
      return others.map((word) => [word, base] as const)
    }),
)

/** Words that look derived from another but mean something else; each is its own key, unchanged. */
export const UNDERIVED: ReadonlySet<string> = new Set(UNRELATED.trim().split(/\s+/))
