import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { decodeHTMLStrict } from 'entities'
import { expect, test } from 'vitest'
import { DECODER } from '../../scripts/bundle/one-entity-table.ts'

test('every name of a character is decoded as by the table that is left out', async () => {
  const { characterEntities } = await import('character-entities')
  const code = DECODER.replace(/^import .*\n/, '').replace('export ', 'return ')
  const decode = new Function('decodeHTMLStrict', code)(decodeHTMLStrict) as typeof decodeNamedCharacterReference
  const names = [...Object.keys(characterEntities), 'nosuch', 'Amp', 'amp;lt', 'a b', '', '#38', 'ampx', 'constructor']
  expect(names.length).toBeGreaterThan(2000)
  expect(names.filter((name) => decode(name) !== decodeNamedCharacterReference(name))).toEqual([])
})
