import { SHORT_RATES } from '../../data/rates.ts'
import type { Draft } from '../../draft.ts'
import { wordAfter } from '../../words.ts'
import { adverbial, type Rate, rateAt } from './rate-at.ts'

const SHORTHAND = / ?(ph|p\/h|pcm|pw|p\/w|pp|pppn)(?![\p{L}\d])/iuy
/** Returns a rate in shorthand behind money: "£15 ph", "£900 pcm", "£40pp"; null if there is none. */
function shorthand(text: string, at: number): Rate | null {
  SHORTHAND.lastIndex = at
  const per = SHORT_RATES[SHORTHAND.exec(text)?.[1]?.toLowerCase() ?? '']
  return per ? { per, end: SHORTHAND.lastIndex } : null
}

/** What a dose is for: "5 mg per kg of body weight per day". */
const OF_BODY = /^ of body ?weight(?!\p{L})/iu
/** The most rates that follow one another: "$5 per user per month". */
const MOST_RATES = 3
/** Returns the rate behind a unit, and those that follow it: "a barrel", "per person per night"; null if there is none. */
export function unitRate({ money, end }: Draft, text: string): Rate | null {
  let rate =
    rateAt(text, end) ??
    adverbial(text, wordAfter(text, end)) ??
    (money ? (shorthand(text, end) ?? perThing(text, end)) : null)
  for (let i = 1; rate && i < MOST_RATES; i++) {
    const at = rate.end + (OF_BODY.exec(text.slice(rate.end, rate.end + 16))?.[0].length ?? 0)
    const next = rateAt(text, at) ?? (money ? perThing(text, at) : null)
    if (!next) break
    rate = { per: `${rate.per} per ${next.per}`, end: next.end }
  }
  return rate
}

const THING = /\/(\p{Ll}{3,12})(?!\p{L})/uy
/** Returns the thing behind a slash that money is paid for: "$5/user"; null if there is none. */
function perThing(text: string, at: number): Rate | null {
  THING.lastIndex = at
  const per = THING.exec(text)?.[1]
  return per ? { per, end: THING.lastIndex } : null
}
