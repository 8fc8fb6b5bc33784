import type { PassageRole, Range, UnreadKind } from '../../model/index.ts'
import type { WrittenDate } from '../reading.ts'
import type { SourceLine } from './source-lines.ts'

/** What becomes of a directive's content: it is read, hidden, passed over and counted, or is a picture's caption. */
type Content = UnreadKind | 'read' | 'hidden' | 'figure'

/** A directive, as `.. note:: Six boats sailed.` */
export interface Directive {
  line: SourceLine
  kind: Content
  /** The words on its own line that readers see, and their role; null for none. */
  words: Range | null
  role: PassageRole
  /** Whether the words on its line are a caption that is not read. */
  caption: boolean
  /** The day of publication that it gives; null if it gives none. */
  day: WrittenDate | null
}

const DIRECTIVE = /^\.\.\s+(?:\|[^|\n]{1,100}\|\s+)?([a-zA-Z][\w:.+-]{0,60})::(?:\s+|$)/

const KINDS: readonly [Content, ReadonlySet<string>][] = (
  [
    [
      'code',
      'code code-block sourcecode highlight parsed-literal literalinclude prompt doctest testcode testoutput ipython jupyter-execute program-output command-output plot graphviz mermaid uml',
    ],
    ['table', 'table csv-table list-table flat-table'],
    ['formula', 'math'],
    ['figure', 'figure'],
    [
      'read',
      'note warning tip important hint caution danger attention error seealso admonition topic sidebar epigraph highlights pull-quote compound container class rst-class only versionadded versionchanged deprecated rubric line-block',
    ],
    [
      'hidden',
      'image include raw contents toctree meta index default-role role title header footer sectnum replace unicode date tags author authors categories post target-notes currentmodule module youtube video feed',
    ],
  ] as const
).map(([kind, names]) => [kind, new Set(names.split(' '))])

/** Directives that give the day of publication (ABlog). */
const DATED = new Set(['post', 'date'])

/** Directives whose own line readers see, and its role there. */
const SHOWN: Partial<Record<string, PassageRole>> = {
  ...{ note: 'body', warning: 'body', tip: 'body', important: 'body', hint: 'body', caution: 'body', danger: 'body' },
  ...{ attention: 'body', error: 'body', seealso: 'body' },
  ...{ rubric: 'heading', topic: 'heading', sidebar: 'heading', admonition: 'heading' },
}

/** Returns the directive that a line begins, or null. The content of an unknown one is passed over as an aside. */
export function directiveAt(line: SourceLine): Directive | null {
  const found = DIRECTIVE.exec(line.text)
  if (!found) return null
  const name = (found[1] ?? '').toLowerCase()
  const words = { start: line.start + found[0].length, end: line.end }
  const kind = KINDS.find(([, names]) => names.has(name))?.[0] ?? 'aside'
  const role = SHOWN[name]
  const hasWords = words.start < words.end
  return {
    line,
    kind,
    words: role && hasWords ? words : null,
    role: role ?? 'body',
    caption: kind === 'table' && hasWords,
    day: DATED.has(name) && hasWords ? { written: line.text.slice(found[0].length), offset: words.start } : null,
  }
}

/** Returns the lines below line `at` that are indented more than `indent`, with the blank lines among them. */
export function contentOf(lines: readonly SourceLine[], at: number, indent: number): readonly SourceLine[] {
  let end = at + 1
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] as SourceLine
    if (line.text === '') continue
    if (line.indent <= indent) break
    end = next + 1
  }
  return lines.slice(at + 1, end)
}
