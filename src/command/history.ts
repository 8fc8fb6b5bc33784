import { ALL, sourcesStating } from '../earlier/stating.ts'
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
  const { sources } = await sourcesStating([fact], settings, context, { keep: flags.cache, most: ALL })
  const [told] = factHistories([id], sources, settings)
  await context.print(printed(at(told as FactHistory, flags.place, settings), flags.format, context))
  return 0
}

function printed(told: FactHistory, format: HistoryFlags['format'], { linkTo, paint }: Context): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, ...told }, null, 2)}\n`
  if (format === 'html') return htmlHistory(told, linkTo)
  return format === 'svg' ? chart(told, linkTo) : historyText(told, paint)
}

/** Sentences of one fact that a report of all of them looks at: the latest, so that an archive of any size ends. */
const ENOUGH = 5000

/** The histories of all facts that the rules name. */
export async function allHistories(settings: Settings, context: Context, keep: boolean): Promise<FactHistory[]> {
  const { facts } = settings.rules
  if (facts.length === 0) return []
  const { factHistories } = await import('../core.ts')
  const { sources, cut } = await sourcesStating(facts, settings, context, { keep, most: ENOUGH })
  const histories = factHistories(
    facts.map(({ id }) => id),
    sources,
    settings,
  )
  return histories.map((told) => (cut.has(told.fact) ? { ...told, latest: ENOUGH } : told))
}

/** What is said of one place, by any of the names that the rules know for it. */
function at(told: FactHistory, place: string | undefined, { rules }: Settings): FactHistory {
  if (place === undefined) return told
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  const known = rules.places.find(({ name, also }) => [name, ...also].some((word) => isSame(word, place)))
  const places = told.places.filter((part) => part.place !== null && isSame(part.place, known?.name ?? place))
  if (places.length > 0) return { ...told, places }
  const spoken = told.places.flatMap((part) => part.place ?? [])
  throw new UserError(
    `nothing is said of ${told.fact} in ${place}${spoken.length > 0 ? `; what is said speaks of ${spoken.join(', ')}` : ''}`,
  )
}
