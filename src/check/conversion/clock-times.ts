import { sourceSpan } from '../../base/source-range.ts'
import { ZONES } from '../../english/words/zones.ts'
import type { Reading, Verdict } from '../../model/index.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import { folded } from '../../wording/words.ts'

const ZONE = `(${Object.keys(ZONES).join('|')})`
const CLOCK = '(\\d{1,2})(?:[:.h]?(\\d{2}))? ?(?:h|hrs|hours)? ?([ap]\\.?m\\b\\.?|noon|midnight)?'
/** "2000 EST/0100 GMT", "3 p.m. CET (14:00 UTC)", "8:00 UTC, 10am CEST"; not the end of a range: "from 8 to 9 UTC (10 CEST)". */
const TWICE = new RegExp(
  `(?<![\\d.:/–-]|[\\d.m] ?[–-] ?|\\b(?:to|and|until|till) )(${CLOCK} ?\\(?${ZONE}\\b\\)?) ?(?:[(/,=|–-]|or|which is) ?(${CLOCK} ?${ZONE}\\b)`,
  'giu',
)

/** A time with a zone, where the passage has its blanks as written. Most passages have none, so this is all that they are tried for. */
const ONCE = new RegExp(`\\d\\s?(?:h|hrs|hours)?\\s?(?:[ap]\\.?m\\b\\.?|noon|midnight)?\\s?\\(?${ZONE}\\b`, 'iu')

const HOUR = 60
const HALF_DAY = 12 * HOUR
const DAY = 2 * HALF_DAY

/** Returns an error for each time of day that is not the one beside it in its own time zone: "2000 EST (0200 GMT)". */
export function clockTimes(reading: Reading): Verdict[] {
  const { article } = reading
  return article.passages.flatMap((passage) => {
    if (!ONCE.test(passage.text)) return []
    return [...passage.text.replace(/\s/g, ' ').matchAll(TWICE)].flatMap((match) => {
      const [all, one = '', hour, minute, half, zone = '', other = '', hour2, minute2, half2, zone2 = ''] = match
      const [first, second] = [minutesOf(hour, minute, half), minutesOf(hour2, minute2, half2)]
      const [from, to] = [zone, zone2].map((name) => ZONES[name.toUpperCase()]) as [
        readonly number[],
        readonly number[],
      ]
      if (first === null || second === null || !isZone(zone) || !isZone(zone2)) return []
      if (zone.toUpperCase() === zone2.toUpperCase()) return []
      const turn = half === undefined || half2 === undefined ? HALF_DAY : DAY
      const hours = from.flatMap((a) => to.map((b) => b - a))
      if (hours.some((by) => (second - first - by * HOUR) % turn === 0)) return []
      const end = match.index + all.length
      const at = sourceSpan(article, passage, { start: end - other.length, end })
      const before = sourceSpan(article, passage, { start: match.index, end: match.index + one.length })
      const right = timesText(first, hours, half2)
      return [
        verdict('conversion', at, {
          severity: 'error',
          message: `${folded(before.text)} is ${right} ${zone2}, not ${folded(at.text)}.`,
          expected: `${right} ${zone2}`,
          evidence: [quoteHere(reading, before)],
        }),
      ]
    })
  })
}

/** Tells whether letters are meant as a time zone: "wet", "west", "pt" in small letters are other words. */
const isZone = (letters: string): boolean => letters === letters.toUpperCase() || /^(?!wes?t|.t$)/.test(letters)

/** Returns a time in minutes from midnight; null if the clock has no such time. */
function minutesOf(hour: string | undefined, minute = '00', half: string | undefined): number | null {
  const [hours, minutes] = [Number(hour), Number(minute)]
  if (minutes >= HOUR || hours > (half === undefined ? 24 : 12)) return null
  return half === undefined
    ? hours * HOUR + minutes
    : (hours % 12) * HOUR + minutes + (/^[pn]/i.test(half) ? HALF_DAY : 0)
}

/** Returns the times that a time may be in another zone, in words: "0100 or 0000". */
function timesText(time: number, hours: readonly number[], half: string | undefined): string {
  const texts = hours.map((by) => clockText((((time + by * HOUR) % DAY) + DAY) % DAY, half !== undefined))
  return [...new Set(texts)].join(' or ')
}

function clockText(time: number, withHalves: boolean): string {
  const [hour, minute] = [Math.floor(time / HOUR), String(time % HOUR).padStart(2, '0')]
  if (!withHalves) return `${String(hour).padStart(2, '0')}:${minute}`
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}
