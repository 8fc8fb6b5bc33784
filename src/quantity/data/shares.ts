const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Words after "a third" and the like that make it a share, and no rank: "a third of", "a third more". */
export const SHARE_FOLLOWERS = words(
  'of more less fewer higher lower larger smaller bigger as said were are was is have had has did do say',
)

/** Words after "half" besides those: "half the town", "half their stock". */
export const HALF_FOLLOWERS = words('the a an their his her its our all those these that')

/** Words before "a third" or "half" after which it is a share whatever follows, as it is after a hedge: "up a third". */
export const SHARE_LEADERS = words(`
  up down by rose fell climbed dropped grew shrank increased decreased
`)

/** Words before "half" that make it a part of a game, a year or a whole that is cut: "the first half", "in half". */
export const HALVES_OF_TIME = words(
  'first second final latter other opening better each one in this that last next either',
)

/** Words before "three quarters" that make them three months each: "the past three quarters". */
export const QUARTERS_OF_YEARS = words('past last next previous first final straight consecutive few coming the')
