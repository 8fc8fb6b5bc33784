import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import { isDate } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'
import { levelSubject } from '../governor/level-subject.ts'
import { behind } from './behind.ts'
import type { Counted } from './counted.ts'
import { subjectCount } from './in-subject.ts'

/** Finds what the quantity at token `at` counts, from the words after it or before it ("the number of X rose to 5"); null for nothing. */
export function countedBy(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  const beside = behind(tokens, at, gap) ?? apposed(tokens, at, gap) ?? subjectCount(tokens, at, gap)
  if (beside) return beside
  const subject = levelSubject(tokens, at, gap)
  return subject && { ...subject, whole: null }
}

/** Returns the noun before a number that says how many it stands for: "the wounded, 23 in all"; null for none. */
function apposed(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  const isTotal = tokens[at + 1]?.normal === 'in' && /^(?:all|total)$/.test(tokens[at + 2]?.normal ?? '')
  if (!isTotal || gap(at) !== ', ' || !tokens[at - 1] || isDate(tokens[at - 1])) return null
  return { from: at - 1, to: at, whole: null }
}
