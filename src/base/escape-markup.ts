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

/**
 * Returns a text that looks the same and stays text wherever it is shown. Places that show plain text may pass it on to
 * others that read Markdown or HTML; there it must not mention anybody, link anywhere or begin a block.
 * Control characters become a placeholder.
 */
export const escapeMarkup = (text: string): string =>
  LIVE.reduce(
    (safe, pattern) => safe.replaceAll(pattern, (sign) => `${sign}${ZERO_WIDTH_SPACE}`),
    escapeControlsInLines(text),
  )
