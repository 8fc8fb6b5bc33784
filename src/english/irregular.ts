/**
 * English words whose forms follow no rule: base form first, then its other forms. Words that only double or drop a
 * letter ("stopped", "released") are left to the rules of `inflect.ts`.
 */
const FAMILIES = `
agree agreed
arise arose arisen
be am is are was were been being
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
burst
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
decree decreed
dig dug
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
exceed exceeded
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled fleeing
fling flung
fly flies flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
free freed freeing
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
guarantee guaranteed
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leap leapt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
mow mown
need needed
overcome overcame
overrun overran
oversee oversaw overseen overseeing
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
proceed proceeded
prove proven
rebuild rebuilt
repay repaid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen seeing
seed seeded
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
smell smelt
sow sown
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
string strung
strive strove striven
succeed succeeded
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
analysis analyses
axis axes
calf calves
child children
crisis crises
criterion criteria
datum data
diagnosis diagnoses
die dice
foot feet
goose geese
half halves
knife knives
leaf leaves
life lives
live lives
loaf loaves
man men
means means
medium media
mouse mice
news news
ox oxen
person people
phenomenon phenomena
self selves
series series
shelf shelves
species species
thesis theses
thief thieves
tooth teeth
wife wives
wolf wolves
woman women`

/** Other form → its base forms ("lives" is of "life" and of "live"). */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = (() => {
  const bases = new Map<string, string[]>()
  for (const family of FAMILIES.trim().split('\n')) {
    const [base = '', ...others] = family.split(' ')
    for (const form of others) bases.set(form, [...(bases.get(form) ?? []), base])
  }
  return bases
})()
