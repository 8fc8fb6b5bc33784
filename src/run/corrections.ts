import { readText } from '../host/files/text-file.ts'
import { writeOver } from '../host/files/write-file.ts'
import { UserError } from '../host/process/user-error.ts'
import { type ArticleSource, applyEdit, type Finding, type Fix, overlaps, type Report } from '../model/index.ts'
import { settingsFor } from '../workspace/overrides.ts'
import type { Run } from '../workspace/run.ts'

/** A correction of an article. */
export interface Correction {
  path: string
  /** 1-based line of its finding. */
  line: number
  /** The words before and after it. */
  from: string
  to: string
}

/** An article with its corrections. */
export interface Corrected {
  path: string
  before: string
  after: string
  corrections: Correction[]
}

/** The corrections that a run can make, and the files that it leaves alone, with why. */
export interface Corrections {
  files: Corrected[]
  left: { path: string; line: number | null; why: string }[]
}

/**
 * Returns the certain corrections of a report: the only one that a finding has, in the article's own words, and which the
 * calendar or the rules prove. Words in quotation marks are their speaker's, and stay. A file is left alone if its
 * corrections would bring a new finding, or if a merge is not finished in it.
 */
export async function correctionsOf(
  run: Pick<Run, 'settings'>,
  sources: readonly ArticleSource[],
  report: Report,
): Promise<Corrections> {
  const { checkArticle } = await import('../core/articles.ts')
  const prove = (source: ArticleSource) =>
    checkArticle(source, { ...settingsFor(run.settings, source.path ?? ''), quotes: 'ignore' }).findings
  const sourceOf = new Map(sources.map((source) => [source.path, source]))
  const result: Corrections = { files: [], left: [] }
  for (const { path, findings } of report.files) {
    const source = sourceOf.get(path)
    const fixable = findings.filter((finding) => ownFix(finding, path) !== null)
    if (!source || fixable.length === 0) continue
    const mark = lineOfMergeMark(source.text)
    if (mark !== null) {
      result.left.push({ path, line: mark, why: 'not corrected, because a merge is not finished in it' })
      continue
    }
    const before = prove(source)
    const proven = new Set(before.map(({ fingerprint }) => fingerprint))
    const fixes = apart(
      fixable.flatMap((finding) => {
        const fix = proven.has(finding.fingerprint) ? ownFix(finding, path) : null
        return fix === null ? [] : [{ finding, fix }]
      }),
    )
    if (fixes.length === 0) continue
    const after = fixes.toReversed().reduce((text, { fix }) => applyEdit(text, fix), source.text)
    if (bringsNew(before, prove({ ...source, text: after }))) {
      result.left.push({
        path,
        line: null,
        why: 'not corrected, because the corrections would contradict something else',
      })
      continue
    }
    const corrections = fixes.map(({ finding, fix }) => ({
      path,
      line: finding.line,
      from: source.text.slice(fix.start, fix.end),
      to: fix.replacement,
    }))
    result.files.push({ path, before: source.text, after, corrections })
  }
  return result
}

/**
 * The checks whose correction is certain: the weekday of a date, and what the rules say of a spelling or a title. A number
 * that differs from the rules may be newer than they are, and of two spellings in an article either may be right.
 */
const CERTAIN = new Set(['weekday', 'name', 'title'])

/** Returns the only correction of a finding, if it is certain and in its article's text; null otherwise. */
function ownFix({ check, fixes: [fix, ...others], in: field }: Finding, path: string): Fix | null {
  if (!fix || others.length > 0 || field !== 'text' || !CERTAIN.has(check)) return null
  return fix.path === null || fix.path === path ? fix : null
}

/** Returns corrections in their order in the text, without those that overlap one before them. */
function apart<T extends { fix: Fix }>(all: readonly T[]): T[] {
  const kept: T[] = []
  for (const one of all.toSorted((a, b) => a.fix.start - b.fix.start)) {
    const last = kept.at(-1)
    if (!last || (!overlaps(last.fix, one.fix) && last.fix.end <= one.fix.start)) kept.push(one)
  }
  return kept
}

/** Tells whether a text has findings after its correction that it did not have before. */
function bringsNew(before: readonly Finding[], after: readonly Finding[]): boolean {
  const key = ({ check, fact, text }: Finding) => JSON.stringify([check, fact, text])
  const known = before.map(key)
  return after.some((finding) => {
    const at = known.indexOf(key(finding))
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

/** Returns the line (1-based) of the first mark of a merge that is not finished; null for none. */
export function lineOfMergeMark(text: string): number | null {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^<{7}(?: |\r?$)/.test(line))
  const isOpen = start >= 0 && lines.some((line, i) => i > start && /^(?:={7}|>{7})(?: |\r?$)/.test(line))
  return isOpen ? start + 1 : null
}

/** Writes corrected articles, but none that somebody has changed since it was read. */
export async function writeCorrections(
  { workspace }: Pick<Run, 'workspace'>,
  files: readonly Corrected[],
): Promise<Corrections> {
  const written: Corrections = { files: [], left: [] }
  for (const file of files) {
    const now = await readText(workspace, file.path)
    if (!('text' in now) || now.text !== file.before) {
      written.left.push({ path: file.path, line: null, why: 'not corrected, because it has changed since it was read' })
      continue
    }
    try {
      await writeOver(workspace, file.path, file.after)
      written.files.push(file)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      written.left.push({ path: file.path, line: null, why: `not corrected: ${error.message}` })
    }
  }
  return written
}
