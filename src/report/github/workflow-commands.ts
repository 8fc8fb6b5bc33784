import type { Annotation, Report } from '../../model/index.ts'
import { worstFirst } from '../placed-finding.ts'
import { findingAnnotation } from './annotation.ts'

/**
 * Returns the findings of a report as workflow commands, which a runner of GitHub or Forgejo shows as annotations beside
 * the lines, the most serious first.
 */
export const workflowCommands = (report: Report): string =>
  worstFirst(report)
    .map((finding) => `${command(findingAnnotation(finding))}\n`)
    .join('')

function command({ severity, title, message, path, startLine, endLine, startColumn, endColumn }: Annotation): string {
  const properties = Object.entries({ title, file: path, line: startLine, endLine, col: startColumn, endColumn })
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${severity} ${properties.join(',')}::${data(message)}`
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
