import type { Plugin } from 'rolldown'

/** The code that decodes the name of a character, as Markdown asks for it, by the table that the reader of HTML has anyway. */
export const DECODER = `import { decodeHTMLStrict } from 'entities'
export function decodeNamedCharacterReference(name) {
  const asked = '&' + name + ';'
  const found = /^[0-9A-Za-z]+$/.test(name) ? decodeHTMLStrict(asked) : asked
  return found === asked ? false : found
}
`

/** Leaves out the second table of the names of characters, which is 10 kB as it is sent to a browser. */
export const oneEntityTable: Plugin = {
  name: 'one entity table',
  load: {
    filter: { id: /[\\/]decode-named-character-reference[\\/]index\.js$/ },
    handler: () => ({ code: DECODER, moduleType: 'js' }),
  },
}
