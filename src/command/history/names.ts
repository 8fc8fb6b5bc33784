import { findNameSources } from '../../earlier/name-sources.ts'
import { UserError } from '../../host/process/user-error.ts'
import type { NameHistory } from '../../model/index.ts'
import type { Flags } from '../../options/index.ts'
import { nameChart } from '../../report/chart/name-chart.ts'
import { htmlNameHistory } from '../../report/html/name-history.ts'
import { nameHistoryText } from '../../report/text/name-history-text.ts'
import type { Context } from '../../workspace/context.ts'
import { withOverrides } from '../../workspace/overrides.ts'
import type { Run } from '../../workspace/run.ts'

/** Tells whether words are a name and not the id of a fact: they have a capital. */
export const isName = (words: string): boolean => /\p{Lu}/u.test(words)

/** Returns what articles say of a person, a place, an organisation or an event, in the format asked for. Throws a `UserError` if none has the name. */
export async function nameHistoryIn(
  name: string,
  run: Run,
  { format }: Flags<'history'>,
  { linkTo, paint }: Context,
): Promise<string> {
  const { settings, faults } = run
  const { nameHistory, placesOfName } = await import('../../core.ts')
  const sources = await findNameSources(placesOfName(name), run)
  const history: NameHistory = nameHistory(name, sources, { ...withOverrides(settings), onFault: faults.add })
  if (history.attributes.length === 0) throw new UserError(`no article has the name ${name}`)
  if (format === 'json') return `${JSON.stringify({ version: 1, ...history }, null, 2)}\n`
  if (format === 'html') return htmlNameHistory(history, linkTo)
  return format === 'svg' ? nameChart(history, linkTo) : nameHistoryText(history, paint)
}
