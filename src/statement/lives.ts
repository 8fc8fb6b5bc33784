import { yearPeriod } from '../base/calendar.ts'
import { periodNamed } from '../base/period-named.ts'
import type { DateMention, Period } from '../model/index.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { findPhrases, type PhraseMatch, phrase } from '../sentence/phrase.ts'
import type { Text } from './text.ts'

const AGED = '(?:aged|at the age of|at age)'
const AT_DEATH = [
  // "born on 3 March 1950, she died on 2 March 2020 at the age of 69"
  phrase(
    `born (?:on |in )?{@birth}[^\\uE000\\uE001]{0,120}\\b(?:died|passed away)~(?: on| in|,) {@death}[^\\uE000\\uE001]{0,60}${AGED} {age}`,
  ),
  // "who was born in 1950, died at the age of 69 in 2020"
  phrase(`born (?:on |in )?{@birth},? (?:he |she |who )?(?:died|passed away),? ${AGED} {age},? (?:on|in) {@death}`),
  // "died on 2 March 2020 at the age of 69; born in 1950"
  phrase(
    `\\b(?:died|passed away)~(?: on| in|,) {@death},? ${AGED} {age}[^\\uE000\\uE001]{0,80}born (?:on |in ){@birth}`,
  ),
]
const TODAY = [
  // "The 71-year-old, who was born in 1950, …", "Born in 1950, the 71-year-old …"
  phrase('^the {age}-old~,? (?:who was )?born (?:on |in ){@birth}'),
  phrase('^born (?:on |in ){@birth}[^\\uE000\\uE001]{0,60}the {age}-old'),
]
/** "She was born on 3 March 1950. The 71-year-old …" */
const BORN = [phrase('^(?:he|she|[\\p{L} ]{2,40}) was born (?:on |in ){@birth}[^\\uE000\\uE001]*$')]
const NEXT = [phrase('^(?:now,? )?the {age}-old[^\\uE000\\uE001]*$')]

/** In the first sentences of a life: "Ann Other (3 March 1950 – 2 March 2020)", "Ann Other (born 3 March 1950)" */
const LIFESPAN = [phrase("(?<name>[\\p{L}.'-]+) \\((?:[^()\\uE000\\uE001]{0,80}[;,] )?(?:born |b\\. )?{@life}")]
/** "In 1972 she came to Rome at the age of 22", "She died on 2 March 2020, aged 69" */
const AT_AGE = [
  phrase(
    `(?:^|[,;] |\\band )(?<who>he|she|[\\p{L}'-]+) [^\\uE000();]{0,100}\\b${AGED} {age}(?!,? (?:and|or|to) {other})`,
  ),
]
/** Sentences in which a life may be told with its dates. */
const OPENING = 4
/** Shortest and longest life that dates in brackets may stand for, in years. */
const LIFE = [10, 115] as const

/** The birth and the age of one person, and the death where the age is that at death. */
export interface Life {
  /** Index of the claim that gives the age. */
  age: number
  birth: DateMention
  /** The day or period of birth, which may be the first end of a lifespan. */
  born: Period | null
  death: DateMention | null
  /** The time of the age; empty where it is not known. */
  when: readonly Period[]
}

/** Returns the birth and age of each person for whom the text gives both, named or not. */
export function livesIn({ reading: { article }, marked }: Text): Life[] {
  const today = article.published === null ? [] : [{ from: article.published, to: article.published }]
  return [...livesInSentences(marked, today), ...lifeTold(marked)]
}

/** Returns the ages that an article about one life gives with a date, where its first sentences give a life's dates; the first dates are those of whom it is about. */
function lifeTold(marked: readonly MarkedSentence[]): Life[] {
  const told = marked.slice(0, OPENING).flatMap((sentence) => [...findPhrases(LIFESPAN, sentence)])
  const [life] = told.flatMap(({ dates, words }) => {
    const birth = dates.life as DateMention
    const born = bornOf(birth)
    return born ? [{ birth, born, surname: words.name?.toLowerCase() }] : []
  })
  if (!life) return []
  return marked.flatMap((sentence) => {
    const dated = sentence.dates.filter(({ yearWritten, relative }) => yearWritten && !relative)
    const when = dated.length === 1 && dated[0] ? periodNamed(dated[0]) : null
    if (!when || when.from <= life.born.to) return []
    return [...findPhrases(AT_AGE, sentence)].flatMap(({ numbers, words }): Life[] =>
      ['he', 'she', life.surname].includes(words.who?.toLowerCase())
        ? [{ age: numbers.age as number, birth: life.birth, born: life.born, death: null, when: [when] }]
        : [],
    )
  })
}

/** Returns the day or year of birth of a lifespan, or of a date behind "born"; null where it is neither. */
function bornOf({ from, to, grain, yearWritten, text }: DateMention): Period | null {
  if (!yearWritten || from === null || to === null || (grain !== 'day' && grain !== 'year')) return null
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  const isSpan = years >= LIFE[0] && years <= LIFE[1]
  if (!isSpan && (years > 0 || grain !== 'day' || /[–-]/.test(text))) return null
  return grain === 'year' ? yearPeriod(Number(from.slice(0, 4))) : { from, to: from }
}

function livesInSentences(marked: readonly MarkedSentence[], today: readonly Period[]): Life[] {
  return marked.flatMap((sentence, index) => {
    const next = birthIn(marked[index - 1], sentence)
    return [
      ...[...findPhrases(AT_DEATH, sentence)].map((found) => lifeOf(found, found.dates.birth, today)),
      ...[...findPhrases(TODAY, sentence)].map((found) => lifeOf(found, found.dates.birth, today)),
      ...(next ? [...findPhrases(NEXT, sentence)].map((found) => lifeOf(found, next, today)) : []),
    ]
  })
}

/** Returns the day of birth in the sentence before, if both are in one passage. */
function birthIn(before: MarkedSentence | undefined, { sentence }: MarkedSentence): DateMention | undefined {
  if (!before || before.sentence.passage !== sentence.passage) return undefined
  return [...findPhrases(BORN, before)][0]?.dates.birth
}

function lifeOf({ numbers, dates }: PhraseMatch, birth: DateMention | undefined, today: readonly Period[]): Life {
  const death = dates.death ?? null
  const died = death && periodNamed(death)
  return {
    age: numbers.age as number,
    birth: birth as DateMention,
    born: birth ? periodNamed(birth) : null,
    death,
    when: death === null ? today : died === null ? [] : [died],
  }
}
