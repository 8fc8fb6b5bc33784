import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/core.ts'
import { NO_RULES } from '../../src/model/index.ts'
import { readQuantities } from '../../src/quantity/index.ts'

const said = (text: string): string[] => readQuantities(text).map(({ said }) => text.slice(said.start, said.end))

describe('all the words that state a number', () => {
  it.each([
    ['The ship carried 140 tonnes of flour.', ['140 tonnes']],
    ['The ship carried more than 140 tonnes of flour.', ['more than 140 tonnes']],
    ['Some 30 or so divers went down.', ['Some 30 or so']],
    ['The country has north of 340 dams.', ['north of 340']],
    ['An estimated 30 divers went down.', ['An estimated 30']],
    ['The deal is worth $1.2bn or more.', ['$1.2bn or more']],
    ['No fewer than 340 hostages were taken.', ['No fewer than 340']],
    ['Well over an estimated 30 divers went down.', ['Well over an estimated 30']],
    ['The hall seats 500+ guests.', ['500+']],
    ['The hall seats 40,000-plus guests.', ['40,000-plus']],
    ['The queue was 12 miles at least.', ['12 miles at least']],
    ['It lost 30 boats or so.', ['30 boats or so']],
    ['Only 12 came, and exactly nine stayed.', ['Only 12', 'exactly nine']],
    ['Between 30 and 40 sheep were lost.', ['Between 30 and 40']],
    ['Up to about 30-40 sheep were lost.', ['Up to about 30-40']],
    ['It takes between about 30 and 40 days.', ['between about 30 and 40 days']],
    ['The toll rose from about 40 to just 60.', ['about 40', 'just 60']],
    ['The index rose +0.2% to ~4,000 points.', ['+0.2%', '~4,000 points']],
    ['It weighs about seven million pounds (some 3,175 tonnes).', ['about seven million pounds', 'some 3,175 tonnes']],
    [
      'It fell from around 2 million to just over 1.5 million euros.',
      ['around 2 million', 'just over 1.5 million euros'],
    ],
    ['It pumps up to 325,000 barrels per day.', ['up to 325,000 barrels per day']],
    ['The wall is almost 6ft 2in high.', ['almost 6ft 2in']],
    ['There were 30 deaths in 2018 and at least 25 last year.', ['30', 'at least 25']],
    ['More than half of the over 300 staff left.', ['More than half', 'over 300']],
    ['Entry is free for those over the age of 65.', ['over the age of 65']],
  ])('%s', (text, words) => {
    expect(said(text)).toEqual(words)
  })

  it.each([
    ['a verb', 'The toll has passed 29,000.', '29,000'],
    ['a verb of its own mark', 'The toll topped an estimated 29,000.', 'an estimated 29,000'],
    ['a word that says no bound', 'He handed over 20 planes to them.', '20'],
    ['what "not" takes back', 'The storm hit not only 40 homes.', '40'],
    ['the sentence before', 'They were just about over. 40 homes burned.', '40'],
    ['the sentence behind', 'They lost 40. Or so they say, and more.', '40'],
  ])('leaves out %s', (_, text, words) => {
    expect(said(text)).toEqual([words])
  })

  it('ends at the words of the next number', () => {
    expect(said('It takes 30 to 40 plus at least 50 men.').at(-1)).toBe('at least 50')
  })
})

describe('in the source', () => {
  const inSource = (text: string, format: 'markdown' | 'html', units = NO_RULES.units) => {
    const { quantities } = extractClaims({ text, format }, { rules: { ...NO_RULES, units } })
    return quantities.map(({ said }) => text.slice(said.start, said.end))
  }

  it('has the markup that lies within', () => {
    expect(inSource('They freed **more than** 140 *or so* captives.', 'markdown')).toEqual(['more than** 140 *or so'])
  })

  it('has character references whole', () => {
    expect(inSource('<p>It cost at least &pound;5m &amp; more.</p>', 'html')).toEqual(['at least &pound;5m'])
  })

  it("has a unit of the rules' own", () => {
    const truckload = { name: 'truckload', also: [], equals: 20, unit: 'tonne' }
    const units = [truckload] as unknown as typeof NO_RULES.units
    expect(inSource('It brought about 40 truckloads of grain.', 'markdown', units)).toEqual(['about 40 truckloads'])
  })
})
