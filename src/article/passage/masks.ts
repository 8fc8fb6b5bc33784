import type { Range } from '../../model/index.ts'

/** Stands for one masked character (object replacement character): keeps offsets, is shown to nobody. */
export const FILLER = '\uFFFC'

/** Tags of template languages (Liquid, Jinja, Nunjucks, Hugo) and what ends each. */
const TAGS = [
  ['{%', '%}'],
  ['{{', '}}'],
] as const

/** Longest tag, in UTF-16 units; what is longer is a stray brace. */
const LONGEST_TAG = 2000

/** Blocks whose content is code or comment, not prose. */
const HIDDEN_BLOCK = /^\{%-?\s*(highlight|comment|schema|javascript|stylesheet)\b/

/** The text with template tags replaced by fillers, same length, line ends kept. Linear in the text. */
export function maskTemplates(text: string): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of templateTags(text)) {
    parts.push(text.slice(from, start), asFillers(text.slice(start, end)))
    from = end
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from)
}

/** The text with the import and export lines of MDX replaced by fillers. */
export const maskModules = (text: string): string => text.replace(/^(?:import|export)[ \t{][^\r\n]*/gm, asFillers)

/** The same text as fillers, line ends kept. */
export const asFillers = (text: string): string => text.replace(/[^\r\n]/g, FILLER)

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

/** Finds the end of `{% endname %}` where a tag opens a hidden block; else the tag's own end. */
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

type Find = (what: string, from: number) => number

/** `indexOf` (Infinity where absent) that remembers its last answers: with rising `from`, linear over all calls. */
function finder(text: string): Find {
  const known = new Map<string, number>()
  return (what, from) => {
    if (from === Infinity) return Infinity
    const last = known.get(what)
    if (last !== undefined && last >= from) return last
    const at = text.indexOf(what, from)
    const found = at < 0 ? Infinity : at
    known.set(what, found)
    return found
  }
}
