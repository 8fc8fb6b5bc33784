import { describe, expect, it } from 'vitest'
import { checkArticle, extractClaims } from '../../src/core.ts'
import type { Finding } from '../../src/model/index.ts'
import { shippedRules } from '../support/rules.ts'

const OPTIONS = { rules: shippedRules() }

/** One day of the talks of March 2024, as a newsroom in the region might have told it. */
const ARTICLE = `---
title: Blinken in Israel as talks go on in Qatar
date: 2024-03-22
caption: "US Secretary of State Antony Blinken walks to his aircraft in Jeddah on Thursday, March 21, 2024."
---

TEL AVIV, March 22 - The American secretary of state, Antony Blinken, sat down with Prime Minister Benjamin Netanyahu on Friday and is due to see the war cabinet later in the day. The two governments disagree over Rafah, which the army means to enter.

In Doha, meanwhile, envoys are bargaining over a deal for the remaining 134 hostages. Mossad Chief David Barnea speaks for Israel there, and CIA Director William Burns has joined him. Qatar and Egypt mediate.

Some 40 hostages are expected to be released if the deal is made, while the guns fall silent for six weeks. Washington would like that pause to become a lasting truce.

Both countries want Hamas out of power after its October 7 attack. How to get there is another matter: over 1.3 million Palestinians are crowded into Rafah, and the Americans fear a catastrophe if troops move in.

Strategic Affairs Minister Ron Dermer will fly to Washington next week to talk it over. National Security Adviser Tzachi Hanegbi goes with him.

Hunger is the other worry. The Coordinator of Government Activities in the Territories said on Friday that seven million pounds of food had entered Gaza on Thursday.
`

const source = (text: string) => ({ path: 'articles/blinken-in-israel.md', text })

const check = (text: string): Finding[] => checkArticle(source(text), OPTIONS).findings

describe('an article like the one the project began with', () => {
  const reading = extractClaims(source(ARTICLE), OPTIONS)
  const claimOf = (words: string) => {
    const at = reading.quantities.findIndex(({ text }) => text.toLowerCase() === words)
    return { ...reading.quantities[at], ...reading.claims[at] }
  }

  it.each([
    ['134', { fact: 'hostages-held', modality: 'asserted', low: 134, high: 134, bound: 'exact' }],
    ['40', { fact: 'hostages-released', modality: 'expected', low: 40, high: 40, bound: 'about', approximate: true }],
    ['six weeks', { fact: null, unit: 'week', low: 6, high: 6 }],
    ['1.3 million', { low: 1_300_000, high: null, bound: 'over', place: 'Rafah', counted: 'palestinian' }],
    [
      'seven million pounds',
      {
        fact: 'aid-mass',
        modality: 'asserted',
        low: 7_000_000,
        high: 7_000_000,
        unit: 'pound',
        counted: 'food',
        attribution: 'Coordinator of Government Activities in the Territories',
        asOf: { from: '2024-03-21', to: '2024-03-21' },
        place: 'Gaza',
      },
    ],
  ])('reads "%s"', (words, said) => {
    expect(claimOf(words)).toMatchObject(said)
  })

  it('reads nothing else as a quantity', () => {
    expect(reading.quantities.map(({ text }) => text)).toEqual([
      'two',
      '134',
      '40',
      'six weeks',
      '1.3 million',
      'seven million pounds',
    ])
  })

  it('resolves the day of the attack', () => {
    expect(reading.dates.find(({ text }) => text === 'October 7')).toMatchObject({
      from: '2023-10-07',
      to: '2023-10-07',
    })
  })

  it('knows six people by their titles', () => {
    const titled = reading.names.flatMap(({ name, title, person }) => (person && title ? [`${name}: ${title}`] : []))
    expect([...new Set(titled)].sort()).toEqual([
      'Antony Blinken: American secretary of state',
      'Antony Blinken: US Secretary of State',
      'Benjamin Netanyahu: Prime Minister',
      'David Barnea: Mossad Chief',
      'Ron Dermer: Strategic Affairs Minister',
      'Tzachi Hanegbi: National Security Adviser',
      'William Burns: CIA Director',
    ])
  })

  it('has nothing to find', () => {
    expect(check(ARTICLE)).toEqual([])
  })

  it.each([
    ['134 hostages', '150 hostages', 'fact-value', '150', '134'],
    ['pounds of food', 'pounds (3,500 tonnes) of food', 'conversion', '3,500 tonnes', '3,175 tonnes'],
    ['Thursday, March 21, 2024', 'Friday, March 21, 2024', 'weekday', 'Friday, March 21, 2024', 'Thursday'],
    [
      'National Security Adviser Tzachi Hanegbi',
      'Mossad Chief Tzachi Hanegbi',
      'title',
      'Mossad Chief Tzachi Hanegbi',
      'Israeli National Security Adviser',
    ],
  ])('changed from "%s" to "%s" it has one', (before, after, id, actual, expected) => {
    expect(ARTICLE).toContain(before)
    expect(check(ARTICLE.replace(before, after))).toMatchObject([{ check: id, severity: 'error', actual, expected }])
  })
})
