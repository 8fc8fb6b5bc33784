import type { Report, Severity } from '../model/index.ts'
import { checkPage } from './check-page.ts'
import { evidenceLine } from './github/annotation.ts'
import { type PlacedFinding, worstFirst } from './placed-finding.ts'

/** A place in a file, as reviewdog counts: lines from 1, columns from 1 in bytes of UTF-8. */
interface Position {
  line: number
  column?: number
}

/** A range, half-open. */
interface PositionRange {
  start: Position
  end: Position
}

/** A finding in reviewdog's diagnostic format. The names are reviewdog's. */
interface Diagnostic {
  message: string
  location: { path: string; range: PositionRange }
  severity: 'ERROR' | 'WARNING' | 'INFO'
  code: { value: string; url: string }
  suggestions?: { range: PositionRange; text: string }[]
  relatedLocations?: { message: string; location: { path: string; range: { start: Position } } }[]
}

const SEVERITY: Record<Severity, Diagnostic['severity']> = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' }

/** Returns a report in reviewdog's diagnostic format (rdjson), with corrections as suggestions. `textOf` returns the text of a checked file. */
export function rdjson(
  report: Report,
  textOf: (path: string) => string | null,
): { source: { name: string; url: string }; diagnostics: Diagnostic[] } {
  const places = new Map<string, (offset: number) => Position>()
  const placesIn = (path: string) => {
    const known = places.get(path) ?? positionsIn(textOf(path) ?? '')
    places.set(path, known)
    return known
  }
  return {
    source: { name: 'factlint', url: 'https://github.com/factlint/factlint' },
    diagnostics: worstFirst(report).map((finding) =>
      diagnostic(finding, textOf(finding.path) === null ? null : placesIn(finding.path)),
    ),
  }
}

function diagnostic(finding: PlacedFinding, at: ((offset: number) => Position) | null): Diagnostic {
  const { path, check, severity, message, evidence, line, endLine, start, end } = finding
  const isPlaced = at !== null && finding.in === 'text'
  const own = finding.fixes.filter((fix) => fix.path === null || fix.path === path)
  const related = evidence.filter((other) => other.line !== null)
  return {
    message: [message, ...evidence.map(evidenceLine)].join('\n'),
    location: {
      path,
      range: isPlaced ? { start: at(start), end: at(end) } : { start: { line }, end: { line: endLine } },
    },
    severity: SEVERITY[severity],
    code: { value: check, url: checkPage(check) },
    ...(isPlaced &&
      own.length > 0 && {
        suggestions: own.map((fix) => ({ range: { start: at(fix.start), end: at(fix.end) }, text: fix.replacement })),
      }),
    ...(related.length > 0 && {
      relatedLocations: related.map((other) => ({
        message: other.text,
        location: { path: other.path ?? path, range: { start: { line: other.line as number } } },
      })),
    }),
  }
}

/** Returns a function that converts offsets of a text (UTF-16) to lines and columns of bytes. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Buffer.byteLength(text.slice(starts[low], offset)) + 1 }
  }
}
