import type { Format } from '../model/index.ts'
import { maskComponents } from './passage/components.ts'
import { maskFormulas } from './passage/formulas.ts'
import { type MaskedText, maskTemplates } from './passage/masks.ts'
import { isPlain, maskSuppressions } from './suppressions.ts'
import { sumUnread } from './unread.ts'

/** Replaces what readers of a format do not see: template tags, components, formulas, and notes to factlint. */
export function mask(text: string, format: Format): MaskedText {
  if (isPlain(format)) return { text: maskSuppressions(text), unread: {} }
  const components = format === 'mdx' ? maskComponents(text) : { text, unread: {} }
  const templates = maskTemplates(components.text)
  const formulas = maskFormulas(templates.text)
  return { text: formulas.text, unread: sumUnread(components.unread, templates.unread, formulas.unread) }
}
