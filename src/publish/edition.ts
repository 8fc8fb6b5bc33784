import type { Report } from '../model/index.ts'

/** A report to publish, with information about its run. */
export interface Edition {
  report: Report
  /** What was checked, and why. */
  scope: string
  /** Remarks that are not findings. */
  remarks: readonly string[]
  /** The lowest severity that fails the run, which decides the conclusion of the check run. */
  failOn: 'error' | 'warning' | 'never'
}

/** The fingerprints of the findings already shown beside their lines. Each reporter adds those that it shows. */
export type ShownInline = Set<string>
