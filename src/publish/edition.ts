import type { Report } from '../model/index.ts'
import type { LinkTo } from '../report/github/links.ts'
import type { FailOn } from '../report/placed-finding.ts'

/** A report to publish, with information about its run. */
export interface Edition {
  report: Report
  /** What was checked, and why. */
  scope: string
  /** Remarks that are not findings. */
  remarks: readonly string[]
  /** Returns the address of a line of a file as of the commit; missing if it is not known. */
  linkTo?: LinkTo | undefined
  /** What fails the run, which decides the conclusion of the check run. */
  failOn: FailOn
}

/** The fingerprints of the findings already shown beside their lines. Each reporter adds those that it shows. */
export type ShownInline = Set<string>
