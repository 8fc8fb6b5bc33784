import type { Log, Notification, Result } from 'sarif'
import { escapeMarkup } from '../base/escape-markup.ts'
import type { Mistake } from '../model/index.ts'
import { mistakeText } from './mistake.ts'
import { artifact, sarifLog } from './sarif.ts'

/** The rule under which mistakes in rules and configuration are listed, since no check has run. */
const RULE = {
  id: 'mistake',
  shortDescription: { text: 'A mistake in the rules or the configuration: nothing was checked' },
}

/**
 * Returns SARIF for a run in which nothing was checked: each mistake as a result at its line, and the run as one that did
 * not succeed, so that nobody takes the file for a clean one.
 */
export function mistakesSarif(message: string, mistakes: readonly Mistake[]): Log {
  const why: Notification = { level: 'error', message: { text: escapeMarkup(message) } }
  const invocation = { executionSuccessful: false, exitCode: 2, toolConfigurationNotifications: [why] }
  return sarifLog([RULE], invocation, mistakes.map(result))
}

const result = ({ path, line, column, message, docs }: Mistake): Result => ({
  ruleId: RULE.id,
  level: 'error',
  message: { text: mistakeText({ path, line, column, message: escapeMarkup(message), docs }) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: artifact(path),
        region: { startLine: line, startColumn: column },
      },
    },
  ],
})
