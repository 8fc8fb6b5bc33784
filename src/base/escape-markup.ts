const ZERO_WIDTH_SPACE = '\u200B'

/** Behind what of these a space that nobody sees keeps the rest from becoming more than text. */
const LIVE = [
  /@/g, // a mention, an address
  /#(?=\d)|GH-(?=\d)/gi, // an issue
  /\](?=[([:])/g, // a link, an image, its definition
  /<(?=[a-z/!?])/gi, // HTML
  /&(?=[#a-z])/gi, // a character in disguise
  /:(?=\/\/)|www(?=\.)/gi, // an address that is made a link by itself
  /`(?=`)|~(?=~)/g, // a block of code, a suggestion
]

/**
 * Text that looks the same and is nothing but text wherever it ends up: places that show plain text may hand it to others
 * that read Markdown or HTML, and there it must not mention anybody, link anywhere or begin a block.
 */
export const escapeMarkup = (text: string): string =>
  LIVE.reduce((safe, pattern) => safe.replaceAll(pattern, (sign) => `${sign}${ZERO_WIDTH_SPACE}`), text)
