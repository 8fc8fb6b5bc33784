import { periodAround, periodNamed } from '../base/period-named.ts'
import type { DateMention, Period } from '../model/index.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../sentence/phrase.ts'

/** The person whose life an article tells: the first one whose birth it gives. */
export interface Biography {
  /** Last word of the name, in lower case; null where only "he" or "she" was born. */
  surname: string | null
  birth: DateMention
  born: Period
  /** The day or year of death; null where it is not given with the birth. */
  died: Period | null
}

const NAME = "(?<name>[\\p{L}.'-]+)"
/** "Ann Other (3 March 1950 – 2 March 2020)", "Ann Other (born 3 March 1950)" */
const LIFESPAN = phrase(`${NAME} \\((?:[^()\\uE000\\uE001]{0,80}[;,] )?(?:born |b\\. )?{@life}`)
/** "Ann Other was born in Aldby on 3 March 1950", "She was born on 3 March 1950" */
const WAS_BORN = phrase(
  `^(?:[\\p{L}.'-]+ ){0,4}?${NAME}(?:, [^,\\uE000\\uE001]{1,80},)? was born(?: [\\p{L}.,'-]+){0,8}?,? (?:in|on) {@life}`,
)
/** "Born in Aldby in 1950, Ann Other", "Born on 3 March 1950, she" */
const BORN_FIRST = phrase(
  `^born(?: [\\p{L}.,'-]+){0,6}? (?:in|on) {@life}[^.;:()\\uE000\\uE001]{0,60}, (?:[\\p{L}.'-]+ ){0,3}?${NAME} [\\p{Ll}]+(?:ed|as|ame|ent|ew|ook|an|ot|ove|aught|ought|eld)\\b`,
)
/** Sentences in which a life may be told with its dates. */
const OPENING = 4
/** The same for a birth told as an event. */
const EARLY = 12
/** Shortest and longest life that dates in brackets may stand for, in years. */
const LIFE = [10, 115] as const

/** Returns the life that an article tells; null where it gives nobody's birth early in the text. */
export function biographyIn(marked: readonly MarkedSentence[]): Biography | null {
  return firstOf(marked.slice(0, OPENING), LIFESPAN) ?? firstOf(marked.slice(0, EARLY), WAS_BORN, BORN_FIRST)
}

function firstOf(marked: readonly MarkedSentence[], ...phrases: Parameters<typeof findPhrases>[0]): Biography | null {
  for (const sentence of marked) {
    for (const { dates, words } of findPhrases(phrases, sentence)) {
      const birth = dates.life as DateMention
      const life = lifespanNamed(birth)
      const name = (words.name as string).toLowerCase()
      if (life) return { birth, surname: name === 'he' || name === 'she' ? null : name, ...life }
    }
  }
  return null
}

/** Returns birth and death of a lifespan, or the birth of a date behind "born"; null where it is neither. */
export function lifespanNamed(date: DateMention): Pick<Biography, 'born' | 'died'> | null {
  const { from, to, grain, yearWritten, text } = date
  if (!yearWritten || from === null || to === null || (grain !== 'day' && grain !== 'year')) return null
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (years >= LIFE[0] && years <= LIFE[1]) return { born: periodAround(from, grain), died: periodAround(to, grain) }
  const isOne = years === 0 && !/[–-]/.test(text)
  const born = isOne ? periodNamed(date) : null
  return born && { born, died: null }
}
