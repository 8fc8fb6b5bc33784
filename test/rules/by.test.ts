import { describe, expect, test } from 'vitest'
import { explainFact } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

const RULES = `
facts:
  boats-seized:
    match: { counts: [boat], undergoes: [seize, seizure, tow], by: [coastguard, harbour police] }
`

/** The explanation of the first number of a sentence. */
const explained = (text: string) => {
  const rules = rulesFrom(RULES)
  const [fact] = rules.facts
  if (!fact) throw new Error('no fact')
  return explainFact(fact, { text, published: '2024-03-02' }, { rules })[0]
}

describe('who does what becomes of the counted', () => {
  test.each([
    'The coastguard seized 12 boats.',
    'The Danish coastguard has since seized 12 boats.',
    'Twelve boats were seized by the coastguard.',
    'Twelve boats were chased and then seized on Friday by the harbour police.',
    'The coastguard, which patrols the bay, seized 12 boats.',
    'The coastguard searched the harbour, fined a skipper and seized 12 boats.',
    'The coastguard is thought to have seized 12 boats.',
    'The coastguard swept the bay, seizing 12 boats.',
    'The seizure of 12 boats by the coastguard angered crews.',
    'Twelve boats that the coastguard seized are in the yard.',
  ])('is one of them: %s', (text) => expect(explained(text)).toMatchObject({ read: true }))

  test.each([
    ['somebody else', 'Smugglers seized 12 boats.'],
    ['somebody else, near one of them', 'Smugglers fought the coastguard and seized 12 boats.'],
    ['somebody else, in a passive', 'Twelve boats were seized by smugglers off the coastguard station.'],
    ['nobody who is named', 'Twelve boats were seized near the coastguard station.'],
    ['what they do beside', 'The coastguard said that smugglers had seized 12 boats.'],
    ['another deed', 'The coastguard painted 12 boats.'],
  ])('is not, with %s: %s', (_, text) => expect(explained(text)).toMatchObject({ read: false }))

  test('is shown with the other conditions', () => {
    const conditions = explained('Smugglers seized 12 boats.')?.sets[0]?.conditions
    expect(conditions?.find(({ key }) => key === 'by')).toMatchObject({ met: false, found: 'Smugglers' })
  })
})
