import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { ANY_YEAR, FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

/** "1990s", "mid-1990s", "1930s-style". */
const DECADE = /(?<![\w$£€.,]|\d|(?<!\b(?:early|mid|late))-)(1[5-9]\d0|20\d0)(?:['’]?s)(?!\w)/iy
const PART = '(?:early|mid|late)[ \\n-]'
/** "the '60s", "the late '60s". */
const SHORT = new RegExp(`['’‘](\\d0)s(?!\\w)(?<=\\b(?:the|and|or) (?:${PART})?['’‘]\\d0s)`, 'gi')
/** "the 1970s and 80s": a short decade after a whole one. */
const SECOND = /(?<=\b(1[5-9]|20)\d0['’]?s(?:,| and| or| to|,? and) (?:early |mid-|late )?)(\d0)s(?![\w-])/iy
const WORDS: Record<string, number> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
  noughties: 2000,
  aughts: 2000,
}
const NAMES = Object.keys(WORDS).join('|')
/** "in the eighties", "the late nineties", "the Swinging Sixties", "the nineteen-eighties". */
const WORD = new RegExp(
  `(?<=\\b(?:(?:[Ii]n|[Oo]f|[Dd]uring|[Ss]ince|[Ff]rom|[Tt]hrough|[Tt]hroughout|[Oo]ver) the |[Tt]he ${PART}|[Nn]ineteen[ -]|[Tt]he [A-Z][a-z]+ (?=[A-Z])))(?:${NAMES}|${NAMES.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})(?!\\w)`,
  'y',
)
/** Words for numbers of degrees or years of age: "highs in the seventies". */
const DEGREES = /\b(?:highs?|lows?|temperatures?|degrees|mercury|thermometers?|aged?|in (?:his|her|their|my))\b/i
const REACH = 60

const draft = (match: RegExpExecArray, year: number): Draft =>
  draftOf(match.index, match.index + match[0].length, { kind: 'decade', year })

/** Finds decades: "the 1990s", "the '60s", "in the eighties", "the 1970s and 80s". */
export const DECADES: readonly Finder[] = [
  patternFinder([ANY_YEAR], DECADE, (match) => draft(match, Number(match[1]))),
  patternFinder([FIGURE, ANY_YEAR], SECOND, (match) => draft(match, Number(match[1]) * 100 + Number(match[2]))),
  patternFinder([FIGURE], SHORT, (match) => draft(match, 1900 + Number(match[1]))),
  patternFinder([Object.keys(WORDS)], WORD, (match, text) =>
    DEGREES.test(text.slice(Math.max(0, match.index - REACH), match.index))
      ? null
      : draft(match, WORDS[match[0].toLowerCase()] ?? 0),
  ),
]
