import { periodNamed } from '../base/period-named.ts'
import type { DateMention, Period } from '../model/index.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { findPhrases, type PhraseMatch, phrase } from '../sentence/phrase.ts'
import { type Biography, biographyIn, lifespanNamed } from './biography.ts'
import type { Text } from './text.ts'

const AGED = '(?:aged|at the age of|at age)'
/** " in Cardiff", " in New York City," */
const IN_PLACE = "(?: (?:in|at|near) [\\p{L}][\\p{L} .'’-]{1,30},?)?"
const AT_DEATH = [
  // "born on 3 March 1950, she died on 2 March 2020 at the age of 69"
  phrase(
    `born${IN_PLACE} (?:on |in )?{@birth}[^\\uE000\\uE001]{0,120}\\b(?:died|passed away)~(?: on| in|,) {@death}[^\\uE000\\uE001]{0,60}${AGED} {age}`,
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
  // "Ann Other, 71, was born in Aldby in 1950", "her son, now 71, who was born in 1950"
  phrase(
    "(?:,|\\() ?(?:now |aged )?{age}\\)?,? (?:(?:and|who) )?was born(?: [\\p{L}.'-]+,?){0,8}? (?:in|on) {@birth}(?! at\\b)",
  ),
  // "Ann Other, 71 (born on 3 March 1950), takes over"
  phrase("[\\p{L}'’-]+, (?:now |aged )?{age},? \\(?born (?:on |in ){@birth}"),
  // "Born in 1950, he is now 71"
  phrase(
    '\\bborn (?:on |in ){@birth}[^\\uE000\\uE001();]{0,40}\\b(?:he|she|who) is (?:now |just |only )?{age}(?=[.,;]|$| (?:years old|and)\\b)',
  ),
]
/** "Born on 3 March 1950, she turned 22 on 3 March 1972", "He was 17 when he went to sea in 1967; he was born in 1950" */
const THEN = [
  // "Born in 1950, she retired at 65 in 2015"
  phrase(
    '\\bborn (?:on |in ){@birth}[^\\uE000\\uE001();]{0,60}\\b(?:retired|married|left|joined|enlisted|emigrated|moved|won|became|died)\\b[^\\uE000\\uE001();,]{0,40} at(?: the age of)? {age},? (?:on|in) {@now}',
  ),
  phrase(
    '\\bborn (?:on |in ){@birth}[^\\uE000\\uE001();]{0,60}\\b(?:he|she) (?:turned|was|became|reached) {age}(?: years old)?,? (?:on|in) {@now}',
  ),
  phrase(
    '\\b(?:he|she) was (?:only |just |still )?{age}(?: years old)? when (?:he|she) [^\\uE000\\uE001();]{0,60} in {@now}[;,–]? ?(?:and )?(?:he|she) was born (?:on |in ){@birth}',
  ),
]
/** "The painter (1921–2009) lived to be 88" */
const LIFESPAN = [
  phrase(
    '\\({@life}\\)[^\\uE000\\uE001();]{0,60}\\b(?:lived to(?: be| the age of)?|(?:died|passed away)(?: [\\p{Ll}]+){0,4} (?:aged|at the age of|at)) {age}(?=[.,;]|$| years old)',
  ),
]
/** "She was born on 3 March 1950. The 71-year-old …" */
const BORN = [phrase('^(?:he|she|[\\p{L} ]{2,40}) was born (?:on |in ){@birth}[^\\uE000\\uE001]*$')]
const NEXT = [phrase('^(?:now,? )?the {age}-old[^\\uE000\\uE001]*$')]

/** Words between, without numbers of their own. */
const GAP = '[^\\uE000();]{0,100}'
const WHO = "(?<who>he|she|[\\p{L}'-]+)"
const AT_AGE = [
  // "In 1972 she came to Rome at the age of 22", "She died on 2 March 2020, aged 69"
  phrase(`(?:^|[,;] |\\band )${WHO} ${GAP}\\b${AGED} {age}(?!,? (?:and|or|to) {other})`),
  // "In 1972, when she was 22, the family …", "She was 22 when she came to Rome in 1972"
  phrase(
    `(?:^|[,;] |\\b(?:and|when|where) )${WHO} was (?:only |just |still )?{age}(?=[.,;]|$| (?:years old|when|at|in|and)\\b)`,
  ),
  // "In 1972, aged 22, she came to Rome", "At the age of 22, she came to Rome in 1972"
  phrase(`(?:^|, )${AGED} {age},? (?:[^\\uE000\\uE001();,]{0,60}, )?${WHO} `),
  // "She turned 22 in 1972"
  phrase(`(?:^|[,;] |\\b(?:and|when) )${WHO} (?:had )?turned {age}(?=[.,;]|$| (?:on|in)\\b)`),
]

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

/** Returns the ages that an article about one life gives with a date, or at death where that is known. */
function lifeTold(marked: readonly MarkedSentence[]): Life[] {
  const life = marked.some(({ numbers }) => numbers.length > 0) ? biographyIn(marked) : null
  if (!life) return []
  return marked.flatMap((sentence) => {
    const when = timeOf(sentence, life)
    if (!when || when.from <= life.born.to) return []
    return [...findPhrases(AT_AGE, sentence)].flatMap(({ numbers, words }): Life[] =>
      ['he', 'she', life.surname].includes(words.who?.toLowerCase() ?? '')
        ? [{ age: numbers.age as number, birth: life.birth, born: life.born, death: null, when: [when] }]
        : [],
    )
  })
}

/** Returns the only time that a sentence of a life names; where it names none and tells of the death, the time of that. */
function timeOf({ dates, words }: MarkedSentence, { died }: Biography): Period | null {
  const dated = dates.filter(({ yearWritten, relative }) => yearWritten && !relative)
  if (dated.length === 1 && dated[0]) return periodNamed(dated[0])
  return dates.length === 0 && DIED.test(words) ? died : null
}

const DIED = /^(?:he|she|[\p{L}'-]+) (?:died|passed away)\b/iu

function livesInSentences(marked: readonly MarkedSentence[], today: readonly Period[]): Life[] {
  return marked.flatMap((sentence, index) => {
    const next = birthIn(marked[index - 1], sentence)
    return [
      ...[...findPhrases(AT_DEATH, sentence)].map((found) => lifeOf(found, found.dates.birth, today)),
      ...[...findPhrases([...TODAY, ...THEN], sentence)]
        .filter(({ dates }) => dates.now || sentence.dates.length === 1)
        .map((found) => lifeOf(found, found.dates.birth, today)),
      ...[...findPhrases(LIFESPAN, sentence)].flatMap(lifespanOf),
      ...(next ? [...findPhrases(NEXT, sentence)].map((found) => lifeOf(found, next, today)) : []),
    ]
  })
}

/** Returns the day of birth in the sentence before, if both are in one passage. */
function birthIn(before: MarkedSentence | undefined, { sentence }: MarkedSentence): DateMention | undefined {
  if (!before || before.sentence.passage !== sentence.passage) return undefined
  return [...findPhrases(BORN, before)][0]?.dates.birth
}

/** Returns the life between two years in brackets, with the age at its end; nothing where they are no lifespan. */
function lifespanOf({ numbers, dates }: PhraseMatch): Life[] {
  const life = dates.life as DateMention
  const span = lifespanNamed(life)
  if (!span?.died) return []
  return [{ age: numbers.age as number, birth: life, born: span.born, death: life, when: [span.died] }]
}

function lifeOf({ numbers, dates }: PhraseMatch, birth: DateMention | undefined, today: readonly Period[]): Life {
  const death = dates.death ?? null
  const [died, now] = [death && periodNamed(death), dates.now && periodNamed(dates.now)]
  return {
    age: numbers.age as number,
    birth: birth as DateMention,
    born: birth ? periodNamed(birth) : null,
    death,
    when: death !== null ? [died ?? []].flat() : dates.now ? [now ?? []].flat() : today,
  }
}
