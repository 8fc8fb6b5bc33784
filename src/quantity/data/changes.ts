import { changeWords } from '../../english/words/changes.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words that say that something moved up or down by what follows. */
export const UP = changeWords('up')
export const DOWN = changeWords('down')

/** Verbs with an object: a change only of points, shares and coins, or with "by" ("lost 190 points", not "lost 10 games"). */
export const GIVES_UP = changeWords('raises')
export const GIVES_DOWN = changeWords('lowers')

/** Verbs whose "up" or "down" is a particle: "made up 30%", "set up 3 centres". */
export const PARTICLE_VERBS = changeWords('particle')

/** What is cut or raised for so many: "cut power to 230,000 customers" is no new value. */
export const SUPPLIES = words(
  'power electricity water gas heating aid funding supply supplies access service services flights links ties payments benefits taxes food exports shipments deliveries',
)

/** Verbs of a market after which "2 per cent higher" is a move and no comparison, whatever follows but "than". */
export const SETTLES = changeWords('settles')

/** Words that may stand between the verb and its number: "rose by another 5%", "fell as much as 3%". */
export const BETWEEN = words(
  'by a an another further additional extra as much to the mere modest whopping staggering massive record total combined sharply slightly',
)
