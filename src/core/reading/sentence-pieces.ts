import { LONGEST_SENTENCE, MOST_NUMBERS } from '../../base/sentence-limits.ts'
import type { PassageRange, Sentence } from '../../model/index.ts'

/**
 * Returns a sentence in parts that keep to the limits of a sentence, cut at blanks; most sentences in one. `numbers` are
 * those that start in it, in ascending order.
 */
export function inPieces(sentence: Sentence, numbers: readonly PassageRange[]): Sentence[] {
  if (sentence.text.length <= LONGEST_SENTENCE && numbers.length <= MOST_NUMBERS) return [sentence]
  const pieces: Sentence[] = []
  let at = 0
  for (let from = 0; from < sentence.text.length; ) {
    while (at < numbers.length && (numbers[at] as PassageRange).start - sentence.start < from) at++
    const to = cutAfter(sentence, from, numbers[at + MOST_NUMBERS])
    const text = sentence.text.slice(from, to)
    pieces.push({ ...sentence, start: sentence.start + from, end: sentence.start + to, text })
    from = to
  }
  return pieces
}

/** Returns where the part of a sentence that begins at `from` ends: before `next`, the first number that is too many. */
function cutAfter({ text, start }: Sentence, from: number, next: PassageRange | undefined): number {
  const most = Math.min(from + LONGEST_SENTENCE, next ? next.start - start : text.length)
  if (text.length <= most) return text.length
  const space = text.slice(from, most + 1).lastIndexOf(' ') // of the part alone: a text without a blank has many parts
  return space > 0 ? from + space : Math.max(most, from + 1)
}
