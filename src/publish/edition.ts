import type { Report } from '../model/index.ts'

/** What is published: a report, with what to know of the run that made it. */
export interface Edition {
  report: Report
  /** What was checked, and why that. */
  scope: string
  /** Things to know that are no findings. */
  remarks: readonly string[]
  /** The mildest severity that fails the run: the check run concludes by it. */
  failOn: 'error' | 'warning' | 'never'
}

/** Which findings stand beside their lines by now, by fingerprint; every reporter adds to it as it succeeds. */
export type ShownInline = Set<string>
