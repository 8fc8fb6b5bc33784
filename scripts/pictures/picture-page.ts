import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { State } from '../../test/support/github/types.ts'

const resolve = createRequire(import.meta.url).resolve
const CSS = readFileSync(resolve('github-markdown-css/github-markdown-light.css'), 'utf8')

/** What the picture shows. */
interface Scene extends State {
  /** The article whose diff is shown. */
  path: string
  lines: readonly string[]
  /** Mermaid's script, if it is available. */
  mermaid: string | null
}

/** The lines of the diff to show: the first has a comment with a correction, the last an annotation. */
const SHOWN = { comment: [11, 12], annotation: [29, 30] } as const

/** Returns the page of a pull request, as GitHub draws it. */
export const page = (scene: Scene): string => `<!doctype html><meta charset="utf-8"><style>${CSS}${STYLE}</style>
<div class="box"><div class="file">${escaped(scene.path)} <span class="dim">· Files changed</span></div>
${diff(scene, SHOWN.comment)}
${scene.reviewComments
  .filter(({ path, line }) => path === scene.path && within(line, SHOWN.comment))
  .map((comment) => reviewComment(comment, scene))
  .join('')}
<div class="gap">⋯</div>
${diff(scene, SHOWN.annotation)}
${scene.checkRuns
  .flatMap(({ annotations }) => annotations)
  .filter(({ path, start_line }) => path === scene.path && within(start_line, SHOWN.annotation))
  .map(annotation)
  .join('')}
</div>
<div class="box comment"><div class="head"><b>github-actions</b> <span class="bot">bot</span> commented</div>
<div class="markdown-body body">${markdown(scene.comments[0]?.body ?? '', scene.mermaid)}</div></div>
${scene.mermaid ? `<script>${scene.mermaid}</script><script>mermaid.initialize({ startOnLoad: true, theme: 'default' })</script>` : ''}`

const within = (line: number | null | undefined, [from, to]: readonly [number, number]) =>
  line != null && from <= line && line <= to

const diff = ({ lines }: Scene, [from, to]: readonly [number, number]) =>
  lines
    .slice(from - 1, to)
    .map(
      (text, i) =>
        `<div class="line"><span class="number">${from + i}</span><span class="text">+ ${escaped(text)}</span></div>`,
    )
    .join('')

const reviewComment = ({ body, line }: State['reviewComments'][number], { lines }: Scene) =>
  `<div class="thread"><div class="head"><b>github-actions</b> <span class="bot">bot</span> reviewed</div>
<div class="markdown-body body">${suggestion(markdown(body, null), lines[(line ?? 1) - 1] ?? '')}</div></div>`

/** Returns a suggestion as GitHub shows it: the old and the new line, with a button. */
const suggestion = (html: string, before: string) =>
  html.replace(
    /<pre><code class="language-suggestion">([\s\S]*?)\n<\/code><\/pre>/,
    (_, after: string) => `<div class="suggestion"><div class="title">Suggested change</div>
<div class="line gone"><span class="text">- ${escaped(before)}</span></div><div class="line"><span class="text">+ ${after}</span></div>
<div class="commit"><span class="button">Commit suggestion</span></div></div>`,
  )

const annotation = ({
  annotation_level,
  start_line,
  title,
  message,
}: State['checkRuns'][number]['annotations'][number]) =>
  `<div class="annotation"><div class="dim">Check ${annotation_level} on line ${start_line}</div>
<b>${escaped(title)}</b><pre>${escaped(message)}</pre></div>`

const markdown = (text: string, mermaid: string | null) =>
  micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }).replaceAll(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    mermaid ? '<pre class="mermaid">$1</pre>' : '',
  )

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The number of rows of the summary to show. */
const ROWS = 2

const STYLE = `
.comment tbody tr:nth-child(n + ${ROWS + 1}) { display: none; }
.comment table::after { content: '⋯'; display: table-caption; caption-side: bottom; text-align: center; color: #59636e; }
.mermaid { background: #fff !important; text-align: center; padding: 0 !important; margin: 0; } .mermaid svg { max-height: 210px; }
body { margin: 0; padding: 20px; background: #fff; color: #1f2328; font: 14px/1.5 'Liberation Sans', sans-serif; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 20px; overflow: hidden; }
.file, .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 14px; font-size: 13px; }
.dim { color: #59636e; } .bot { border: 1px solid #d1d9e0; border-radius: 9px; padding: 0 6px; font-size: 11px; color: #59636e; }
.line { display: flex; background: #dafbe1; font: 12px/20px 'Liberation Mono', monospace; }
.line.gone { background: #ffebe9; } .line .text { white-space: pre-wrap; padding: 0 10px; }
.number { background: #aceebb; color: #59636e; min-width: 36px; text-align: right; padding-right: 8px; }
.gap { color: #59636e; background: #ddf4ff; text-align: center; font-size: 12px; }
.thread { border: 1px solid #d1d9e0; border-radius: 6px; margin: 10px 14px; overflow: hidden; }
.markdown-body { font-family: 'Liberation Sans', 'Noto Color Emoji', sans-serif; font-size: 14px; background: #fff; }
.body { padding: 12px 14px; }
.suggestion { border: 1px solid #d1d9e0; border-radius: 6px; margin: 12px 0; overflow: hidden; }
.suggestion .title { background: #f6f8fa; font-size: 12px; padding: 4px 10px; border-bottom: 1px solid #d1d9e0; }
.commit { padding: 8px; text-align: right; }
.button { background: #1f883d; color: #fff; border-radius: 6px; padding: 4px 12px; font-size: 13px; font-weight: 600; }
.annotation { border: 1px solid #d1d9e0; border-left: 4px solid #cf222e; border-radius: 6px; margin: 10px 14px; padding: 8px 12px; font-size: 13px; }
.annotation pre { font: 12px/1.5 'Liberation Mono', monospace; white-space: pre-wrap; margin: 4px 0 0; }
`
