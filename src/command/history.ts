import { findFactSources, NO_LIMIT } from '../earlier/fact-sources.ts'
import { UserError } from '../host/process/user-error.ts'
import type { FactHistory } from '../model/index.ts'
import { chart } from '../report/chart/chart.ts'
import { htmlHistory } from '../report/html/report.ts'
import { historyText } from '../report/text/history-text.ts'
import type { Context, Status } from '../workspace/context.ts'
import { type Choices, readSettings, type Settings } from '../workspace/settings.ts'
import { findFact } from './fact-named.ts'

/** Flags of `history`. */
export interface HistoryFlags extends Choices {
  format: 'text' | 'json' | 'svg' | 'html'
  /** No more than what is said of this place. */
  place?: string
  /** Whether the index of earlier articles is kept. */
  cache: boolean
}

/** `factlint history FACT` */
export async function history(context: Context, id: string, flags: HistoryFlags): Promise<Status> {
  const { workspace, home } = context
  const settings = await readSettings({ workspace, home, choices: flags })
  const fact = await findFact(settings, id)
  const { factHistories } = await import('../core.ts')
  const { sources } = await findFactSources([fact], settings, context, { keep: flags.cache, most: NO_LIMIT })
  const [factHistory] = factHistories([id], sources, { ...settings, onFault: context.faults.add })
  await context.print(printed(at(factHistory as FactHistory, flags.place, settings), flags.format, context))
  return context.faults.skipped.length > 0 ? 2 : 0
}

function printed(factHistory: FactHistory, format: HistoryFlags['format'], { linkTo, paint }: Context): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, ...factHistory }, null, 2)}\n`
  if (format === 'html') return htmlHistory(factHistory, linkTo)
  return format === 'svg' ? chart(factHistory, linkTo) : historyText(factHistory, paint)
}

/** Sentences of one fact that a report of all of them looks at: the latest, so that an archive of any size ends. */
const ENOUGH = 5000

/** The histories of all facts that the rules name. */
export async function allHistories(settings: Settings, context: Context, keep: boolean): Promise<FactHistory[]> {
  const { facts } = settings.rules
  if (facts.length === 0) return []
  const { factHistories } = await import('../core.ts')
  const { sources, cut } = await findFactSources(facts, settings, context, { keep, most: ENOUGH })
  const histories = factHistories(
    facts.map(({ id }) => id),
    sources,
    { ...settings, onFault: context.faults.add },
  )
  return histories.map((factHistory) => (cut.has(factHistory.fact) ? { ...factHistory, latest: ENOUGH } : factHistory))
}

/** What is said of one place, by any of the names that the rules know for it. */
function at(factHistory: FactHistory, place: string | undefined, { rules }: Settings): FactHistory {
  if (place === undefined) return factHistory
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  const known = rules.places.find(({ name, also }) => [name, ...also].some((word) => isSame(word, place)))
  const places = factHistory.places.filter((part) => part.place !== null && isSame(part.place, known?.name ?? place))
  if (places.length > 0) return { ...factHistory, places }
  const spoken = factHistory.places.flatMap((part) => part.place ?? [])
  throw new UserError(
    `nothing is said of ${factHistory.fact} in ${place}${spoken.length > 0 ? `; what is said speaks of ${spoken.join(', ')}` : ''}`,
  )
}
