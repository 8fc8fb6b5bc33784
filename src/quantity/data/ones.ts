const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words before "one" that make it a pronoun: "this one", "no one", "number one", "a new one". */
export const POINTING = words(`
  this that the which each every any no another these those number square day page chapter formula fa bbc air channel part phase
  his her their our my its new old big good bad only last first next second third fourth fifth same other such a an
`)

/** Those of them before "one of" too: "each one of them". */
export const POINTING_OF = words('this that each every any no the which')

/** Those of them after which "one" counts where a noun follows: "the one reason", "only one man". */
export const COUNTING = words('the only last first next other new old')

/** Words after "one" that make it a pronoun, or part of an idiom: "one can", "one another", "one by one". */
export const GOVERNED = words(`
  another can could may might must should would will shall is was are were has had have does did do who that which to in on at for by like
  and but or if as when where because with from than the a an he she it they we i you this these those then so yes not never always
  also himself thing love
`)

/** Parts of a day, which "one" only measures after a word of time or a hedge: "in one day", not "one day he left". */
export const DAY_PARTS = words('day morning night evening afternoon')
export const TIME_LEADERS = words('in for within after per every another')

/** What "one-" and "zero" begin that counts nothing: "one-off", "one-way", "zero-sum", "ground zero". */
export const ONE_IDIOMS = words('time off way sided on to stop horse liner liners trick nil size person man woman')
export const ZERO_LEADERS = words('ground net patient near sub below')
export const ZERO_FOLLOWERS = words('in sum tolerance hour hours gravity carbon emission emissions waste trust day')
