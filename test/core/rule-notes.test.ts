import { describe, expect, test } from 'vitest'
import { extractClaims, loadRules, ruleNotes } from '../../src/core.ts'

const PACK = 'facts:\n  fire-deaths: { match: { counts: people, any: [killed], all: [fire] } }\n'
const RULES = `
extends: factlint/crisis
facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: bridge, any: [closed] }
    values: [{ value: 3, from: 2024-03-01 }]
  parks-open:
    match: { counts: park, any: [open] }
  people-lost:
    match: { counts: people, any: [killed] }
people:
  - name: Jacinda Ardern
    titles: [{ title: New Zealand Prime Minister, from: 2017-10-26 }]
  - name: Angela Merkel
    titles: [{ title: German Chancellor, from: 2005-11-22, until: 2021-12-08 }]
`

/** Notes on the rules after articles of given days: "line about: message @ path:line". */
function notes(articles: Record<string, string>, { isWhole = true, days = 30 } = {}): string[] {
  const { rules, mistakes } = loadRules([{ path: 'a.yml', text: RULES }], () => PACK)
  expect(mistakes).toEqual([])
  const readings = Object.entries(articles).map(([day, text]) =>
    extractClaims({ path: `${day}.md`, text: `---\ndate: ${day}\n---\n${text}\n` }, { rules }),
  )
  return ruleNotes(readings, rules, { days, isWhole }).map(
    ({ about, at, message, articles: [where] }) =>
      `${at.line} ${about}: ${message}${where ? ` @ ${where.path}:${where.line}` : ''}`,
  )
}

describe('a series without a newer value', () => {
  test('while articles give newer figures', () => {
    const articles = {
      '2024-03-02': 'Three bridges are closed.',
      '2024-05-02': 'Four bridges are closed.',
      '2024-06-02': 'Five bridges are closed.',
    }
    const stale =
      '7 stale-series: Bridges closed: no value after 1 Mar 2024, and 2 articles give newer figures: five on 2 Jun 2024, 93 days later. @ 2024-06-02.md:4'
    expect(notes(articles, { isWhole: false })).toEqual([stale])
    expect(notes(articles, { isWhole: false, days: 93 })).toEqual([])
  })

  test('not where they give the value that the rules have', () => {
    const articles = { '2024-05-02': 'Three bridges are closed.', '2024-06-02': 'Three bridges are closed.' }
    expect(notes(articles, { isWhole: false })).toEqual([])
  })

  test('not where articles only speak of the time of its values', () => {
    expect(notes({ '2024-06-02': 'On 2 March 2024 three bridges were closed.' }, { isWhole: false })).toEqual([])
  })
})

describe('a title without an end', () => {
  const of = (articles: Record<string, string>) => notes(articles, { isWhole: false })

  test('that articles give to another person since', () => {
    expect(
      of({
        '2022-06-02': 'New Zealand Prime Minister Jacinda Ardern opened the hall.',
        '2023-03-02': 'New Zealand Prime Minister Chris Hipkins opened the hall.',
        '2023-04-02': 'New Zealand Prime Minister Chris Hipkins opened the bridge.',
      }),
    ).toEqual([
      '14 past-title: Jacinda Ardern, last so named on 2 Jun 2022, is New Zealand Prime Minister without an end (`until`), and 2 articles give the title to Chris Hipkins, last on 2 Apr 2023. @ 2023-04-02.md:4',
    ])
  })

  test.each([
    ['of another country', 'Australian Prime Minister Anthony Albanese opened the hall.'],
    ['of a country that is not named', 'Prime Minister Narendra Modi opened the hall.'],
    ['of the past', 'Former New Zealand Prime Minister John Key opened the hall.'],
    ['with an end', 'German Chancellor Olaf Scholz opened the hall.'],
  ])('not a title %s', (_, text) => expect(of({ '2023-03-02': text })).toEqual([]))

  test('not where the person was so named since', () => {
    expect(
      of({
        '2021-03-02': 'New Zealand Prime Minister Chris Hipkins opened the hall.',
        '2022-06-02': 'New Zealand Prime Minister Jacinda Ardern opened the hall.',
      }),
    ).toEqual([])
  })
})

test('a fact whose numbers a pack reads too, and facts that no article states', () => {
  expect(notes({ '2024-03-02': 'A fire killed 12 people in Riverton.' })).toEqual([
    '10 overlap: People lost: fire-deaths of factlint/crisis reads 1 of its numbers too; disable one of them (`disable: [fire-deaths]`). @ 2024-03-02.md:4',
    '4 never-stated: Bridges closed: not stated in any of 1 article.',
    '8 never-stated: Parks open: not stated in any of 1 article.',
  ])
})
