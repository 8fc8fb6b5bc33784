import { escapeMarkup } from '../base/escape-markup.ts'
import { findFactSources } from '../earlier/index.ts'
import type { Fact, FactHistory, FactValue } from '../model/index.ts'
import { count, interval, unitText } from '../report/words.ts'
import type { Run } from '../workspace/run.ts'
import { type OpenArticle, sourceOf } from './article.ts'

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

/** What is needed to find where articles state a fact. */
interface Articles {
  run: Run
  /** The articles that are open, which count as the editor has them. */
  open: readonly OpenArticle[]
  /** Returns the address of an article. */
  uriOf(path: string): string
}

/** Returns where articles state a fact, the latest first, as Markdown. */
export async function statedText(fact: Fact, { run, open, uriOf }: Articles): Promise<string> {
  const { factHistories } = await import('../core.ts')
  const { sources } = await findFactSources([fact], run)
  const inEditor = new Set(open.map(({ path }) => path))
  const all = [...sources.filter(({ path }) => !inEditor.has(path ?? '')), ...open.map(sourceOf)]
  const [history] = factHistories([fact.id], all, { ...run.settings, onFault: run.faults.add })
  const sayings = (history as FactHistory).places.flatMap((place) => place.sayings)
  const articles = new Map(
    sayings.toSorted((a, b) => (a.published < b.published ? 1 : -1)).map((saying) => [saying.path, saying]),
  )
  if (articles.size === 0) return 'No article states it.'
  const lines = [...articles.values()]
    .slice(0, MOST)
    .map(({ path, line, published, said }) => `- [${published}](${uriOf(path)}#L${line}): ${escapeMarkup(said)}`)
  return [`Stated in ${count(articles.size, 'article')}`, lines.join('\n')].join('\n\n')
}
