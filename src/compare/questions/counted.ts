import type { Side } from '../../claim/side.ts'
import { mayBeSame, nounOf } from '../likeness.ts'
import type { Nearness } from './question.ts'

/** Asks whether both count the same thing. */
export function askCounted(a: Side, b: Side, nearness: Nearness): string | null {
  const [first, second] = [nounOf(a), nounOf(b)]
  if (first === null || second === null) {
    return nearness === 'other-article' && first !== second ? 'only one says what is counted' : null
  }
  if (a.claim.fact !== null) {
    const narrower = first.isKind !== second.isKind || (first.isKind && first.head !== second.head)
    return narrower ? `"${first.text}" may be a part of "${second.text}"` : null
  }
  if (!mayBeSame(first, second)) return a.quantity.unit !== null ? null : `"${first.head}" is not "${second.head}"`
  if (nearness !== 'other-article') return null
  const differ = [...first.modifiers].sort().join(' ') !== [...second.modifiers].sort().join(' ')
  return differ || first.head !== second.head ? `"${first.text}" may not be "${second.text}"` : null
}
