/**
 * Irregular English words: base form first, then the other forms. Words that only double or drop a letter ("stopped",
 * "released") follow the rules in `base-forms.ts`, and so do prefixes ("overtook", "rebuilt").
 */
const VERBS = `
agree agreed
analyse analyses
arise arose arisen
axe axes
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
diagnose diagnoses
dig dug
disagree disagreed
do does did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dye dyed
eat ate eaten
exceed exceeded
eye eyed
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled fleeing
fling flung
fly flies flew flown
forbid forbade forbidden
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
halve halves
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
leave leaves left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mow mown
need needed
pay paid
proceed proceeded
prove proven
referee refereed
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
shrink shrank shrunk shrunken
sing sang sung
sink sank sunk
sit sat
slay slew slain
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
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
write wrote written
`
const NOUNS = `
alias aliases
analysis analyses
appendix appendices
atlas atlases
axis axes
bacterium bacteria
base bases
basis bases
bias biases
bureau bureaus bureaux
cactus cacti
calf calves
canvas canvases
child children
crisis crises
criterion criteria
datum data
diagnosis diagnoses
die dice
elf elves
emphasis emphases
foot feet
gas gases
goose geese
grandchild grandchildren
guru gurus
half halves
hypothesis hypotheses
index indices
iraqi iraqis
israeli israelis
knife knives
leaf leaves
lens lenses
life lives
live lives
loaf loaves
man men
matrix matrices
means means
medium media
menu menus
mouse mice
news news
oasis oases
ox oxen
parenthesis parentheses
person people
phenomenon phenomena
quiz quizzes
scarf scarves
self selves
series series
shelf shelves
somali somalis
species species
stimulus stimuli
synopsis synopses
taxi taxis
thesis theses
thief thieves
tooth teeth
tsunami tsunamis
vertex vertices
wife wives
wolf wolves
woman women
`

/** Returns the base forms of each other form in a table: "lives" has "life" and "live". */
function basesIn(table: string): Map<string, string[]> {
  const bases = new Map<string, string[]>()
  for (const family of table.trim().split('\n')) {
    const [base = '', ...others] = family.split(' ')
    for (const form of others) bases.set(form, [...(bases.get(form) ?? []), base])
  }
  return bases
}

/** Irregular plurals and their singulars; also singulars that end like a plural, which map to themselves ("news"). */
export const IRREGULAR_NOUNS: ReadonlyMap<string, readonly string[]> = basesIn(NOUNS)

/** Irregular forms of verbs and nouns and their base forms. */
export const IRREGULAR: ReadonlyMap<string, readonly string[]> = basesIn(`${VERBS.trim()}\n${NOUNS.trim()}`)

/** Past tenses in the table: the second form of each verb. */
const PASTS: ReadonlySet<string> = new Set(
  VERBS.trim()
    .split('\n')
    .flatMap(
      (family) =>
        family
          .split(' ')
          .slice(1)
          .filter((form) => !/(?:s|ing|ed)$/.test(form))[0] ?? [],
    ),
)

/** Tells whether a word, lower case, is an irregular past tense: "told", "went"; not "stolen", which is only a participle. */
export const isIrregularPast = (word: string): boolean => PASTS.has(word)
