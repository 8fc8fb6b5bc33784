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
  const nextOf = nextFinder(text)
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const [mark, fence, ticks] = found
    const closed = fence ?? ticks
    if (closed !== undefined) {
      opening.lastIndex = codeEnd(text, opening.lastIndex, closed, fence !== undefined)
      continue
    }
    const close = mark === '{' ? '}' : '>'
    const next = nextOf(close, found.index)
    if (next - found.index > LONGEST) continue
    const end = closing(text, found.index, close)
    if (end === null) continue
    yield { start: found.index, end }
    opening.lastIndex = end
  }
}

/** Returns a function that finds the next of a sign at or after an offset that only grows; Infinity if there is none. */
function nextFinder(text: string): (sign: string, from: number) => number {
  const known = new Map<string, number>()
  return (sign, from) => {
    const last = known.get(sign) ?? -1
    if (last >= from) return last
    const at = text.indexOf(sign, from)
    const found = at < 0 ? Number.POSITIVE_INFINITY : at
    known.set(sign, found)
    return found
  }
}

/** Returns where code that was opened by `mark` ends; for a mark that nothing closes, where it itself ends. */
function codeEnd(text: string, from: number, mark: string, isFence: boolean): number {
  const at = text.indexOf(isFence ? `\n${mark}` : mark, from)
  if (at < 0) return isFence ? text.length : from
  return isFence || at - from < LONGEST ? at + mark.length + (isFence ? 1 : 0) : from
}

const [OPEN, CLOSE, MORE] = ['{', '}', '>'].map((sign) => sign.charCodeAt(0)) as [number, number, number]
const QUOTES = new Set(['"', "'", '`'].map((sign) => sign.charCodeAt(0)))

/** Returns where a tag or expression ends, with what it quotes and nests; null for one that does not. */
function closing(text: string, start: number, close: '}' | '>'): number | null {
  const [sign, isTag] = [close === '>' ? MORE : CLOSE, close === '>']
  const end = Math.min(text.length, start + LONGEST)
  let depth = 0
  let quote = 0
  for (let at = start + 1; at < end; at++) {
    const char = text.charCodeAt(at)
    if (quote !== 0) {
      if (char === quote) quote = 0
    } else if (depth === 0 && char === sign) return at + 1
    else if (char === OPEN) depth += 1
    else if (char === CLOSE) depth -= 1
    else if ((depth > 0 || isTag) && QUOTES.has(char)) quote = char
    if (depth < 0) return null
  }
  return null
}
