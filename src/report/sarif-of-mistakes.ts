import type { Log, Notification, Result } from 'sarif'
import { escapeMarkup } from '../base/escape-markup.ts'
import type { Mistake } from '../model/index.ts'
import { mistakeText } from './mistake.ts'
import { artifact } from './sarif.ts'

/** The rule under which mistakes in rules and configuration are listed, since no check has run. */
const RULE = 'mistake'

/**
 * Returns SARIF for a run in which nothing was checked: each mistake as a result at its line, and the run as one that did
 * not succeed, so that nobody takes the file for a clean one.
 */
export function mistakesSarif(message: string, mistakes: readonly Mistake[]): Log {
  const why: Notification = { level: 'error', message: { text: escapeMarkup(message) } }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'factlint',
            informationUri: 'https://github.com/factlint/factlint',
            rules: [
              {
                id: RULE,
                shortDescription: { text: 'A mistake in the rules or the configuration: nothing was checked' },
              },
            ],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: false, exitCode: 2, toolConfigurationNotifications: [why] }],
        results: mistakes.map(result),
      },
    ],
  }
}

const result = ({ path, line, column, message, docs }: Mistake): Result => ({
  ruleId: RULE,
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
