import { escapeMarkup } from '../base/escape-markup.ts'
import type { Fact, FactValue, Saying } from '../model/index.ts'
import { count, interval, unitText } from '../report/words.ts'

/** The most values, and the most articles, to list. */
const MOST = 8

/** Returns the values of a fact, the latest first, as Markdown. */
export function factHover(fact: Fact): string {
  const values = fact.series.flatMap(({ place, values: all }) => all.map((value) => valueLine(value, place)))
  const left = values.length - MOST
  return [
    `**${escapeMarkup(fact.name)}**${unitText(fact)}`,
    [
      ...values.toReversed().slice(0, MOST),
      ...(left > 0 ? [`- … and ${count(left, 'earlier value')}`] : []),
      ...(values.length === 0 ? ['It has no values.'] : []),
    ].join('\n'),
  ].join('\n\n')
}

function valueLine({ low, high, from, until, source }: FactValue, place: string | null): string {
  const days = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')
  const parts = [interval({ low, high }), place, days, source].filter((part) => part !== null && part !== '')
  return `- ${parts.map((part) => escapeMarkup(String(part))).join(', ')}`
}

/** Returns where articles state a fact, as Markdown; `uriOf` returns the address of an article. */
export function statedText(sayings: readonly Saying[], uriOf: (path: string) => string): string {
  const articles = new Map(sayings.map((saying) => [saying.path, saying]))
  if (articles.size === 0) return 'No article states it.'
  const lines = [...articles.values()]
    .slice(0, MOST)
    .map(({ path, line, published, said }) => `- [${published}](${uriOf(path)}#L${line}): ${escapeMarkup(said)}`)
  return [statedIn(sayings), lines.join('\n')].join('\n\n')
}

/** Returns "Stated in 14 articles". */
export const statedIn = (sayings: readonly Saying[]): string =>
  `Stated in ${count(new Set(sayings.map(({ path }) => path)).size, 'article')}`
