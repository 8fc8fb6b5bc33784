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
const OWN_PAGE =
  /(https:\/\/github\.com\/factlint\/factlint\/blob\/v1\/docs\/(?:[a-z-]+\/)?[a-z-]+\.md(?:#[a-z-]+)?)(?![^\s)])/

/** Addresses that are nothing else in Markdown or HTML: without a mention, a character reference or brackets. */
const PLAIN_ADDRESS = /^https?:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#](?:[\w./?#=%~+:-]|&(?![#\w]*;)|,(?!$))*)?$/

/**
 * Returns a text that looks the same and stays text wherever it is shown. Places that show plain text may pass it on to
 * others that read Markdown or HTML; there it must not mention anybody, link anywhere or begin a block.
 * Control characters become a placeholder. The addresses in `open` stay whole, so that they open when copied.
 */
export const escapeMarkup = (text: string, open: readonly string[] = []): string => {
  const whole = open.filter((address) => PLAIN_ADDRESS.test(address))
  return escapeControlsInLines(text)
    .split(OWN_PAGE)
    .map((part, i) => (i % 2 === 1 ? part : around(part, whole)))
    .join('')
}

/** Escapes what stands around the addresses. */
const around = (text: string, [address, ...rest]: readonly string[]): string =>
  address === undefined
    ? inert(text)
    : text
        .split(address)
        .map((part) => around(part, rest))
        .join(address)

const inert = (text: string): string =>
  LIVE.reduce((safe, pattern) => safe.replaceAll(pattern, (sign) => `${sign}${ZERO_WIDTH_SPACE}`), text)
