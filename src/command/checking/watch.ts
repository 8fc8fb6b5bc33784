import { changedFiles } from '../../host/files/watch.ts'
import { placed } from '../../host/process/logger.ts'
import { UserError } from '../../host/process/user-error.ts'
import { mistakeText } from '../../report/mistake.ts'
import { count } from '../../report/words.ts'
import type { Context, Status } from '../../workspace/context.ts'

/** Files that a run may read: articles, rules, values, the configuration and the ignore file. */
const READ = /\.(?:md|markdown|mdx|html?|txt|adoc|asciidoc|rst|docx|ya?ml|csv|json)$|(?:^|\/)\.factlintignore$/i

/** Checks again whenever a file that a run may read has changed, until it is interrupted. */
export async function watched(context: Context, once: () => Promise<Status>): Promise<Status> {
  const { workspace, log } = context
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const changes = changedFiles(workspace, stop.signal)
  let next = changes.next()
  let status = await checkedOnce(context, once)
  log.info('Watching for changes. Press Ctrl+C to stop.')
  for (;;) {
    const { done, value } = await next
    if (done) return status
    next = changes.next()
    const read = [...value].filter((path) => READ.test(path)).sort()
    if (read.length === 0) continue
    log.info(`\n${read.length === 1 ? read[0] : count(read.length, 'file')} changed`)
    status = await checkedOnce(context, once)
  }
}

/** Runs a check; a mistake in the rules is said, and the next change may correct it. */
async function checkedOnce({ log }: Context, once: () => Promise<Status>): Promise<Status> {
  try {
    return await once()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.error(error.message)
    for (const mistake of error.mistakes) log.info(placed(mistakeText(mistake), mistake))
    return 2
  }
}
