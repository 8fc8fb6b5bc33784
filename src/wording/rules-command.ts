import type { NamedKind } from '../model/index.ts'

/** Words that a shell takes as they are between double quotes: letters, and the marks within names and titles. */
const PLAIN = /^[\p{L}\p{M}\p{N}'’., -]{1,80}$/u

/**
 * Returns the command that writes something named into the rules: `factlint rules add person "Renee Good" --misspelling "Renee
 * Goode"`; null for words that a shell may take for more than words.
 */
export function rulesCommand(kind: NamedKind, name: string, flags: Readonly<Record<string, string>>): string | null {
  const words = Object.entries(flags)
  if (![name, ...words.map(([, value]) => value)].every((word) => PLAIN.test(word) && !word.startsWith('-')))
    return null
  return ['factlint rules add', kind, `"${name}"`, ...words.map(([flag, value]) => `--${flag} "${value}"`)].join(' ')
}
