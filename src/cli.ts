#!/usr/bin/env node
import { debuglog, styleText } from 'node:util'
import { CommanderError } from 'commander'
import envPaths from 'env-paths'
import { program } from './command/program.ts'
import { completionCommand } from './command/usage/completion.ts'
import { openWorkspace } from './host/files/workspace.ts'
import { repositoryFilesUrl } from './host/github/server.ts'
import { keepCompiledCode } from './host/process/compiled-code.ts'
import { placed, terminalLogger } from './host/process/logger.ts'
import { standardOutput } from './host/process/output.ts'
import { progressOn } from './host/process/progress.ts'
import { UserError } from './host/process/user-error.ts'
import { ArticleError, INTERNAL_ERROR, messageOf, stackOf } from './model/index.ts'
import { linksBelow } from './report/github/links.ts'
import { mistakeText } from './report/mistake.ts'
import { VERSION } from './report/version.ts'
import type { Context, Status } from './workspace/context.ts'
import { faultsTo } from './workspace/faults.ts'

/** The folder of the package. */
const HOME = new URL('..', import.meta.url)

/**
 * Exit statuses in addition to those of the commands: UNUSABLE for bad usage or input, or an internal error on an
 * article; BROKEN for any other internal error.
 */
const UNUSABLE = 2
const BROKEN = 70

/** `NODE_DEBUG=factlint` shows debug output. */
const log = terminalLogger(process.stderr, debuglog('factlint').enabled)

const faults = faultsTo(log)

const print = standardOutput()

const context = (): Context => ({
  workspace: openWorkspace(process.cwd()),
  home: HOME,
  reader: new URL(`./reader.${import.meta.url.split('.').at(-1)}`, import.meta.url),
  print,
  input: process.stdin,
  ask:
    process.stdin.isTTY && process.stdout.isTTY
      ? async () => (await import('./host/process/ask.ts')).asking(process.stdin, process.stdout)
      : null,
  log,
  faults,
  progress: progressOn(process.stderr),
  linkTo: linksBelow(repositoryFilesUrl(process.env) ?? '.'),
  paint: (style, text, url) => {
    const styled = styleText(style, text, { stream: process.stdout })
    return url === undefined || styled === text ? styled : `\x1B]8;;${url}\x1B\\${styled}\x1B]8;;\x1B\\`
  },
})

const setExitStatus = (status: Status) => {
  process.exitCode = faults.isIncomplete ? UNUSABLE : status
}

/** Logs what went wrong, and returns the exit status. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : UNUSABLE
  if (error instanceof ArticleError) {
    log.error(
      `${INTERNAL_ERROR}: ${messageOf(error)}. Please report it.`,
      error.path === null ? undefined : { path: error.path },
    )
    log.debug(stackOf(error))
    return UNUSABLE
  }
  if (!(error instanceof UserError)) {
    log.error(`${INTERNAL_ERROR}. Please report it. ${stackOf(error)}`)
    return BROKEN
  }
  log.error(error.message)
  for (const mistake of error.mistakes) log.info(placed(mistakeText(mistake), mistake))
  return UNUSABLE
}

/** The commands of shell completion: for its script, and for what the script asks. */
const COMPLETION = new Set(['completion', 'complete'])

/** The oldest Node version that the build supports. */
const OLDEST_NODE = 24

try {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new UserError(`factlint needs Node ${OLDEST_NODE} or later; this is Node ${process.versions.node}`)
  }
  keepCompiledCode(() => envPaths('factlint', { suffix: '' }).cache)
  const factlint = program({ context, setExitStatus }, VERSION)
  if (COMPLETION.has(process.argv[2] ?? '')) {
    const { addCompletion } = await import('./command/completion.ts')
    addCompletion(factlint)
  } else completionCommand(factlint)
  await factlint.parseAsync()
} catch (error) {
  process.exitCode = explain(error)
}
