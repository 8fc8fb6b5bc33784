import { draftOf, type Finder } from '../../draft.ts'
import { PHRASE_END } from '../../phrase-end.ts'
import { FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

/** Nouns after "9/11" that still refer to the day, unlike "the 9/11 Commission" or "a 9/11 memorial". */
const ATTACKS = '(?:(?:terror|terrorist|al[ -]Qaeda|suicide)[ \\n])?(?:attacks?|hijack(?:ings?|ers))\\b'
const DAY = new RegExp(
  `(?<![\\d/.$£€-])(?:(?<=\\b(?:on|since|after|before|until|by|of|post)[ \\n-])9/11(?![/\\w-]|\\.\\d)|9/11(?=[ \\n]${ATTACKS}))`,
  'gi',
)
/** A noun after it that is named after the day, or counted in elevenths. */
const COMPOUND = new RegExp(`^[ \\n](?!(?:${PHRASE_END}|led|changed)\\b)[A-Za-z]`)
const ATTACK = new RegExp(`^[ \\n]${ATTACKS}`)

/** Finds "9/11": 11 September 2001, even if figures are read day first. */
export const NINE_ELEVEN: Finder = patternFinder([FIGURE], DAY, ({ index, 0: words }, text) => {
  const end = index + words.length
  const after = text.slice(end, end + 24)
  if (COMPOUND.test(after) && !ATTACK.test(after)) return null
  return draftOf(index, end, { kind: 'calendar', year: 2001, month: 9, day: 11, which: null })
})
