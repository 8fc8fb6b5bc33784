import type { Format, Unread } from '../model/index.ts'
import { maskComponents } from './passage/components.ts'
import { maskFormulas } from './passage/formulas.ts'
import { maskTemplates } from './passage/masks.ts'
import { isPlain, maskSuppressions } from './suppressions.ts'
import { addUnread } from './unread.ts'

/** A text with what readers do not see replaced, same length, and what of it they would miss. */
export interface MaskedText {
  text: string
  unread: Unread
}

/** Replaces what readers of a format do not see: template tags, components, formulas, and notes to factlint. */
export function mask(text: string, format: Format): MaskedText {
  const unread: Unread = {}
  if (isPlain(format)) return { text: maskSuppressions(text), unread }
  const components = format === 'mdx' ? maskComponents(text) : { text, captions: 0 }
  const templates = maskTemplates(components.text)
  const formulas = maskFormulas(templates.text)
  addUnread(unread, 'caption', components.captions + templates.captions)
  addUnread(unread, 'code', templates.code)
  addUnread(unread, 'formula', formulas.count)
  return { text: formulas.text, unread }
}
