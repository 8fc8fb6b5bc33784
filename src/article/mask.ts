import type { Format } from '../model/index.ts'
import { maskMarkup } from './passage/markup-masks.ts'
import type { MaskedText } from './passage/masks.ts'
import { isPlain, maskSuppressions } from './suppressions.ts'

/** Replaces what readers of a format do not see: template tags, components, formulas, and notes to factlint. */
export const mask = (text: string, format: Format): MaskedText =>
  isPlain(format) ? { text: maskSuppressions(text), unread: {} } : maskMarkup(text, format)
