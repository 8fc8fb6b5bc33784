import { escapeControlsInLines } from './escape-controls.ts'

const ZERO_WIDTH_SPACE = '\u200B'

/** Signs after which a zero-width space keeps the rest from being read as markup. */
const LIVE = [
  /@/g, // a mention, an address
  /#(?=\d)|GH-(?=\d)/gi, // an issue
  /\](?=[([:])/g, // a link, an image, its definition
  /<(?=[a-z/!?])/gi, // HTML
  /&(?=[#a-z])/gi, // a character reference
  /:(?=\/\/)|www(?=\.)/gi, // an address that turns into a link
  /`(?=`)|~(?=~)/g, // a block of code, a suggestion
]

/** Addresses of factlint's own documentation, which stay whole so that they open when copied. */
const OWN_PAGE = /(https:\/\/github\.com\/factlint\/factlint\/blob\/v1\/docs\/[a-z-]+\.md(?:#[a-z-]+)?)(?![^\s)])/

/**
 * Returns a text that looks the same and stays text wherever it is shown. Places that show plain text may pass it on to
 * others that read Markdown or HTML; there it must not mention anybody, link anywhere or begin a block.
 * Control characters become a placeholder.
 */
export const escapeMarkup = (text: string): string =>
  escapeControlsInLines(text)
    .split(OWN_PAGE)
    .map((part, i) => (i % 2 === 1 ? part : inert(part)))
    .join('')

const inert = (text: string): string =>
  LIVE.reduce((safe, pattern) => safe.replaceAll(pattern, (sign) => `${sign}${ZERO_WIDTH_SPACE}`), text)
