import type { Range, UnreadKind } from '../../model/index.ts'
import { type MaskedText, maskRanges } from './masks.ts'

/** Opening and closing marks of tags in template languages (Liquid, Jinja, Nunjucks, Hugo). */
const TAGS = [
  ['{%', '%}'],
  ['{{', '}}'],
] as const

/** Longest tag, in UTF-16 units; a longer one is a stray brace. */
const LONGEST_TAG = 2000

/** Blocks that contain code or comments, not prose. */
const HIDDEN_BLOCK = /^\{%-?\s*(highlight|comment|schema|javascript|stylesheet)\b/

/** A picture's tag with a caption: `{{< figure caption="Boats" >}}`. */
const CAPTION = /^\{[{%][^{}]*\bcaption\s*[=:]\s*["'“`]/i

/** A block of code in Liquid. */
const HIGHLIGHT = /^\{%-?\s*highlight\b/

/** Replaces template tags with fillers. Keeps length and line ends. Time is linear in the text. */
export const maskTemplates = (source: string): MaskedText => maskRanges(source, templateTags(source), kindOfTag)

function kindOfTag(tag: string): UnreadKind | null {
  if (HIGHLIGHT.test(tag)) return 'code'
  return CAPTION.test(tag) ? 'caption' : null
}

function* templateTags(text: string): Generator<Range> {
  const find = finder(text)
  const hiddenEnd = hiddenEndFinder(text)
  let from = 0
  while (true) {
    const [start, close] = nearestTag(find, from)
    if (start === Infinity) return
    const tagEnd = find(close, start + 2) + 2
    if (tagEnd - start > LONGEST_TAG) {
      from = start + 2
      continue
    }
    const end = hiddenEnd(text.slice(start, tagEnd), tagEnd)
    yield { start, end }
    from = end
  }
}

function nearestTag(find: Find, from: number): [number, string] {
  let nearest: [number, string] = [Infinity, '']
  for (const [open, close] of TAGS) {
    const at = find(open, from)
    if (at < nearest[0]) nearest = [at, close]
  }
  return nearest
}

/**
 * Returns a function that finds the end of a hidden block (`{% endname %}`) from its opening tag; for other tags, the
 * tag's own end.
 */
function hiddenEndFinder(text: string): (tag: string, tagEnd: number) => number {
  const findClosing = finder(text)
  const findEnd = finder(text)
  return (tag, tagEnd) => {
    const name = HIDDEN_BLOCK.exec(tag)?.[1]
    if (!name) return tagEnd
    const closing = Math.min(findClosing(`{% end${name}`, tagEnd), findClosing(`{%- end${name}`, tagEnd))
    const end = findEnd('%}', closing)
    return end === Infinity ? tagEnd : end + 2
  }
}

type Find = (mark: string, from: number) => number

/**
 * Returns an `indexOf` (Infinity if absent) that remembers its last answers: linear over all calls if `from` only
 * grows.
 */
function finder(text: string): Find {
  const known = new Map<string, number>()
  return (mark, from) => {
    if (from === Infinity) return Infinity
    const last = known.get(mark)
    if (last !== undefined && last >= from) return last
    const at = text.indexOf(mark, from)
    const found = at < 0 ? Infinity : at
    known.set(mark, found)
    return found
  }
}
