import { expect, test } from 'vitest'
import type { NameHistory } from '../../src/model/index.ts'
import { runCli } from '../support/cli.ts'
import { dated, makeRepository } from '../support/folder.ts'
import { attribute, elementsOf } from '../support/tree.ts'

const FILES = {
  '.factlint.yml': 'articles: "*.md"\n',
  'a.md': dated('2024-02-01', 'Mayor Brenda Holloway, 41, closed the pier on Monday.'),
  'b.md': dated('2024-03-01', 'Words first.\n\nHarbour master Brenda Holloway, 41, said the pier stays shut.'),
  'c.md': dated('2024-04-01', 'The pier opens in May, said harbour master Brenda Hollowey, 41, who has the key.'),
  'd.md': dated('2024-05-01', 'Brenda Holloway, 14, opened the pier with the mayor of the harbour.'),
  'e.md': dated('2024-05-02', 'The Holloway Road was shut. Brenda Lund opened a shop.'),
}

function historyOf(...args: string[]) {
  const run = runCli(makeRepository(FILES), ['history', 'Brenda Holloway', ...args])
  expect(run.status, run.stderr).toBe(0)
  return run.stdout
}

test('every spelling, age and title of a person, by day, with those marked that the others contradict', () => {
  const { version, name, attributes }: NameHistory & { version: 1 } = JSON.parse(historyOf('--format', 'json'))
  expect([version, name]).toEqual([1, 'Brenda Holloway'])
  const of = (kind: string) =>
    attributes
      .find(({ attribute }) => attribute === kind)
      ?.sayings.map(({ path, line, said, wrong }) => [`${path}:${line}`, said, wrong !== null])
  expect(of('spelling')).toEqual([
    ['a.md:5', 'Brenda Holloway', false],
    ['b.md:7', 'Brenda Holloway', false],
    ['c.md:5', 'Brenda Hollowey', true],
    ['d.md:5', 'Brenda Holloway', false],
  ])
  expect(of('age')).toEqual([
    ['a.md:5', '41', false],
    ['b.md:7', '41', false],
    ['c.md:5', '41', false],
    ['d.md:5', '14', true],
  ])
  expect(of('title')?.map(([, said]) => said)).toContain('Mayor')
})

test('the text counts each thing said, and names the place and the reason of what is marked', () => {
  const text = historyOf()
  expect(text).toContain('Spellings Brenda Holloway 3, Brenda Hollowey 1')
  expect(text).toMatch(/^! {2}1 Apr 2024 {2}Brenda Hollowey {2}c\.md:5/m)
  expect(text).toMatch(/4 articles, 2 places marked\.\n$/)
})

test.each(['svg', 'html'])('the %s has a link to the line of everything said', (format) => {
  const drawn = historyOf('--format', format)
  const links = elementsOf(drawn).filter(({ tagName }) => tagName === 'a')
  expect(links.map((link) => attribute(link, 'href')).filter((href) => /c\.md/.test(href ?? ''))).not.toEqual([])
  expect(drawn).toContain('Brenda Hollowey')
})

test('a name that no article has is told', () => {
  const run = runCli(makeRepository(FILES), ['history', 'Ane Lund'])
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('no article has the name Ane Lund')])
})
