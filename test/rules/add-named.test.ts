import { expect, test } from 'vitest'
import { addNamed } from '../../src/rules/edit/add-named.ts'

const RULES = `# The desk's names
people:
  # as he writes it
  - name: Antony Blinken # not Tony
    misspellings: [Anthony Blinken]
  - { name: Ursula von der Leyen, also: [von der Leyen] }

places: { Gaza: { also: [Gaza Strip] }, Rafah: {} } # south
events:
  - name: October 7 attack
    date: 2023-10-07
facts: {}
`

/** Returns the lines that an edit took away and added, or null. */
function changed(kind: Parameters<typeof addNamed>[1], entry: Parameters<typeof addNamed>[2], text = RULES) {
  const after = addNamed(text, kind, entry)
  if (after === null) return null
  const [before, now] = [text.split('\n'), after.split('\n')]
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ]
}

test('a new person is written like the last one', () => {
  expect(changed('person', { name: 'Jens Stoltenberg', misspellings: ['Jens Stoltenburg'] })).toEqual([
    '+  - { name: Jens Stoltenberg, misspellings: [ Jens Stoltenburg ] }',
  ])
})

test('what is new of a known one is added to its lists, and what is known is not repeated', () => {
  const titles = [{ title: 'US Secretary of State', from: '2021-01-26' }]
  const misspellings = ['Anthony Blinken', 'Antony Blinkin']
  expect(changed('person', { name: 'Antony Blinken', misspellings, titles, born: 1962 })).toEqual([
    '-    misspellings: [Anthony Blinken]',
    '+    misspellings: [Anthony Blinken, Antony Blinkin]',
    '+    titles: [ { title: US Secretary of State, from: 2021-01-26 } ]',
    '+    born: 1962',
  ])
  expect(addNamed(RULES, 'person', { name: 'Antony Blinken', misspellings: ['Anthony Blinken'] })).toBe(RULES)
})

test.each([
  [
    'a place in brackets',
    'place',
    { name: 'Gaza', misspellings: ['Gazza'] },
    'Gaza: { also: [Gaza Strip], misspellings: [ Gazza ] }',
  ],
  ['a place that has nothing yet', 'place', { name: 'Rafah', in: 'Gaza' }, 'Rafah: { in: Gaza } } # south'],
  ['a new place', 'place', { name: 'Khan Younis', in: 'Gaza' }, ', Khan Younis: { in: Gaza } } # south'],
  [
    'an event',
    'event',
    { name: 'Brexit vote', date: '2016-06-23' },
    '\n  - name: Brexit vote\n    date: 2016-06-23\nfacts',
  ],
  [
    'a kind that the file has not',
    'organisation',
    { name: 'World Food Programme', also: ['WFP'] },
    'facts: {}\norganisations:\n  - name: World Food Programme\n    also: [ WFP ]\n',
  ],
] as const)('%s', (_, kind, entry, part) => {
  expect(addNamed(RULES, kind, entry)).toContain(part)
})

test('a list of one that is written as one word, and the line ends of the file', () => {
  const text = 'people:\r\n  - name: Volodymyr Zelensky\r\n    also: Zelenskyy\r\n'
  expect(addNamed(text, 'person', { name: 'Volodymyr Zelensky', also: ['Zelenskiy'], died: 2090 })).toBe(
    'people:\r\n  - name: Volodymyr Zelensky\r\n    also: [ Zelenskyy, Zelenskiy ]\r\n    died: 2090\r\n',
  )
})

test.each([
  ['another day', 'event', { name: 'October 7 attack', date: '2023-10-08' }, RULES],
  ['a file with mistakes', 'person', { name: 'Ann Linde' }, 'people: [\n'],
  ['a key without a list', 'person', { name: 'Ann Linde' }, 'people:\nfacts: {}\n'],
] as const)('left alone: %s', (_, kind, entry, text) => {
  expect(addNamed(text, kind, entry)).toBeNull()
})

test('words that mean something to YAML stay words', () => {
  for (const name of ["Conan O'Brien: a life", '# 1', 'yes', '1984', 'a: b', '"Q"', '- x', '{', '*a', 'é\u2028x'])
    for (const text of [RULES, '', 'people: []\n']) {
      const after = addNamed(text, 'person', { name, also: [name] })
      expect(after, name).not.toBeNull()
    }
})
