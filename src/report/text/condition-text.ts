import type { Condition, Explanation } from '../../model/index.ts'
import { escapeControls } from '../excerpt.ts'

/** A condition with what it asks for, and the words that meet it or do not. */
export function conditionCells({ key, asked, met, found }: Condition): [string, string, string] {
  const words = found === null ? nothing(key, met) : escapeControls(found)
  return [key, words, `${key === 'none' ? 'not wanted' : 'asked'}: ${escapeControls(asked.join(', '))}`]
}

const nothing = (key: string, met: boolean): string => {
  if (key === 'unit') return 'a number without a unit'
  if (key === 'pattern') return met ? 'it fits' : 'it does not fit'
  return met ? 'none of them' : 'nothing'
}

/** One line a reason for what was read of a quantity: the words that met the rule, or the conditions that were not met. */
export function reasonLines({ quantity, read, sets, rivals }: Explanation): string[] {
  const number = escapeControls(quantity.text)
  const [best] = sets
  if (read && best)
    return [
      `${number} is read: ${best.conditions
        .filter(isWords)
        .map(({ key, found }) => `${key} "${escapeControls(found ?? '')}"`)
        .join(', ')}`,
    ]
  if (rivals.length > 0) return [`${number} fits, but ${rivalText(rivals)}`]
  return (best?.conditions ?? [])
    .filter(({ met }) => !met)
    .map((condition) => {
      const [key, words, asked] = conditionCells(condition)
      return `${number} is not read: ${key} is ${condition.found === null ? words : `"${words}"`} (${asked})`
    })
}

/** Which other facts the words fit as well, or better. */
export const rivalText = (rivals: readonly string[]): string =>
  `the words fit ${rivals.map((id) => `\`${id}\``).join(' and ')} as well or better`

const isWords = ({ found, met, key }: Condition): boolean => met && found !== null && key !== 'unit'
