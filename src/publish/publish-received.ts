import { readPayload } from '../host/github/event.ts'
import { writeSummary } from '../host/github/write-report.ts'
import type { Logger } from '../host/process/logger.ts'
import { DEFAULTS, type Inputs } from '../options/index.ts'
import { summary } from '../report/github/summary.ts'
import { linksTo } from './links-to.ts'
import { articlesIn } from './only-articles.ts'
import { publish } from './publish.ts'
import { optionsOf } from './publish-options.ts'
import { receive } from './receive.ts'
import { targetOf } from './target.ts'

/** Publishes the report at `path` from a run that could not do so itself, such as one for a fork. Checks nothing. */
export async function publishReceived(
  inputs: Inputs,
  path: string,
  env: NodeJS.ProcessEnv,
  log: Logger,
): Promise<void> {
  const target = targetOf(env, inputs.token, { kind: 'all' })
  const received = await receive(path, await readPayload(env.GITHUB_EVENT_PATH), target, articlesIn(inputs), log)
  if (received === null) return
  const linkTo = linksTo(env, received.target.headSha)
  const edition = { ...received.edition, failOn: inputs.failOn ?? DEFAULTS.failOn, linkTo }
  const { remarks } = await publish(edition, received.target, optionsOf(inputs), log)
  const all = [...edition.remarks, ...remarks]
  await writeSummary(summary(edition.report, { scope: edition.scope, remarks: all, linkTo }), log)
}
