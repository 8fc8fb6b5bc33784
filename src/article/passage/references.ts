import { decodeHTML } from 'entities'
import type { PassageBuilder } from './passage-builder.ts'

const REFERENCE = /&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,40});?/g

/** Adds `[start, end)` of the source to the passage, with character references (`&nbsp;`, `&#8217;`) decoded. */
export function copyDecoded(builder: PassageBuilder, source: string, start: number, end: number): void {
  let from = start
  for (const { 0: reference, index } of source.slice(start, end).matchAll(REFERENCE)) {
    const visible = decodeHTML(reference)
    if (visible === reference) continue
    builder.copy(from, start + index)
    from = start + index + reference.length
    builder.decoded(visible, start + index, from)
  }
  builder.copy(from, end)
}
