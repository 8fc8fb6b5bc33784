import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

const fire = (extra: { match?: string; fact?: string; more?: string } = {}) =>
  rulesFrom(`
facts:
  mesa-area:
    name: Area burned by the Mesa Fire
    unit: acres
    match:
      alone: [burned, scorched, charred]
      all: [Mesa Fire]
${extra.match ?? ''}
    direction: rising
${extra.fact ?? ''}
    values: [{ value: 18000, from: 2024-07-14 }]
${extra.more ?? ''}
`)

const findings = (text: string, rules = fire(), title = 'Mesa Fire: a night of wind') =>
  checkArticle({ text, title, published: '2024-07-16' }, { rules }).findings.map(({ check }) => check)

describe('a named thing', () => {
  test.each([
    'The fire has burned 11,000 acres so far.',
    'It has scorched 11,000 acres.',
    'In all, 11,000 acres have burned.',
    'Officials said the fire has charred 11,000 acres.',
    'The Mesa Fire is larger than the Rim Fire. It has burned 11,000 acres.',
    'The Mesa fire has burned 11,000 acres, and the Rim fire 900 acres.',
    'The Mesa Fire, unlike the Rim Fire, has burned 11,000 acres.',
    'The Mesa Fire moved on, and crews left the Rim Fire. It has burned 11,000 acres.',
    'Smoke hung over the valley.\n\nThe fire has burned 11,000 acres.',
  ])('is meant by %j under its headline', (text) => {
    expect(findings(text)).toEqual(['fact-value'])
  })

  test.each([
    'The Rim Fire has burned 11,000 acres.',
    'The Rim Fire crossed a road. It has burned 900 acres.',
    'The Mesa Fire is far smaller than the Rim Fire, which has burned 250,000 acres.',
    'Another fire has burned 900 acres.',
    'A second blaze, the Rim fire, has scorched 900 acres.',
    'Crews burned 90 acres of brush to starve the flames.',
    'In Spain, 250,000 acres have burned.',
    'Residents burned 40 acres.',
    'Crews left the Mesa Fire for the Rim Fire. It has burned 11,000 acres.',
    'The Mesa Fire burns near the scar of the Rim Fire, where 250,000 acres burned.',
  ])('is not meant by %j', (text) => {
    expect(findings(text)).toEqual([])
  })

  test('is not meant where nothing named it before', () => {
    expect(findings('The fire has burned 11,000 acres.', fire(), 'A night of wind')).toEqual([])
    expect(findings('The fire has burned 11,000 acres. The Mesa Fire is out.', fire(), 'A night of wind')).toEqual([])
  })

  test.each([
    ['article', ['fact-value'], ['fact-value'], ['fact-value']],
    ['paragraph', [], ['fact-value'], ['fact-value']],
    ['sentence', [], [], ['fact-value']],
  ])('is looked for within the %s', (where, inHeadline, before, here) => {
    const rules = fire({ match: `      where: ${where}` })
    expect(findings('The fire has burned 11,000 acres.', rules)).toEqual(inHeadline)
    expect(findings('The Mesa Fire is out. The fire has burned 11,000 acres.', rules, 'Wind')).toEqual(before)
    expect(findings('The Mesa Fire has burned 11,000 acres.', rules, 'Wind')).toEqual(here)
  })

  test('holds wherever it is, whether or not a rule knows how the place is spelt', () => {
    const text = 'In Ventura County, the Mesa Fire has burned 11,000 acres.'
    expect(findings(text)).toEqual(['fact-value'])
    expect(findings(text, fire({ more: 'places: { Ventura County: { misspellings: [Ventura Cty] } }' }))).toEqual([
      'fact-value',
    ])
  })
})

describe('a place under `places`', () => {
  const bridges = (series: string, places: string) =>
    rulesFrom(`
facts:
  bridges:
    match: { counts: [bridge], any: [closed] }
    ${series}
    values: [{ value: 3, from: 2024-01-01 }]
${places}
`)
  const text = 'Storm over Shelby. Seven bridges are closed across Shelby, said the mayor.'
  const found = (series: string, places: string) =>
    checkArticle({ text, published: '2024-07-16' }, { rules: bridges(series, places) }).findings.map(
      ({ check }) => check,
    )

  test('for its spelling switches no fact on or off', () => {
    const spelt = 'places: { Shelby: { misspellings: [Shelbie] } }'
    expect(found('', spelt)).toEqual(found('', ''))
    expect(found('place: anywhere', spelt)).toEqual(['fact-value'])
    expect(found('place: anywhere', '')).toEqual(['fact-value'])
  })

  test('that values hold for keeps other values away', () => {
    const series = `series: [{ fact: bridges, place: Shelby, values: [{ value: 7, from: 2024-01-01 }] }]\nplaces: { Shelby: {} }`
    expect(found('', series)).toEqual([])
  })
})
