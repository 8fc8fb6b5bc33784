import { type Draft, draftOf, type Finder } from '../../draft.ts'
import { ANY_YEAR, FIGURE } from '../cues.ts'
import { patternFinder } from '../pattern-finder.ts'

const DECADE = /(?<![\w$£€.,-]|\d)(1[5-9]\d0|20\d0)(?:['’]?s)(?![\w-])/g
const SHORT = /['’](\d0)s(?!\w)(?<=\bthe (?:early |mid |late |early-|mid-|late-)?['’]\d0s)/g
const WORDS: Record<string, number> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
}
const WORD = new RegExp(`(?<=\\bin the )(?:${Object.keys(WORDS).join('|')})(?!\\w)`, 'g')

const draft = (match: RegExpExecArray, year: number): Draft =>
  draftOf(match.index, match.index + match[0].length, { kind: 'decade', year })

/** Finds decades: "the 1990s", "the '60s", "in the eighties". */
export const DECADES: readonly Finder[] = [
  patternFinder([ANY_YEAR], DECADE, (match) => draft(match, Number(match[1]))),
  patternFinder([FIGURE], SHORT, (match) => draft(match, 1900 + Number(match[1]))),
  patternFinder([Object.keys(WORDS)], WORD, (match) => draft(match, WORDS[match[0]] ?? 0)),
]
