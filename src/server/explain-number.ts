import type { Explanation, Fact, NumberExplanation, RuleSet } from '../model/index.ts'
import { explanationsText } from '../report/text/explain-text.ts'
import type { CheckedText } from './article.ts'
import { numberHover } from './number-hover.ts'

/** The most facts to explain: the one that a number states, and those that it is nearest to. */
const MOST = 3

/** Returns how a number is read, and why it is, or is not, read as the facts that it is nearest to, as Markdown. */
export async function explainNumber(number: NumberExplanation, checked: CheckedText, rules: RuleSet): Promise<string> {
  const { explainReading } = await import('../core/explain/fact.ts')
  const { start } = number.quantity
  const nearest = rules.facts
    .flatMap((fact) => {
      const explanation = explainReading(fact, checked.reading, { rules }).find(
        ({ quantity }) => quantity.start === start && quantity.in === 'text',
      )
      return explanation ? [{ fact, explanation, distance: distanceOf(explanation) }] : []
    })
    .filter(({ distance }) => distance !== null)
    .sort((one, other) => Number(one.distance) - Number(other.distance))
    .slice(0, MOST)
  return [numberHover(number), ...nearest.map(({ fact, explanation }) => factText(fact, explanation))].join('\n\n')
}

/** Returns how many conditions keep a number from being read as a fact, -1 if it is read; null if it meets none of the words. */
function distanceOf({ read, sets: [nearest] }: Explanation): number | null {
  if (read) return -1
  if (!nearest?.conditions.some(({ met, found }) => met && found !== null)) return null
  return nearest.conditions.filter(({ met }) => !met).length
}

/** Returns an explanation as a block of code, between fences longer than any in it. */
function factText(fact: Fact, explanation: Explanation): string {
  const text = explanationsText({ fact, explanations: [explanation] }, (_style, words) => words)
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.trimEnd()}\n${fence}`
}
