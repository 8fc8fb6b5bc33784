import { contestWords } from '../../english/words/contests.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Verbs with which "over" is a particle: "hand over 20 planes", "took over two firms". */
export const OVER_PARTICLE = words(
  'hand hands handed handing turn turns turned turning take takes took taken taking give gave win won carry carried get got go went roll rolled pass passed sign signed all spread',
)

/** Verbs that take "over", in their base forms: "towers over 12 villages". Nouns that take it are recognised by grammar (`isOfNoun`). */
export const OVER_VERBS = words('preside hover tower loom triumph prevail reign')

/** Nouns for power, which take "over" without having an article: "has control over 12 islands". */
export const POWER = words('control power authority sovereignty jurisdiction dominance supremacy airspace')

/**
 * Verbs and nouns for a dispute or a worry, in their base forms. After them, "over" says what it is about: "a row over £3 million",
 * "quarrelled over 12 islands".
 */
export const DISPUTES = words(`
  agonise agonize anger anxiety argue argument battle bicker clash concern controversy deadlock debate disagree disagreement dispute
  divide doubt fear feud fight fret fury haggle impasse lawsuit litigation negotiate negotiation outcry outrage protest quarrel quibble
  row rift scandal spar spat squabble standoff stand-off struggle sue tension tussle unease uproar worry wrangle wrangling
`)

/** Verbs that take "about", in their base forms: "wrote about 12 men". */
export const ABOUT_VERBS = words('talk write joke complain worry argue concern')

/** Verbs after which "over" means during if a series follows, in their base forms: "averaged over 12 games". */
export const OVER_SPANNING = words(
  'average spread total sum measure accumulate collect stage contest play take combine cumulative sample',
)

/** Words, other than prepositions, after which "over" with a length of time means more than: "is over 12 hours". Elsewhere it means during. */
export const OVER_LASTING = words('just well little slightly now only is are was were be been has have had last and or')

/** Verbs that are followed by a length of time, in their base forms: "waited over 12 hours". */
export const LASTING_VERBS = words('take last wait spend queue stay sleep serve age')

/** Nouns for what forms a series, in the singular: "averaged over 12 games". */
export const OCCASIONS = contestWords('occasion')

/** The lowest count that "passed" can say was exceeded: "passed 3 exams" counts exams. */
export const MARK = 100
