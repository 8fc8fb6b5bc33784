import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { lineIndex } from '../article/index.ts'
import { lastAtMost } from '../base/binary-search.ts'
import { sourceRange } from '../base/source-range.ts'
import { isWordDocument } from '../base/word-document.ts'
import type { Finding, QuotedSentence, Reading, Verdict } from '../model/index.ts'
import { excerpt } from '../wording/words.ts'

/**
 * Places verdicts in their file: lines and columns (1-based) from the offsets, and a fingerprint of what is found rather
 * than where, so that it stays the same when lines move. Word documents get no fixes: their text was extracted. Findings on the same words are distinguished by their order.
 */
export function placeFindings(reading: Reading, verdicts: readonly Verdict[]): Finding[] {
  if (verdicts.length === 0) return []
  const { article } = reading
  const sentenceAt = sentenceFinder(reading)
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
    const sentence = sentenceAt(verdict)
    return {
      ...verdict,
      fixes: verdict.fixes.filter(({ path }) => !isWordDocument(path ?? article.path)),
      text: texts[verdict.in].slice(verdict.start, verdict.end),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      ...(sentence === null ? {} : { sentence }),
      fingerprint: bytesToHex(sha256(utf8ToBytes(`${key}\n${nth}`))).slice(0, 16),
    }
  })
}

/** Returns a function that returns the sentence in which a range of the source begins; null if it begins in none. */
function sentenceFinder({ article, sentences }: Reading): (at: Verdict) => QuotedSentence | null {
  const located = sentences
    .flatMap((sentence) => {
      const passage = article.passages[sentence.passage]
      return passage ? [{ in: passage.in, text: sentence.text, ...sourceRange(passage, sentence) }] : []
    })
    .sort((a, b) => a.start - b.start)
  const fields = {
    title: located.filter((one) => one.in === 'title'),
    text: located.filter((one) => one.in === 'text'),
  }
  return (at) => {
    const own = fields[at.in]
    const found = own[lastAtMost(own.length, (index) => own[index]?.start ?? 0, at.start)]
    if (found === undefined || at.start < found.start || at.start >= found.end) return null
    const { start, end, text } = found
    const words = (at.in === 'title' ? (article.title ?? '') : article.text).slice(at.start, at.end)
    return { start, end, text: excerpt(text, text.indexOf(words) + words.length) }
  }
}
