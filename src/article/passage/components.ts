import type { Range } from '../../model/index.ts'
import { asFillers, type MaskedText, maskRanges } from './masks.ts'

/** Longest tag or expression, in UTF-16 units; a longer one is a stray mark. */
const LONGEST = 2000

/** Begins a component (`<Figure`, `</Figure`, `<>`), an expression, or code, in which neither is looked for. */
const OPENING = /<\/?(?:[A-Z][\w.]*|(?=>))|\{|^ {0,3}(`{3,}|~{3,})[^\n]*$|(`+)/gm

/** An attribute whose words readers see under a picture. */
const CAPTION = /\bcaption\s*=\s*[{"'`]/i

/** Blocks of imports and exports, which end at a blank line. */
const MODULES = /^(?:import|export)[ \t{*](?:[^\r\n]|\r?\n(?![ \t]*\r?\n))*/gm

/**
 * Replaces the imports, exports, components and expressions of MDX with fillers. What stands between the tags of a
 * component stays. Keeps length and line ends. Time is linear in the text.
 */
export function maskComponents(source: string): MaskedText {
  const text = source.replace(MODULES, asFillers)
  return maskRanges(text, markup(text), (part) => (CAPTION.test(part) ? 'caption' : null))
}

function* markup(text: string): Generator<Range> {
  const opening = new RegExp(OPENING)
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [mark, fence, ticks] = found
    const closed = fence ?? ticks
    if (closed !== undefined) {
      opening.lastIndex = codeEnd(text, opening.lastIndex, closed, fence !== undefined)
      continue
    }
    const end = closing(text, found.index, mark === '{' ? '}' : '>')
    if (end === null) continue
    yield { start: found.index, end }
    opening.lastIndex = end
  }
}

/** Returns where code that was opened by `mark` ends; for a mark that nothing closes, where it itself ends. */
function codeEnd(text: string, from: number, mark: string, isFence: boolean): number {
  const at = text.indexOf(isFence ? `\n${mark}` : mark, from)
  if (at < 0) return isFence ? text.length : from
  return isFence || at - from < LONGEST ? at + mark.length + (isFence ? 1 : 0) : from
}

/** Returns where a tag or expression ends, with what it quotes and nests; null for one that does not. */
function closing(text: string, start: number, close: string): number | null {
  let depth = 0
  let quote = ''
  for (let at = start + 1; at < Math.min(text.length, start + LONGEST); at++) {
    const char = text.charAt(at)
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (depth === 0 && char === close) return at + 1
    else if ((depth > 0 || close === '>') && /["'`]/.test(char)) quote = char
    else if (char === '{') depth += 1
    else if (char === '}') depth -= 1
    if (depth < 0) return null
  }
  return null
}
