import { agesAt } from '../../base/calendar.ts'
import { widen } from '../../base/interval.ts'
import { periodNamed } from '../../base/period-named.ts'
import type { Statement, StatementOf } from '../../model/index.ts'
import { whenText } from '../../wording/when.ts'
import { ageText, interval } from '../../wording/words.ts'
import type { Calculation, Relation } from './relation.ts'
import { TOLERANCES } from './tolerances.ts'

/**
 * Somebody's age against the day or year of birth: at death if that is stated, else at publication. An article may have
 * been written some months before it was published.
 */
export const ages: Relation = function* ({ reading, statements }) {
  const { published } = reading.article
  const told = new Set<number>()
  for (const birth of statements.of('born')) {
    const rows = statements.about(birth.subject.key)
    const isNear = ({ at, subject }: Statement): boolean =>
      subject.kind === 'unnamed' || at.sentence === birth.at.sentence || at.sentence === birth.at.sentence + 1
    const life = rows.filter(isNear)
    const isOver = life.some(({ attribute }) => attribute === 'died')
    for (const row of life) {
      if (row.attribute !== 'age' || told.has(row.source.index)) continue
      told.add(row.source.index)
      const isNow = !isOver && row.when[0]?.from === published
      const sum = ageAt(row, birth, isNow ? TOLERANCES.birthdayYears : 0)
      if (sum) yield sum
    }
  }
}

function ageAt(
  { value, source, when }: StatementOf<'age'>,
  birth: StatementOf<'born'>,
  slack: number,
): Calculation | null {
  const born = birth.value.yearWritten ? periodNamed(birth.value) : null
  const [at] = when
  if (!born || !at || (value.unit !== 'year' && value.unit !== null)) return null
  const allows = agesAt(born, at)
  const result = ageText(allows)
  return {
    of: source.index,
    from: [],
    allows,
    says: widen(value.approximate ? value.accepts : value, slack),
    printed: interval(value),
    severity: slack > 0 ? 'warning' : 'error',
    working: `A person born ${whenText(born)} was ${result} ${whenText(at)}`,
    result,
  }
}
