const VERBS=`
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
`;const NOUNS=`
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
`;function basesIn(table){const bases=/* @__PURE__ */ new Map;for(const family of table.trim().split(`
`)){const[base=``,...others]=family.split(` `);for(const form of others)bases.set(form,[...bases.get(form)??[],base])}return bases}const IRREGULAR_NOUNS=basesIn(NOUNS);const IRREGULAR=basesIn(`${VERBS.trim()}\n${NOUNS.trim()}`);const PASTS=new Set(VERBS.trim().split(`
`).flatMap(family=>family.split(` `).slice(1).filter(form=>!/(?:s|ing|ed)$/.test(form))[0]??[]));const isIrregularPast=word=>PASTS.has(word);function singularOf(noun){const irregular=IRREGULAR_NOUNS.get(noun)?.[0];if(irregular!==void 0)return irregular;if(/.(?:children|people)$/.test(noun))return noun.endsWith(`n`)?noun.slice(0,-3):`${noun.slice(0,-6)}person`;if(/.men$/.test(noun))return`${noun.slice(0,-3)}man`;if(!/[^s]s$/.test(noun))return noun;if(/[^aeiou]ies$/.test(noun)&&noun.length>4&&!ENDS_IN_IE.test(noun))return`${noun.slice(0,-3)}y`;if(/(?:the|aly|gno)ses$/.test(noun))return`${noun.slice(0,-2)}is`;return/(?:ch|sh|ss|x|zz|tz|us|o)es$/.test(noun)&&!ENDS_IN_E.test(noun)?noun.slice(0,-2):noun.slice(0,-1)}const ENDS_IN_IE=/(?:calor|[bc]ook|mov|zomb|self|rook|brown|hood|food|gen|sort|prair|goal|smooth|lass|junk|coter|bird|vegg|budg|newb|group)ies$/;const ENDS_IN_E=/[aeo]uses$|^(?:ab|exc|f|m|r|re)?uses$|(?:^|[^eo])aches$|(?:ni|qui|cli|ti|avalan|tran|psy|cre)ches$|^(?:[dfhjrtw]|fl)oes$|(?:sh|can)oes$/;function pluralOf(noun){const irregular=PLURALS.get(noun);if(irregular!==void 0)return irregular;if(noun.endsWith(`man`))return`${noun.slice(0,-3)}men`;if(/[^aeiou]y$/.test(noun))return`${noun.slice(0,-1)}ies`;return/(?:ch|sh|s|x|z)$/.test(noun)?`${noun}es`:`${noun}s`}const PLURALS=new Map([...IRREGULAR_NOUNS].map(([plural,[singular=``]])=>[singular,plural]));const NO_PLURALS=new Set(`is was has as its his this us across always perhaps sometimes towards besides afterwards abdomen acumen omen regimen specimen`.split(` `));const SINGULARS=new Set([...IRREGULAR_NOUNS].flatMap(([plural,bases])=>bases.filter(base=>base!==plural&&base.endsWith(`s`))));function looksPlural(word){const irregular=IRREGULAR_NOUNS.get(word);return irregular===void 0?/[^siu]s$|.(?:men|children|people)$/.test(word)&&!NO_PLURALS.has(word)&&!SINGULARS.has(word):!irregular.includes(word)}export{IRREGULAR_NOUNS as a,IRREGULAR as i,pluralOf as n,isIrregularPast as o,singularOf as r,looksPlural as t};