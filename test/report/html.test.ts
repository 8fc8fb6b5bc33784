import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import { linksBelow } from '../../src/report/github/links.ts'
import { htmlHistory, htmlReport } from '../../src/report/html/report.ts'
import { attribute, below, type Element, elementsOf, textOf } from '../support/tree.ts'
import { reportSaying } from './html-reports.ts'

const linkTo = linksBelow('.')

function pageSaying(say: () => string): string {
  const { report, histories, text } = reportSaying(say)
  return htmlReport({ report, histories, textOf: () => text, linkTo })
}

const all = (html: string, tag: string) => elementsOf(html).filter(({ tagName }) => tagName === tag)

/** Tags and names of attributes, and those of their values that text has no part in. */
const skeleton = (html: string) =>
  elementsOf(html).map(({ tagName, attrs }) => [
    tagName,
    attrs.map(({ name, value }) =>
      ['href', 'aria-label', 'd', 'x', 'y', 'transform'].includes(name) ? name : `${name}=${value}`,
    ),
  ])

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></script></svg></textarea><!--',
  ']]>',
  '--><svg onload=alert(1)>',
  '&lt;b&gt; &#60;b> &NotALetter; &',
  'javascript:alert(1)',
  '//evil.example/../..',
  '\u0000\u0008\u001b[31m\u2028\ud800\ufffe',
  '<iframe srcdoc="<script>"><base href=//evil.example>',
  '{{7*7}} <%= 7 %>',
]

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'<>"\'&/=; \n\u0000-!?'.split(''), 'script', 'img', 'a'), { maxLength: 20 })
    .map((parts) => parts.join('')),
)

test('no element and no attribute comes of what articles, rules or file names say', () => {
  const harmless = skeleton(pageSaying(() => 'words'))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (texts) => {
      let next = 0
      expect(skeleton(pageSaying(() => `w${texts[next++ % texts.length]}`))).toEqual(harmless)
    }),
    { numRuns: 150 },
  )
})

test.each(HOSTILE)('it is shown as it is: %s', (said) => {
  const html = pageSaying(() => said)
  const [heading] = all(html, 'h4')
  const shown = said.toWellFormed().replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE]/gu, '\uFFFD')
  expect(textOf(heading as Element)).toBe(`✕ Error: ${shown}`)
})

const CHECK_PAGE = /^https:\/\/github\.com\/factlint\/factlint\/blob\/v1\/docs\/checks\/[a-z-]+\.md$/

test('every link stays below the files, whatever they are called, or leads to the page of a check', () => {
  fc.assert(
    fc.property(text, (said) => {
      for (const link of all(
        pageSaying(() => said),
        'a',
      )) {
        const href = attribute(link, 'href') ?? ''
        if (!CHECK_PAGE.test(href)) expect(href).toMatch(/^(?:#[a-z]+$|\.\/[^:?#\s\\]*(?:#L\d+)?$)/)
      }
    }),
    { numRuns: 100 },
  )
})

test('a policy lets nothing in or out but the style and the script that the page carries', () => {
  const html = pageSaying(() => 'words')
  const [policy] = elementsOf(html).filter((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
  const hash = (tag: string) =>
    `'sha256-${createHash('sha256')
      .update(textOf(all(html, tag)[0] as Element))
      .digest('base64')}'`
  expect(attribute(policy as Element, 'content')).toBe(
    `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`,
  )
  expect([all(html, 'script').length, all(html, 'style').length]).toEqual([1, 1])
  for (const { tagName, attrs } of elementsOf(html))
    for (const { name } of attrs)
      expect([tagName, name]).not.toEqual([
        tagName,
        expect.stringMatching(/^(?:on.*|style|src|srcset|action|background)$/),
      ])
})

test('a finding shows both sides, with links, and what to do', () => {
  const { report, histories } = reportSaying(() => 'words')
  const finding = report.files[0]?.findings[0]
  if (!finding) throw new Error('no finding')
  Object.assign(finding, { message: '130 here, 134 there.', fixes: [{ ...finding.fixes[0], title: 'Write 134' }] })
  finding.evidence = [{ path: 'old/a b.md', line: 3, published: '2024-03-02', text: 'There are 134.' }]
  const html = htmlReport({ report, histories, textOf: () => 'Some 130 were held.\n', linkTo })
  const [card] = all(html, 'article')
  const words = textOf(card as Element)
  expect(words).toContain('✕ Error: 130 here, 134 there.')
  expect(words).toContain('The other sideold/a b.md:3 2 Mar 2024: There are 134.')
  expect(words).toContain('What to doWrite 134')
  expect(below(card as Element).map((one) => attribute(one, 'href'))).toContain('./old/a%20b.md#L3')
})

test('what may be added to the rules is shown as it will stand there', () => {
  const { report, histories } = reportSaying(() => 'words')
  const [fix] = report.files[0]?.findings[0]?.fixes ?? []
  if (!fix) throw new Error('no way out')
  Object.assign(fix, { title: 'Add 130 from 2 Mar 2024 to rules.yml', path: 'rules.yml' })
  const shown = (replacement: string) => {
    Object.assign(fix, { start: 90, end: 90, replacement })
    return all(htmlReport({ report, histories, textOf: () => null, linkTo }), 'code').map(textOf)
  }
  expect(shown('\n      - { value: 130, from: 2024-03-02 }')).toEqual(['- { value: 130, from: 2024-03-02 }'])
  expect(shown('\r\n    - value: 130\r\n      from: 2024-03-02')).toEqual(['- value: 130\n  from: 2024-03-02'])
  expect(shown(', { value: 130, from: 2024-03-02 }')).toEqual(['{ value: 130, from: 2024-03-02 }'])
})

test('everything is named for those who do not see it', () => {
  const html = pageSaying(() => 'words')
  const tree = elementsOf(html)
  const ids = tree.flatMap((one) => attribute(one, 'id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const one of tree)
    for (const id of (attribute(one, 'aria-labelledby') ?? '').split(' ').filter(Boolean)) expect(ids).toContain(id)
  for (const { tagName, parentNode } of tree.filter(({ tagName }) => tagName === 'input' || tagName === 'select'))
    expect([tagName, (parentNode as Element).tagName]).toEqual([tagName, 'label'])
  expect(all(html, 'h1')).toHaveLength(1)
  expect(attribute(all(html, 'html')[0] as Element, 'lang')).toBe('en')
  const levels = tree.flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []))
  for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
})

test('a run without findings, facts or articles says so', () => {
  const { report } = reportSaying(() => 'words')
  const clean = { ...report, files: [], counts: { error: 0, warning: 0, notice: 0 }, problems: [] }
  const nothing = { ...clean, coverage: { ...clean.coverage, articles: 0, skipped: [] } }
  const said = (input: typeof clean) =>
    textOf(parse(htmlReport({ report: input, histories: [], textOf: () => null, linkTo })))
  expect(said(clean)).toContain('No contradictions found.')
  expect(said(clean)).toContain('No article states a fact of the rules.')
  expect(said(nothing)).toContain('Nothing was checked')
})

test('the history of one fact is a page too', () => {
  const [history] = reportSaying(() => 'words').histories
  if (!history) throw new Error('no history')
  const html = htmlHistory({ ...history, name: '<b>Held' }, linkTo)
  expect(textOf(all(html, 'h3')[0] as Element)).toBe('<b>Held')
  expect(all(html, 'tr')).toHaveLength(3)
})

test('a fact of which not every sentence was read says so, and where to find the rest', () => {
  const { report, histories } = reportSaying(() => 'words')
  const said = (latest: number | null) => {
    const cut = histories.map((history) => ({ ...history, latest }))
    return textOf(parse(htmlReport({ report, histories: cut, textOf: () => null, linkTo })))
  }
  expect(said(5000)).toContain('Only the latest 5,000 sentences that may state it were read.')
  expect(said(5000)).toContain('factlint history hostages-held')
  expect(said(5000)).not.toContain('All 2 values')
  expect(said(null)).not.toContain('Only the latest')
  expect(said(null)).toContain('All 2 values')
})
