import { escapeControls } from '../../base/escape-controls.ts'
import type { Condition, Explanation } from '../../model/index.ts'

/** Returns a condition with its expected words, and the words that meet it or do not. */
export function conditionCells({ key, asked, met, found }: Condition): [string, string, string] {
  const words = found === null ? nothing(key, met) : escapeControls(found)
  return [key, words, `${key === 'none' ? 'must not match' : 'expected'}: ${escapeControls(asked.join(', '))}`]
}

const nothing = (key: string, met: boolean): string => {
  if (key === 'unit') return 'a number without a unit'
  if (key === 'pattern') return met ? 'matched' : 'not matched'
  return met ? 'none of them' : 'nothing'
}

/**
 * Returns a line for each reason why a quantity was or was not read: the words that met the rule, or the conditions
 * that were not met.
 */
export function reasonLines({ quantity, claim, read, sets, rivals }: Explanation): string[] {
  const number = escapeControls(quantity.text)
  const [best] = sets
  if (read && best)
    return [
      `${number} is read: ${best.conditions
        .filter(isWords)
        .map(({ key, found }) => `${key} "${escapeControls(found ?? '')}"`)
        .join(', ')}`,
    ]
  if (rivals.length > 0) return [`${number} matches, but ${rivalText(rivals, claim.fact)}`]
  return (best?.conditions ?? [])
    .filter(({ met }) => !met)
    .map((condition) => {
      const [key, words, asked] = conditionCells(condition)
      return `${number} is not read: ${key} is ${condition.found === null ? words : `"${words}"`} (${asked})`
    })
}

/** Explains which other facts match the words, and as which of them (`stated`) they are read, if any. */
export const rivalText = (rivals: readonly string[], stated: string | null): string =>
  stated !== null && rivals.includes(stated)
    ? `the words are read as \`${stated}\`, which fits better or is in a nearer file`
    : `the words match ${rivals.map((id) => `\`${id}\``).join(' and ')} equally well or better`

const isWords = ({ found, met, key }: Condition): boolean => met && found !== null && key !== 'unit'
