import { findFactSources } from '../../earlier/index.ts'
import { UserError } from '../../host/process/user-error.ts'
import type { FactHistory } from '../../model/index.ts'
import type { Flags } from '../../options/index.ts'
import { chart } from '../../report/chart/chart.ts'
import { htmlHistory } from '../../report/html/report.ts'
import { historyText } from '../../report/text/history-text.ts'
import type { Context, Status } from '../../workspace/context.ts'
import { withOverrides } from '../../workspace/overrides.ts'
import { openRun, type Run } from '../../workspace/run.ts'
import type { Settings } from '../../workspace/settings.ts'
import { findFact } from '../fact-named.ts'
import { isName, nameHistoryIn } from './names.ts'

/** Runs `factlint history FACT` and `factlint history NAME`. */
export async function history(context: Context, id: string, flags: Flags<'history'>): Promise<Status> {
  const run = await openRun(context, flags, flags.cache)
  const { settings, faults } = run
  if (isName(id)) {
    await context.print(await nameHistoryIn(id, run, flags, context))
    return faults.skipped.length > 0 ? 2 : 0
  }
  const { fact, rules } = await findFact(settings, id)
  const { factHistories } = await import('../../core.ts')
  const { sources } = await findFactSources([fact], run)
  const [factHistory] = factHistories([id], sources, { ...withOverrides({ ...settings, rules }), onFault: faults.add })
  await context.print(printed(at(factHistory as FactHistory, flags.place, settings), flags.format, context))
  return faults.skipped.length > 0 ? 2 : 0
}

function printed(factHistory: FactHistory, format: Flags<'history'>['format'], { linkTo, paint }: Context): string {
  if (format === 'json') return `${JSON.stringify({ version: 1, ...factHistory }, null, 2)}\n`
  if (format === 'html') return htmlHistory(factHistory, linkTo)
  return format === 'svg' ? chart(factHistory, linkTo) : historyText(factHistory, paint)
}

/**
 * The most sentences to read for one fact in a report of all facts: the latest ones. It bounds the time for archives of
 * any size.
 */
const ENOUGH = 5000

/** Returns the histories of all facts in the rules. */
export async function allHistories(run: Run): Promise<FactHistory[]> {
  const { settings, faults } = run
  const { facts } = settings.rules
  if (facts.length === 0) return []
  const { factHistories } = await import('../../core.ts')
  const { sources, cut } = await findFactSources(facts, run, ENOUGH)
  const histories = factHistories(
    facts.map(({ id }) => id),
    sources,
    { ...withOverrides(settings), onFault: faults.add },
  )
  return histories.map((factHistory) => (cut.has(factHistory.fact) ? { ...factHistory, latest: ENOUGH } : factHistory))
}

/** Returns the history for one place, under any of its names in the rules. */
function at(factHistory: FactHistory, place: string | undefined, { rules }: Settings): FactHistory {
  if (place === undefined) return factHistory
  const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
  const known = rules.places.find(({ name, also }) => [name, ...also].some((word) => isSame(word, place)))
  const places = factHistory.places.filter((part) => part.place !== null && isSame(part.place, known?.name ?? place))
  if (places.length > 0) return { ...factHistory, places }
  const named = factHistory.places.flatMap((part) => part.place ?? [])
  throw new UserError(
    `there is no value of ${factHistory.fact} for ${place}${named.length > 0 ? `; the places with values are ${named.join(', ')}` : ''}`,
  )
}
