import type { Range, Unread, UnreadKind } from '../../model/index.ts'
import { addUnread } from '../unread.ts'

/** Replaces one masked character (object replacement character). Keeps offsets as they are and is never shown. */
export const FILLER = '\uFFFC'

/** A text with what readers do not see replaced, same length, and what of it they would miss. */
export interface MaskedText {
  text: string
  unread: Unread
}

/** Replaces ascending ranges of a text with fillers, and counts those of a kind. Keeps length and line ends. */
export function maskRanges(
  text: string,
  ranges: Iterable<Range>,
  kindOf: (part: string) => UnreadKind | null,
): MaskedText {
  const unread: Unread = {}
  const parts: string[] = []
  let from = 0
  for (const { start, end } of ranges) {
    const part = text.slice(start, end)
    const kind = kindOf(part)
    if (kind) addUnread(unread, kind)
    parts.push(text.slice(from, start), asFillers(part))
    from = end
  }
  return { text: parts.length === 0 ? text : parts.join('') + text.slice(from), unread }
}

/** Returns as many fillers as the text has characters, with its line ends kept. */
export const asFillers = (text: string): string => text.replace(/[^\r\n]/g, FILLER)
