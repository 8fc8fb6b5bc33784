import { raisedDigits } from '../../base/superscripts.ts'
import type { Field, Passage, PassageRole, Run } from '../../model/index.ts'
import { isInvisible } from '../seen/invisible.ts'
import { seenPassage } from '../seen/see-through.ts'
import { FILLER } from './masks.ts'
import { trimmed, withoutAddresses } from './visible.ts'

/** White space that is shown as one character, fillers of masks, which are not shown, and two letters in one sign ("ﬁ"). */
const LAYOUT = new RegExp(`[ \\t\\n\\f\\r]{2,}|${FILLER}+|[\\uFB00-\\uFB06]`, 'g')

/** Builds one passage piece by piece, in the order in which a reader sees them. */
export class PassageBuilder {
  private readonly source: string
  private readonly field: Field
  private pieces: string[] = []
  private runs: Run[] = []
  private length = 0
  private blankEnd = true
  /** Source offset at which the open superscript began; null outside superscripts. */
  private raised: number | null = null

  constructor(source: string, field: Field = 'text') {
    this.source = source
    this.field = field
  }

  /** Adds `[start, end)` of the source, with each stretch of white space as one character. */
  copy(start: number, end: number): void {
    const piece = this.source.slice(start, end)
    const raised = this.raised
    if (raised !== null && raised < start && RAISABLE.test(piece)) this.decoded(superscript(piece), raised, end)
    else this.copyPlain(piece, start)
    if (raised !== null) this.raised = end
  }

  private copyPlain(piece: string, start: number): void {
    let from = 0
    for (const { 0: layout, index } of piece.matchAll(LAYOUT)) {
      this.append(piece.slice(from, index), start + from)
      if (/^[\uFB00-\uFB06]/.test(layout)) this.decoded(layout.normalize('NFKC'), start + index, start + index + 1)
      else if (!layout.startsWith(FILLER)) {
        const keep = Math.max(0, layout.lastIndexOf('\n'))
        this.append(layout.charAt(keep), start + index + keep)
      }
      from = index + layout.length
    }
    this.append(piece.slice(from), start + from)
  }

  /** Adds `visible` for `[start, end)` of the source, which is of another length (`&` for `&amp;`). */
  decoded(visible: string, start: number, end: number): void {
    if (visible === '' || (this.blankEnd && isBlank(visible)) || isInvisible(visible)) return
    this.push(visible, { visible: this.length, length: visible.length, source: start, sourceLength: end - start })
  }

  /**
   * Opens a superscript whose tag starts at `start`, or closes it (null). A superscript figure is not part of the
   * number before it.
   */
  raise(start: number | null): void {
    this.raised = start
  }

  /** Returns the passage built so far, or null if it has no visible text. The builder is empty afterwards. */
  take(role: PassageRole): Passage | null {
    const gathered: Passage = { in: this.field, role, text: seenPassage(this.pieces.join('')), runs: this.runs }
    this.pieces = []
    this.runs = []
    this.length = 0
    this.blankEnd = true
    this.raised = null
    const passage = trimmed(withoutAddresses(gathered))
    return passage.text === '' ? null : passage
  }

  private append(piece: string, source: number): void {
    const doubled = this.blankEnd && isBlank(piece.charAt(0)) ? 1 : 0
    const text = piece.slice(doubled)
    if (text === '') return
    const start = source + doubled
    const last = this.runs.at(-1)
    if (last && last.length === last.sourceLength && last.source + last.length === start) {
      last.length += text.length
      last.sourceLength += text.length
      this.push(text)
    } else {
      this.push(text, { visible: this.length, length: text.length, source: start, sourceLength: text.length })
    }
  }

  private push(text: string, run?: Run): void {
    if (run) this.runs.push(run)
    this.pieces.push(text)
    this.length += text.length
    this.blankEnd = isBlank(text.charAt(text.length - 1))
  }
}

/** Superscripts that are powers or numbers of notes. */
const RAISABLE = /^\[?[0-9]{1,5}(?:[,–-][0-9]{1,5}){0,9}\]?$/

const superscript = (piece: string): string => raisedDigits(piece.replace(/[[\]]/g, ''))

const isBlank = (char: string): boolean => /^[ \t\n\f\r]$/.test(char)
