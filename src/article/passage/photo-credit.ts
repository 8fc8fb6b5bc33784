import type { Passage } from '../../model/index.ts'
import { splitSentences } from '../sentences.ts'
import { cutToRanges, trimmed } from './visible.ts'

/** "(credit: …)", "(Photo by …)" at the end of a paragraph. */
const CREDIT = /\((?:(?:file )?(?:photo|picture|image)\s*(?:credits?|courtesy|by|:)|credits?\s*:)[^()]{1,200}\)\s*$/i

/**
 * Separates a photo's caption from the paragraph before it: if a paragraph ends with a photo credit, its last sentence
 * is the caption.
 */
export function splitCaption(passage: Passage): Passage[] {
  const credit = CREDIT.exec(passage.text.slice(-300))
  if (!credit) return [passage]
  const creditStart = Math.max(0, passage.text.length - 300) + credit.index
  const before = splitSentences(passage, 0).filter((sentence) => sentence.start < creditStart)
  const captionStart =
    before.findLast((sentence) => /\S/.test(passage.text.slice(sentence.start, creditStart)))?.start ?? 0
  const body = trimmed(cutToRanges(passage, captionStart > 0 ? [{ start: 0, end: captionStart }] : []))
  const caption = cutToRanges(passage, [{ start: captionStart, end: passage.text.length }])
  return [body, { ...caption, role: 'caption' as const }].filter(({ text }) => text !== '')
}
