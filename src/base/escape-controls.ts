/** Characters that change the direction of what follows, within a class. */
const BIDI = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069'

const CONTROLS = new RegExp(`[\\p{Cc}\\u2028\\u2029${BIDI}]`, 'gu')
const IN_LINES = new RegExp(`(?![\\n\\t])[\\p{Cc}${BIDI}]`, 'gu')
const IN_PRINT = new RegExp(`(?![\\n\\t\\x1B])[\\p{Cc}${BIDI}]`, 'gu')

/** Escapes text for one line of a terminal: tabs become spaces, and other control characters a placeholder. */
export const escapeControls = (text: string): string => text.replaceAll('\t', ' ').replaceAll(CONTROLS, '\uFFFD')

/** Returns text of several lines, which all end in a line feed. A placeholder stands for every other control character. */
export const escapeControlsInLines = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(IN_LINES, '\uFFFD')

/** Tells whether a text has control characters other than line feeds and tabs. */
export const hasControls = (text: string): boolean => text.search(IN_LINES) >= 0

/**
 * Returns output with control characters written as `\u202E`, which JSON reads as the same character. Line feeds, tabs
 * and the escape that begins a colour stay.
 */
export const writeOutControls = (text: string): string =>
  text.replaceAll(IN_PRINT, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
