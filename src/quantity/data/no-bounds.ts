import { contestWords } from '../../english/words/contests.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs with which "over" is a particle: "hand over 20 planes", "took over two firms". */
export const OVER_PARTICLE = words(
  'hand hands handed handing turn turns turned turning take takes took taken taking give gave win won carry carried get got go went roll rolled pass passed sign signed all spread',
)

/** Verbs that "over" belongs to before a count, base forms: "towers over 12 villages". Other nouns that it belongs to are told by grammar. */
export const OVER_VERBS = words('preside hover tower loom triumph prevail reign')

/** Nouns for power, which take "over" without an article: "has control over 12 islands". */
export const POWER = words('control power authority sovereignty jurisdiction dominance supremacy airspace')

/**
 * Verbs and nouns for a dispute or a worry, base forms. "Over" names what it is about, be it counted, measured or paid: "a row over
 * £3 million", "quarrelled over 12 islands".
 */
export const DISPUTES = words(`
  agonise agonize anger anxiety argue argument battle bicker clash concern controversy deadlock debate disagree disagreement dispute
  divide doubt fear feud fight fret fury haggle impasse lawsuit litigation negotiate negotiation outcry outrage protest quarrel quibble
  row rift scandal spar spat squabble standoff stand-off struggle sue tension tussle unease uproar worry wrangle wrangling
`)

/** Verbs that "about" belongs to, base forms: "wrote about 12 men". */
export const ABOUT_VERBS = words('talk write joke complain worry argue concern')

/** Verbs after which "over" spans what follows, where that is a series: "averaged over 12 games". Base forms. */
export const OVER_SPANNING = words(
  'average spread total sum measure accumulate collect stage contest play take combine cumulative sample',
)

/** Words besides prepositions after which "over" and a stretch of time are a length: "is over 12 hours"; else it means during. */
export const OVER_LASTING = words('just well little slightly now only is are was were be been has have had last and or')

/** Verbs of which a stretch of time says how long, base forms: "waited over 12 hours". */
export const LASTING_VERBS = words('take last wait spend queue stay sleep serve age')

/** Verbs that take "up" to say that a value rises, base forms: "shot up to $95" is a level, and no limit. */
export const GOING_UP = words('go come shoot move creep edge inch tick push bump ramp zoom leap nudge')

/** Verbs that raise what stands between them and "up to", base forms: "brings the total up to 11". */
export const BRINGING_UP = words('bring take push drive lift bump raise get move pump put send force jack')

/** What can be spanned so, in the singular. */
export const OCCASIONS = contestWords('occasion')

/** Passed, of a mark, only from here on: "passed 3 exams" are things. */
export const MARK = 100
