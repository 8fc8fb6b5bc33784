import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { lineIndex } from '../article/index.ts'
import { isWordDocument } from '../base/word-document.ts'
import type { Article, Finding, Verdict } from '../model/index.ts'

/**
 * Places verdicts in their file: lines and columns (1-based) from the offsets, and a fingerprint of what is found rather
 * than where, so that it stays the same when lines move. Word documents get no fixes: their text was extracted. Findings on the same words are distinguished by their order.
 */
export function placeFindings(article: Article, verdicts: readonly Verdict[]): Finding[] {
  const texts = { title: article.title ?? '', text: article.text }
  const fields = { title: lineIndex(texts.title), text: lineIndex(texts.text) }
  const seen = new Map<string, number>()
  return verdicts.map((verdict) => {
    const start = fields[verdict.in].at(verdict.start)
    const end = fields[verdict.in].at(verdict.end)
    const key = [article.path ?? '', verdict.check, verdict.fact ?? '', verdict.actual, verdict.expected ?? ''].join(
      '\n',
    )
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return {
      ...verdict,
      fixes: verdict.fixes.filter(({ path }) => !isWordDocument(path ?? article.path)),
      text: texts[verdict.in].slice(verdict.start, verdict.end),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      fingerprint: bytesToHex(sha256(utf8ToBytes(`${key}\n${nth}`))).slice(0, 16),
    }
  })
}
