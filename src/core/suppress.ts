import { lineIndex } from '../article/index.ts'
import { CHECKS, type Levels } from '../check/index.ts'
import type { Article, Problem, Suppression, Verdict } from '../model/index.ts'
import { didYouMean } from '../rules/file/nearest.ts'

/** Options that decide which notes in articles take effect. */
export interface SuppressOptions {
  /** Checks to switch off, or to give another severity. */
  checks?: Levels
  /**
   * What notes silenced in the article before an untrusted change, and only that is still silenced; null if there was
   * no such article. By default all notes take effect.
   */
  trusted?: Silenced | null
}

/** The notes of one version of an article, and the findings that they silence. */
export interface Silenced {
  notes: readonly Suppression[]
  /** A text for each silenced finding that is the same in every version of the article. */
  findings: readonly string[]
}

/**
 * Removes the verdicts that the article's notes switch off. A note that is not trusted, has no reason, or switches nothing
 * off though its check ran, is a problem of its own.
 */
export function suppress(
  article: Article,
  verdicts: readonly Verdict[],
  { checks: levels = {}, trusted }: SuppressOptions,
): { kept: Verdict[]; problems: Problem[]; silenced: Silenced } {
  const notes = article.suppressions
  const silenced: string[] = []
  if (notes.length === 0) return { kept: [...verdicts], problems: [], silenced: { notes, findings: silenced } }
  const lines = lineIndex(article.text)
  const old = (trusted?.notes ?? []).map(noteKey)
  const added = new Set(trusted === undefined ? [] : notes.filter((note) => !takeFrom(old, noteKey(note))))
  const limited = new Set<Suppression>()
  const left = trusted === undefined ? null : [...(trusted?.findings ?? [])]
  const reasoned = notes.filter((note) => note.reason !== '')
  const used = new Set<Suppression>()
  const kept = verdicts.filter((verdict) => {
    const covering = reasoned.filter((note) => covers(note, verdict))
    if (covering.length === 0) return true
    const key = findingKey(article, verdict)
    if (left !== null && !takeFrom(left, key)) {
      for (const note of covering) limited.add(note)
      return true
    }
    for (const note of covering) used.add(note)
    silenced.push(key)
    return false
  })
  const ran = ({ check }: Suppression) => levels[check] !== 'off'
  const told = notes.filter((note) => added.has(note) || limited.has(note) || (!used.has(note) && ran(note)))
  const problems = told.map((note) => ({
    path: article.path,
    ...lines.at(note.offset),
    message: added.has(note) ? notInForce(note) : limited.has(note) ? onlyAsBefore(note) : problemWith(note),
  }))
  return { kept, problems, silenced: { notes, findings: silenced } }
}

/** Removes one value from a list, and tells whether it was there. */
function takeFrom(list: string[], value: string): boolean {
  const at = list.indexOf(value)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}

const noteKey = ({ check, reason, line }: Suppression): string => JSON.stringify([check, reason, line === null])

/** Returns a text for a finding that is the same wherever the finding stands in the article. */
function findingKey({ title, text }: Article, { check, fact, expected, in: field, start, end }: Verdict): string {
  const words = (field === 'title' ? (title ?? '') : text).slice(start, end).replaceAll(/\s+/g, ' ')
  return JSON.stringify([check, fact, words, expected])
}

const covers = ({ check, line }: Suppression, verdict: Verdict): boolean =>
  check === verdict.check &&
  (line === null || (verdict.in === 'text' && line.start <= verdict.start && verdict.start < line.end))

const notInForce = ({ check, reason }: Suppression): string =>
  `This note has no effect until the change is merged, because the change comes from a fork: ${check || 'no check named'}${reason && `, "${reason}"`}.`

const onlyAsBefore = ({ check }: Suppression): string =>
  `This note silences ${check} only where it did before the change, because the change comes from a fork.`

const CHECK_IDS = CHECKS.map(({ id }) => id)

function problemWith({ check, reason, line }: Suppression): string {
  if (check === '') return `This note has no effect: write ${line ? AS_NOTE : IN_FRONT_MATTER}.`
  if (!CHECK_IDS.includes(check))
    return `This note has no effect: there is no check \`${check}\`${didYouMean(check, CHECK_IDS) || '.'}`
  if (reason === '')
    return `This note has no effect without a reason: write one after a colon, as in "${check}: as printed".`
  return `This note is no longer needed: ${check} finds nothing ${line ? 'in the next line' : 'in this article'}. Remove it.`
}

const AS_NOTE = 'factlint-disable-next-line, the check, a colon and the reason'
const IN_FRONT_MATTER = '`factlint: { disable: { weekday: as printed } }`, with the check and the reason'
