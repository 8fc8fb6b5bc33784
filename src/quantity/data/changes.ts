const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that say that something moved up or down by what follows. */
export const UP = words(`
  up rise rises rose risen rising climb climbs climbed climbing advance advances advanced advancing jump jumps jumped jumping
  surge surges surged surging soar soars soared soaring grow grows grew grown growing increase increases increased increasing
  rally rallies rallied rallying leap leaps leapt leaped leaping spike spikes spiked spiking rebound rebounds rebounded rebounding
  swell swells swelled swollen strengthen strengthens strengthened strengthening expand expands expanded expanding
  appreciate appreciated accelerate accelerated quicken quickened recover recovered rocket rocketed skyrocket skyrocketed skyrocketing
  bounce bounced pop popped ballooned balloon swung inch inched inching improve improved improves firmed upward upwards widen widens widened widening
`)
export const DOWN = words(`
  down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slide slides slid sliding
  slip slips slipped slipping sink sinks sank sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging
  plummet plummets plummeted plummeting decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking
  dip dips dipped dipping retreat retreats retreated retreating slump slumps slumped slumping ease eases eased easing
  weaken weakens weakened weakening crash crashed crashing tank tanked contract contracted contracts contracting
  dive dived dove slow slowed slowing slows depreciate depreciated sag sagged nosedived cratered skidded collapsed downward downwards narrow narrows narrowed narrowing
`)

/** Verbs with an object: a change only of points, shares and coins, or with "by" ("lost 190 points", not "lost 10 games"). */
export const GIVES_UP = words(
  'add adds added adding gain gains gained gaining raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking',
)
export const GIVES_DOWN = words(
  'lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering trim trims trimmed trimming slash slashed slashes slashing',
)

/** Verbs whose "up" or "down" is a particle: "made up 30%", "set up 3 centres". */
export const PARTICLE_VERBS = words(
  'make makes made making set sets setting pick picks picked picking take takes took taken taking sign signed line lined open opened opens gave give put puts back backed break broke shut shuts use used sum add adds added bring turn turned wake woke come came coming show showed write wrote track tracked hunt hunted',
)

/** What is cut or raised for so many: "cut power to 230,000 customers" is no new value. */
export const SUPPLIES = words(
  'power electricity water gas heating aid funding supply supplies access service services flights links ties payments benefits taxes food exports shipments deliveries',
)

/** Verbs of a market after which "2 per cent higher" is a move and no comparison, whatever follows but "than". */
export const SETTLES = words(
  'close closes closed closing end ends ended ending finish finishes finished finishing open opens opened opening trade trades traded trading settle settles settled settling edge edges edged edging tick ticks ticked drift drifts drifted nudge nudges nudged',
)

/** Words that may stand between the verb and its number: "rose by another 5%", "fell as much as 3%". */
export const BETWEEN = words(
  'by a an another further additional extra as much to the mere modest whopping staggering massive record total combined sharply slightly',
)
