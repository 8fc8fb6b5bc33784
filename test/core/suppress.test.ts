import { expect, test } from 'vitest'
import { checkArticle } from '../../src/core.ts'

const WRONG = 'The fair was on Monday, 6 March 2024, by the river.'

const run = (text: string, checks = {}) => {
  const { findings, problems } = checkArticle({ text, path: 'a.md' }, { checks })
  return {
    findings: findings.map(({ check, line }) => `${line} ${check}`),
    problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
  }
}

test('a note with a reason takes the finding of the next line out', () => {
  expect(run(`<!-- factlint-disable-next-line weekday: as on the poster -->\n${WRONG}\n`)).toEqual({
    findings: [],
    problems: [],
  })
})

test('only of the next line', () => {
  expect(run(`<!-- factlint-disable-next-line weekday: so -->\n${WRONG}\n\n${WRONG}\n`).findings).toEqual(['4 weekday'])
})

test('only of its check', () => {
  expect(run(`<!-- factlint-disable-next-line title: so -->\n${WRONG}\n`)).toEqual({
    findings: ['2 weekday'],
    problems: ['1:1 This note no longer switches anything off: title finds nothing in the next line. Take it out.'],
  })
})

test('not without a reason', () => {
  expect(run(`<!-- factlint-disable-next-line weekday -->\n${WRONG}\n`)).toEqual({
    findings: ['2 weekday'],
    problems: ['1:1 This note does not hold without a reason: write it behind a colon, as in "weekday: as printed".'],
  })
})

test('a note for a check that there is not is a problem', () => {
  expect(run(`<!-- factlint-disable-next-line weekdays: so -->\n${WRONG}\n`).problems).toEqual([
    '1:1 This note switches nothing off: there is no check weekdays.',
  ])
})

test('a note for no check is a problem', () => {
  expect(run(`<!-- factlint-disable-next-line -->\n${WRONG}\n`).problems).toEqual([
    '1:1 This note switches nothing off: write factlint-disable-next-line, the check, a colon and the reason.',
  ])
})

test('a note for a check that is off is left alone', () => {
  expect(run(`<!-- factlint-disable-next-line weekday: so -->\n${WRONG}\n`, { weekday: 'off' }).problems).toEqual([])
})

test('front matter takes out every finding of a check', () => {
  const head = '---\nfactlint: { disable: { weekday: a calendar of its own } }\n---\n'
  expect(run(`${head}\n${WRONG}\n\n${WRONG}\n`)).toEqual({ findings: [], problems: [] })
  expect(run(`${head}\nAll was well on the day.\n`).problems).toEqual([
    '2:33 This note no longer switches anything off: weekday finds nothing in this article. Take it out.',
  ])
})

test('two notes may be about one line', () => {
  const notes = ['impossible-date: a joke', 'weekday: old'].map(
    (said) => `<!-- factlint-disable-next-line ${said} -->\n`,
  )
  expect(run(`${notes.join('')}On 31 June the moon was green.\n`)).toEqual({
    findings: [],
    problems: ['2:1 This note no longer switches anything off: weekday finds nothing in the next line. Take it out.'],
  })
})

test('a note that is not trusted is told and not obeyed', () => {
  const text = `<!-- factlint-disable-next-line weekday: as on the poster -->\n${WRONG}\n`
  const source = { text, path: 'a.md' }
  const { findings, problems } = checkArticle(source, { distrusts: (path, line) => path === 'a.md' && line === 1 })
  expect(findings.map(({ line }) => line)).toEqual([2])
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [1, expect.stringMatching(/^This note is not obeyed, .*: weekday, "as on the poster"\./)],
  ])
  expect(checkArticle(source, { distrusts: (_, line) => line === 2 }).findings).toEqual([])
})
