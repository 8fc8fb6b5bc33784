import { yearsBetween } from '../../base/calendar.ts'
import { widen } from '../../base/interval.ts'
import { dayText } from '../../english/printed-value.ts'
import type { DateMention, Period, Quantity } from '../../model/index.ts'
import type { Statement } from '../../sentence/marked-sentence.ts'
import { findPhrases, type PhraseMatch, phrase } from '../../sentence/phrase.ts'
import { interval } from '../../wording/words.ts'
import { periodNamed } from './days.ts'
import type { Calculation, Relation } from './relation.ts'
import { TOLERANCES } from './tolerances.ts'

const AGED = '(?:aged|at the age of|at age)'
const LIVES = [
  // "born on 3 March 1950, she died on 2 March 2020 at the age of 69"
  phrase(
    `born (?:on |in )?{@birth}[^\\uE000\\uE001]{0,120}\\b(?:died|passed away)~(?: on| in|,) {@end}[^\\uE000\\uE001]{0,60}${AGED} {age}`,
  ),
  // "died on 2 March 2020 at the age of 69; born in 1950"
  phrase(`\\b(?:died|passed away)~(?: on| in|,) {@end},? ${AGED} {age}[^\\uE000\\uE001]{0,80}born (?:on |in ){@birth}`),
]
const TODAY = [
  // "The 71-year-old, who was born in 1950, …", "Born in 1950, the 71-year-old …"
  phrase('^the {age}-old~,? (?:who was )?born (?:on |in ){@birth}'),
  phrase('^born (?:on |in ){@birth}[^\\uE000\\uE001]{0,60}the {age}-old'),
]
/** "She was born on 3 March 1950. The 71-year-old …" */
const BORN = [phrase('^(?:he|she|[\\p{L} ]{2,40}) was born (?:on |in ){@birth}[^\\uE000\\uE001]*$')]
const NEXT = [phrase('^(?:now,? )?the {age}-old[^\\uE000\\uE001]*$')]

/**
 * Somebody's age against the day or year of birth: at death where that is said, else at publication, which the writing may
 * lie some months before.
 */
export const ages: Relation = function* ({ reading, statements }) {
  const { published } = reading.article
  const today = published === null ? null : { from: published, to: published }
  for (const [index, statement] of statements.entries()) {
    for (const found of findPhrases(LIVES, statement)) {
      yield* ageAt(found, found.dates.birth, periodNamed(found.dates.end as DateMention), 0, reading.quantities)
    }
    if (!today) continue
    for (const found of findPhrases(TODAY, statement))
      yield* ageAt(found, found.dates.birth, today, TOLERANCES.birthdayYears, reading.quantities)
    const birth = bornIn(statements[index - 1], statement)
    if (birth)
      for (const found of findPhrases(NEXT, statement))
        yield* ageAt(found, birth, today, TOLERANCES.birthdayYears, reading.quantities)
  }
}

/** The day of birth that the sentence before gives, where both stand in one passage. */
function bornIn(before: Statement | undefined, { sentence }: Statement): DateMention | undefined {
  if (!before || before.sentence.passage !== sentence.passage) return undefined
  return [...findPhrases(BORN, before)][0]?.dates.birth
}

function* ageAt(
  { numbers }: PhraseMatch,
  birth: DateMention | undefined,
  at: Period | null,
  slack: number,
  quantities: readonly Quantity[],
): Generator<Calculation> {
  const of = numbers.age as number
  const said = quantities[of] as Quantity
  const born = birth?.yearWritten ? periodNamed(birth) : null
  if (!born || !at || said.unit !== 'year') return
  const allows = { low: yearsBetween(born.to, at.from), high: yearsBetween(born.from, at.to) }
  const result = interval(allows)
  yield {
    of,
    from: [],
    allows,
    says: widen(said.approximate ? said.accepts : said, slack),
    printed: interval(said),
    severity: slack > 0 ? 'warning' : 'error',
    working: `Someone born ${named(born)} was ${result} ${named(at)}`,
    result,
  }
}

const named = ({ from, to }: Period): string => (from === to ? `on ${dayText(from)}` : `in ${from.slice(0, 4)}`)
