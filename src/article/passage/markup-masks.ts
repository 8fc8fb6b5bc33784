import type { Format } from '../../model/index.ts'
import { sumUnread } from '../unread.ts'
import { maskComponents } from './components.ts'
import { maskFormulas } from './formulas.ts'
import type { MaskedText } from './masks.ts'
import { maskTemplates } from './templates.ts'

/** Replaces what readers of a format with markup do not see: template tags, components and formulas. */
export function maskMarkup(text: string, format: Format): MaskedText {
  const components = format === 'mdx' ? maskComponents(text) : { text, unread: {} }
  const templates = maskTemplates(components.text)
  const formulas = maskFormulas(templates.text)
  return { text: formulas.text, unread: sumUnread(components.unread, templates.unread, formulas.unread) }
}
