import { expect, test } from 'vitest'
import { checkAll, readAll } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

const rules = rulesFrom('extends: [factlint/crisis]\nplaces:\n  Rafah: {}\n')
const article = (path: string, published: string, number: string) => ({
  path,
  text: `---\ndate: ${published}\n---\n\nOn Friday, ${number} people were killed in Rafah.\n`,
})

/** Returns the one finding of an article against earlier ones, and the texts after each of its fixes. */
function fixedTexts(here: string, ...earlier: string[]) {
  const asked = article('new.md', '2024-06-10', here)
  const others = earlier.map((number, i) => article(`old-${i}.md`, '2024-06-08', number))
  const { files } = checkAll({ rules, readings: readAll([asked], { rules }), earlier: others })
  const [finding] = files.flatMap(({ findings }) => findings)
  const fixed = finding?.fixes.map(({ path, start, end, replacement }) => {
    const { text } = path === null ? asked : (others.find((other) => other.path === path) as typeof asked)
    return `${text.slice(0, start)}${replacement}${text.slice(end)}`
  })
  return { finding, fixed }
}

test('either article can be corrected, this one or the other', () => {
  const { finding, fixed } = fixedTexts('72', '27')
  expect(finding?.fixes.map(({ title, path }) => [title, path])).toEqual([
    ['Write 27', null],
    ['Write 72 in old-0.md:5', 'old-0.md'],
  ])
  expect(fixed).toEqual([article('new.md', '2024-06-10', '27').text, article('old-0.md', '2024-06-08', '72').text])
})

test('a number word has a capital where it begins a sentence, and none elsewhere', () => {
  const told = (path: string, text: string) => ({ path, text: `---\ndate: 2024-06-10\n---\n\n${text}\n` })
  const titles = (here: string, there: string) => {
    const readings = readAll([told('new.md', here)], { rules })
    const { files } = checkAll({ rules, readings, earlier: [told('old.md', there)] })
    return files[0]?.findings[0]?.fixes.map(({ title }) => title)
  }
  const [inside, first] = ['On Friday, 58 people were killed in Rafah.', 'Sixty people were killed in Rafah on Friday.']
  expect(titles(inside, first)).toEqual(['Write sixty', 'Write 58 in old.md:5'])
  expect(titles(first, inside.replace('58', 'ninety'))).toEqual(['Write Ninety', 'Write sixty in old.md:5'])
})

test('where the rules know no value of that day, the number can be added to them', () => {
  const roads = rulesFrom(`facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
series:
  - { fact: bridges-closed, place: Norfolk, values: [{ value: 9, from: 2024-01-01, until: 2024-01-31 }] }
places:
  Norfolk: {}
`)
  const told = (path: string, number: number) => ({
    path,
    text: `---\ndate: 2024-03-02\n---\n\nOn March 1, 2024, ${number} bridges were closed in Norfolk.\n`,
  })
  const readings = readAll([told('new.md', 15)], { rules: roads })
  const { files } = checkAll({ rules: roads, readings, earlier: [told('old.md', 12)] })
  expect(files[0]?.findings[0]?.fixes.map(({ title, path }) => [title, path])).toEqual([
    ['Write 12', null],
    ['Write 15 in old.md:5', 'old.md'],
    ['Add 15 from 1 Mar 2024 to rules.yml', 'rules.yml'],
  ])
})

test('so it can where the rules know no value at all, but how the number moves', () => {
  const boats = rulesFrom(`facts:
  boats-missing:
    match: { counts: [boat], any: [missing] }
series:
  - { fact: boats-missing, place: Norfolk, direction: falling }
places: { Norfolk: {} }
`)
  const told = (path: string, number: number) => ({
    path,
    text: `---\ndate: 2024-03-02\n---\n\nOn March 1, 2024, ${number} boats were missing in Norfolk.\n`,
  })
  const readings = readAll([told('new.md', 15)], { rules: boats })
  const { files } = checkAll({ rules: boats, readings, earlier: [told('old.md', 12)] })
  expect(files[0]?.findings[0]?.fixes.map(({ title, replacement }) => [title, replacement])).toEqual([
    ['Write 12', '12'],
    ['Write 15 in old.md:5', '15'],
    ['Add 15 from 1 Mar 2024 to rules.yml', ', values: [{ value: 15, from: 2024-03-01, source: new.md }]'],
  ])
})

test('where more say it than are quoted, only this article is offered', () => {
  expect(fixedTexts('72', '27', '27', '27', '27').finding?.fixes.map(({ title }) => title)).toEqual(['Write 27'])
})

test.each([
  ['72', 'about 27'],
  ['more than 72', '27'],
  ['72', '2&#55;'],
])('no number is offered in the place of words that say it otherwise: %s and %s', (here, earlier) => {
  expect(fixedTexts(here, earlier).finding?.fixes).toEqual([])
})

test('every article is counted, however many say it', () => {
  const { finding } = fixedTexts('72', ...Array.from({ length: 31 }, () => '27'))
  expect(finding?.message).toBe('People killed: 72 here; 31 articles since 8 Jun 2024 say 27.')
})
