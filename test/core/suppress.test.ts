import { expect, test } from 'vitest'
import { checkAll, checkArticle, readAll } from '../../src/core.ts'
import { rulesFrom } from '../support/rules.ts'

const RULES = rulesFrom('people:\n  - { name: Nadia Rahimi, misspellings: [Nadia Rahini] }\n')

const WRONG = 'The fair was on Monday, 6 March 2024, by the river.'

const run = (text: string, checks = {}, path = 'a.md') => {
  const { findings, problems } = checkArticle({ text, path }, { checks, rules: RULES })
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
    problems: ['1:1 This note is no longer needed: title finds nothing in the next line. Remove it.'],
  })
})

test('not without a reason', () => {
  expect(run(`<!-- factlint-disable-next-line weekday -->\n${WRONG}\n`)).toEqual({
    findings: ['2 weekday'],
    problems: ['1:1 This note has no effect without a reason: write one after a colon, as in "weekday: as printed".'],
  })
})

test('a note for a check that there is not is a problem', () => {
  expect(run(`<!-- factlint-disable-next-line weekdays: so -->\n${WRONG}\n`).problems).toEqual([
    '1:1 This note has no effect: there is no check `weekdays`; did you mean `weekday`?',
  ])
})

test('a note for no check is a problem', () => {
  expect(run(`<!-- factlint-disable-next-line -->\n${WRONG}\n`).problems).toEqual([
    '1:1 This note has no effect: write factlint-disable-next-line, the check, a colon and the reason.',
  ])
})

test('a note for a check that is off is left alone', () => {
  expect(run(`<!-- factlint-disable-next-line weekday: so -->\n${WRONG}\n`, { weekday: 'off' }).problems).toEqual([])
})

test('front matter takes out every finding of a check', () => {
  const head = '---\nfactlint: { disable: { weekday: a calendar of its own } }\n---\n'
  expect(run(`${head}\n${WRONG}\n\n${WRONG}\n`)).toEqual({ findings: [], problems: [] })
  expect(run(`${head}\nAll was well on the day.\n`).problems).toEqual([
    '2:33 This note is no longer needed: weekday finds nothing in this article. Remove it.',
  ])
})

test('two notes may be about one line', () => {
  const notes = ['impossible-date: a joke', 'weekday: old'].map(
    (said) => `<!-- factlint-disable-next-line ${said} -->\n`,
  )
  expect(run(`${notes.join('')}On 31 June the moon was green.\n`)).toEqual({
    findings: [],
    problems: ['2:1 This note is no longer needed: weekday finds nothing in the next line. Remove it.'],
  })
})

test('a note in front matter that names no check says how one is written', () => {
  expect(run(`---\nfactlint: { disabled: { weekday: so } }\n---\n\n${WRONG}\n`)).toEqual({
    findings: ['5 weekday'],
    problems: [
      '2:34 This note has no effect: write `factlint: { disable: { weekday: as printed } }`, with the check and the reason.',
    ],
  })
})

test.each([
  ['a.txt', `[factlint-disable-next-line weekday: as on the poster]\n${WRONG}\n`],
  ['a.html', `<p>It rained.</p>\n<!-- factlint-disable-next-line weekday: as on the poster -->\n<p>${WRONG}</p>\n`],
  ['a.html', `<p>It rained.\n<!-- factlint-disable-next-line weekday: as on the poster -->\n${WRONG}</p>\n`],
  ['a.md', `It rained.\n<!-- factlint-disable-next-line weekday: as on the poster -->\n${WRONG}\n`],
  ['a.md', `- It rained.\n<!-- factlint-disable-next-line weekday: as on the poster -->\n- ${WRONG}\n`],
])('%s: a note takes out what the next line says, and no more: %j', (path, text) => {
  expect(run(text, {}, path)).toEqual({ findings: [], problems: [] })
  const last = text.split('\n').length
  expect(run(`${text}\n\n<p>${WRONG}</p>\n`, {}, path).findings).toEqual([`${last + 2} weekday`])
})

const BODY =
  'The minister came to the harbour. On the quay 27 people were hurt when a crane fell over, the police said.'

test.each([
  [
    'a.md',
    `---\ntitle: 72 people hurt when a crane falls over\nfactlint: { disable: { headline: agreed } }\n---\n\n${BODY}\n`,
  ],
  [
    'a.html',
    `<html><head>\n<title>News</title></head><body>\n<!-- factlint-disable-next-line headline: agreed -->\n<h1>72 people hurt when a crane falls over</h1>\n<p>${BODY}</p></body></html>\n`,
  ],
  [
    'a.txt',
    `[factlint-disable-next-line headline: agreed]\n72 people hurt when a crane falls over\n\n${BODY} It was a loud noise.\n`,
  ],
])('%s: a finding in the headline', (path, text) => {
  expect(run(text, {}, path)).toEqual({ findings: [], problems: [] })
  expect(run(text.replace('headline: agreed', 'weekday: agreed'), {}, path).findings).toEqual([
    expect.stringMatching(/^\d headline$/),
  ])
})

test('a headline handed in beside the text is reached from front matter', () => {
  const title = '72 people hurt when a crane falls over'
  const check = (head: string) => checkArticle({ title, text: `${head}${BODY}`, format: 'text' })
  expect(check('').findings.map(({ check, in: field }) => `${field} ${check}`)).toEqual(['title headline'])
  expect(check('---\nfactlint: { disable: { headline: agreed } }\n---\n\n')).toMatchObject({
    findings: [],
    problems: [],
  })
})

const TWICE = 'Nadia Rahimi came. Later on Nadia Rahini left, and the train left too.'

test('of two checks that speak of the same words each is switched off by itself', () => {
  const note = (check: string) => `<!-- factlint-disable-next-line ${check}: her own spelling -->\n`
  expect(run(TWICE)).toEqual({ findings: ['1 title'], problems: [] })
  expect(run(`${note('title')}${TWICE}`)).toEqual({ findings: ['2 same-thing-twice'], problems: [] })
  expect(run(`${note('same-thing-twice')}${TWICE}`)).toEqual({ findings: ['2 title'], problems: [] })
  expect(run(`${note('title')}${note('same-thing-twice')}${TWICE}`)).toEqual({ findings: [], problems: [] })
})

/** Checks an article of a change whose notes silence only what they silenced before. */
function changed(before: string | null, after: string, path = 'a.md') {
  const read = (text: string, role?: 'former') => readAll([{ text, path }], { role })
  const { files, problems } = checkAll({
    readings: read(after),
    former: before === null ? [] : read(before, 'former'),
    earlier: [],
    onlyFormerNotes: true,
  })
  return {
    findings: files.flatMap(({ findings }) => findings.map(({ check, line }) => `${line} ${check}`)),
    told: problems.filter(({ message }) => message.includes('note')).map(({ line, message }) => `${line} ${message}`),
  }
}

const HEAD = '---\ndate: 2024-03-08\n---\n\n'
const NOTE = '<!-- factlint-disable-next-line weekday: as on the poster -->\n'
const OTHER = 'The harvest was blessed on Monday, 13 March 2024, at noon.'
const ONLY_BEFORE =
  'This note silences weekday only where it did before the change, because the change comes from a fork.'

test('a note that a change adds is reported and has no effect', () => {
  const none = {
    findings: ['6 weekday'],
    told: [expect.stringMatching(/^5 This note has no effect until .*"as on the poster"\.$/)],
  }
  expect(changed(`${HEAD}${WRONG}\n`, `${HEAD}${NOTE}${WRONG}\n`)).toEqual(none)
  expect(changed(null, `${HEAD}${NOTE}${WRONG}\n`)).toEqual(none)
})

test('one that was there silences what it silenced, wherever it stands now, and nothing else', () => {
  const before = `${HEAD}${NOTE}${WRONG}\n`
  expect(changed(before, `${HEAD}Hello to all of you.\n\n${NOTE}${WRONG}\n`)).toEqual({ findings: [], told: [] })
  expect(changed(before, `${HEAD}${NOTE}${OTHER}\n`)).toEqual({ findings: ['6 weekday'], told: [`5 ${ONLY_BEFORE}`] })
  expect(changed(before, `${before}\n${NOTE}${WRONG}\n`).findings).toEqual(['9 weekday'])
})

test.each([
  ['an escape in the key', 'date: 2024-03-08\n"fact\\x6cint": { disable: { weekday: so } }'],
  ['a key over an old list', 'date: 2024-03-08\nfactlint:\n  disable:\n    weekday: so'],
  ['an anchor', 'date: 2024-03-08\nold: &notes { disable: { weekday: so } }\nfactlint: *notes'],
])('a note in front matter is one by what it says: %s', (_, head) => {
  const before = `---\ndate: 2024-03-08\ntags:\n  disable:\n    weekday: so\n---\n\n${WRONG}\n`
  const { findings } = changed(before, `---\n${head}\n---\n\n${WRONG}\n`)
  expect(findings.map((finding) => finding.split(' ')[1])).toEqual(['weekday'])
})

test('a note in front matter that was there silences nothing that is new', () => {
  const head = '---\ndate: 2024-03-08\nfactlint: { disable: { weekday: so } }\n---\n'
  expect(changed(`${head}\n${WRONG}\n`, `${head}\n${WRONG}\n\n${OTHER}\n`)).toEqual({
    findings: ['8 weekday'],
    told: [`3 ${ONLY_BEFORE}`],
  })
})
