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

/** The birth and the age of one person, and the death where the age is that at death. */
export interface Life {
  /** Index of the claim that gives the age. */
  age: number
  birth: DateMention
  death: DateMention | null
  /** The time of the age; empty where it is not known. */
  when: readonly Period[]
}

/** Returns the birth and age of each person for whom the text gives both, named or not. */
export function livesIn({ reading: { article }, marked }: Text): Life[] {
  const today = article.published === null ? [] : [{ from: article.published, to: article.published }]
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
    death,
    when: death === null ? today : died === null ? [] : [died],
  }
}
