import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { escapeMarkup } from '../../src/base/escape-markup.ts'
import { findingAnnotation } from '../../src/report/github/annotation.ts'
import { checkOutput } from '../../src/report/github/check-run.ts'
import { linksBelow } from '../../src/report/github/links.ts'
import { plain } from '../../src/report/github/markdown.ts'
import { reviewComment } from '../../src/report/github/review-comment.ts'
import { summary } from '../../src/report/github/summary.ts'
import { timelines } from '../../src/report/github/timeline.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { sarif } from '../../src/report/sarif.ts'
import { times } from '../support/thorough.ts'
import { finding, reportOf } from './findings.ts'

const html = (markdown: string) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

/** What GitHub does after rendering: an @ or # before a name or number becomes a link, outside of code. */
const linked = (rendered: string) =>
  rendered
    .replaceAll(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '\u0000')
    .replaceAll(/<[^>]*>/g, '\u0000')
    .replaceAll('&amp;', '&')
    .match(/(?<![\w`])@[a-z\d](?:[a-z\d-])*|#\d+|\bGH-\d+/gi) ?? []

/** The codes that GitHub shows as pictures, outside of code. */
const emoji = (rendered: string) =>
  rendered
    .replaceAll(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, '\u0000')
    .replaceAll(/<[^>]*>/g, '\u0000')
    .match(/:(?:smile|\+1):/g) ?? []

const tags = (rendered: string) => [
  ...new Set((rendered.match(/<\/?[a-z][a-z0-9-]*/gi) ?? []).map((tag) => tag.replace(/<\/?/, ''))),
]

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@octocat',
        '@',
        'octocat',
        '#12',
        'GH-12',
        '[x](https://evil.example)',
        '[x]',
        '(y)',
        '![i](z.png)',
        '[x]: https://evil.example',
        '<img src=x onerror=y>',
        '<b>',
        '</details>',
        '<!-- ',
        ' -->',
        '<!-- factlint:0123456789abcdef -->',
        'https://evil.example',
        'www.evil.example',
        'me@evil.example',
        '&#64;octocat',
        '&lt;',
        '|',
        '`',
        '```',
        '````suggestion',
        '~~~',
        '\n~~~suggestion\n',
        '\n```suggestion\n',
        '\n',
        '\r',
        '\u2028',
        '\t',
        ' ',
        '\\',
        '*',
        '_',
        '# ',
        '- ',
        '> ',
        '1. ',
        '::error::x',
        '##[',
        '%0A',
        '{0}',
        '$x$',
        ':smile:',
        ':+1:',
        '@newsroom/editors',
        'octocat/articles#12',
        '[^1]',
        '[^1]: x',
        '> [!WARNING]\n',
        '- [ ] ',
        '| - | - |\n',
        '```mermaid\n',
        'click a href "https://evil.example"',
        '%%{init: {}}%%',
        '<details open>',
        '<https://evil.example>',
        'ftp://evil.example',
        'mailto:me@evil.example',
        '\x1B[31m',
        '\x1B]8;;https://evil.example\x07',
        '\u202E',
        '\u200D',
        '$$\n',
        '$`x`$',
        '0123456789abcdef0123456789abcdef01234567',
        '---',
        '===',
        'a',
        '134',
      ),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

/** How often each is tried. */
const TRIED = { numRuns: times(100, 100_000) }

/** A finding in which every text is somebody's. */
const findings = fc
  .record({ message: nasty, text: nasty, path: nasty, title: nasty, side: nasty })
  .map(({ message, text, path, title, side }) =>
    finding({
      message,
      text,
      path: `a${path.replaceAll(/[\0\n\r]/g, '')}.md`,
      evidence: [{ path: `b${side}.md`, line: 3, published: null, text: side }],
      fixes: [{ title, path: null, start: 0, end: 3, replacement: text }],
    }),
  )

const isInert = (page: string, allowed: readonly string[]) => {
  const rendered = page.replaceAll(OWN_LINK, '$1')
  expect(tags(rendered).filter((tag) => !allowed.includes(tag))).toEqual([])
  expect(linked(rendered)).toEqual([])
}

/** A link from the name of a check to its page, which is our own. */
const OWN_LINK =
  /<a href="https:\/\/github\.com\/factlint\/factlint\/blob\/v1\/docs\/checks\/[a-z-]+\.md">([a-z-]+)<\/a>/g

const NOTES = { scope: 'every article', remarks: [] }

test('text that stays text, read as Markdown: no link, no HTML, no mention', () => {
  const markup =
    'p br em strong code pre h1 h2 h3 h4 h5 h6 ul ol li blockquote hr del table thead tbody tr th td input'.split(' ')
  fc.assert(
    fc.property(nasty, (text) => {
      const rendered = html(escapeMarkup(text))
      isInert(rendered, markup)
      expect(rendered).not.toContain('class="language-')
    }),
    TRIED,
  )
})

test.each(['134 hostages, not 130.', 'Profit & loss: 3 < 4', 'at 9:30', 'a/b.md:12', 'no. 5', '[sic]'])(
  '%s is left alone',
  (text) => {
    expect(escapeMarkup(text)).toBe(text)
  },
)

test('an address of the documentation stays whole, so that it opens when copied; another one does not', () => {
  const page = 'https://github.com/factlint/factlint/blob/v1/docs/rules.md#value-value'
  expect(escapeMarkup(`write 1300000 (see ${page})`)).toBe(`write 1300000 (see ${page})`)
  const other = 'https://github.com/factlint/factlint/blob/v1/docs/checks/fact-value.md'
  expect(escapeMarkup(other)).toBe(other)
  expect(escapeMarkup(`see ${page}@octocat`)).not.toContain(page)
  expect(escapeMarkup('see https://github.com/octocat')).not.toContain('https://')
})

test('an annotation, in SARIF and for GitLab too, mentions nobody and links nowhere wherever it is read', () => {
  fc.assert(
    fc.property(findings, (one) => {
      const report = reportOf([one])
      const [run] = sarif(report, []).runs
      const texts = [
        findingAnnotation(one).message,
        ...(run?.results?.flatMap(({ message, relatedLocations = [], fixes = [] }) => [
          message.text,
          message.markdown,
          ...relatedLocations.map(({ message }) => message?.text),
          ...fixes.map(({ description }) => description?.text),
        ]) ?? []),
        ...gitlab(report).map(({ description }) => description),
      ]
      for (const text of texts) {
        const rendered = html(text ?? '')
        expect(rendered).not.toMatch(/<(?:a|img|script|b|details)\b|<!--/)
        expect(linked(rendered)).toEqual([])
      }
    }),
    TRIED,
  )
})

test('the summary is one table, whatever the articles hold', () => {
  fc.assert(
    fc.property(findings, (one) => {
      const rendered = html(summary(reportOf([one]), NOTES))
      isInert(rendered, 'h2 p table thead tbody tr th td br code'.split(' '))
      expect(rendered.match(/<tr>/g)).toHaveLength(2)
      expect(rendered.match(/<td>/g)).toHaveLength(5)
    }),
    TRIED,
  )
})

test('the links of a summary lead to files of the repository and pages of checks alone, whatever they are called', () => {
  const base = 'https://github.com/newsroom/articles/blob/1a2b3c'
  const linkTo = linksBelow(base)
  fc.assert(
    fc.property(findings, nasty, nasty, (one, own, other) => {
      const [path, far] = [own, other].map((name) => name.replaceAll('\0', ''))
      const evidence = one.evidence.map((side) => ({ ...side, path: far || 'b.md' }))
      const rendered = html(summary(reportOf([{ ...one, path: path || 'a.md', evidence }]), { ...NOTES, linkTo }))
      isInert(
        rendered.replaceAll(/<a href="([^"]*)">(.*?)<\/a>/g, (_, href, words) => {
          expect(href).toMatch(
            /^https:\/\/github\.com\/(?:newsroom\/articles\/blob\/1a2b3c\/[\w%.~\-/]*#L\d+|factlint\/factlint\/blob\/v1\/docs\/checks\/[a-z-]+\.md)$/,
          )
          return words
        }),
        'h2 p table thead tbody tr th td br code'.split(' '),
      )
      expect(rendered.match(/<td>/g)).toHaveLength(5)
    }),
    TRIED,
  )
})

test('the page of the check run holds nothing but the findings', () => {
  fc.assert(
    fc.property(findings, (one) => {
      const { summary: head, text } = checkOutput(reportOf([one]), { ...NOTES, remarks: [one.message] })
      isInert(html(`${head}\n\n${text}`), 'h2 p blockquote table thead tbody tr th td br code'.split(' '))
    }),
    TRIED,
  )
})

test('a review comment holds one suggestion, with exactly the lines that are to be committed', () => {
  fc.assert(
    fc.property(findings, nasty, (one, raw) => {
      const lines = raw.replaceAll(/(?![\n\t])[\p{Cc}\u202E]/gu, '') // with them nothing is suggested
      const rendered = html(reviewComment(one, lines))
      isInert(rendered, 'p strong ul li code pre sub'.split(' '))
      const blocks = [...rendered.matchAll(/<pre><code(?: class="language-(\w+)")?>([\s\S]*?)<\/code><\/pre>/g)]
      expect(blocks.map(([, language]) => language)).toEqual(['suggestion'])
      expect(blocks[0]?.[2]).toBe(`${escaped(lines)}\n`)
    }),
    TRIED,
  )
})

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

test('a timeline is one drawing of so many lines, whatever fact, value and path say', () => {
  fc.assert(
    fc.property(nasty, nasty, nasty, (fact, value, path) => {
      const sayings = ['2024-02-12', '2024-02-13'].map((on) => ({
        ...{ path, line: 3, published: on, text: value },
        says: { value, on },
      }))
      const [drawn = ''] = timelines([finding({ fact, path, actual: value, evidence: sayings })])
      expect(drawn.split('\n')).toHaveLength(7)
      expect(drawn.slice('```mermaid'.length, -'```'.length)).not.toMatch(/[`;#@<>"{}[\]]|%%/)
      expect(tags(html(drawn))).toEqual(['pre', 'code'])
    }),
    TRIED,
  )
})

test('plain text has no picture in it', () => {
  fc.assert(
    fc.property(nasty, (text) => {
      expect(emoji(html(`x ${plain(text)}`))).toEqual([])
    }),
    TRIED,
  )
})

test('plain text is shown as it is', () => {
  fc.assert(
    fc.property(nasty, (text) => isInert(html(`x ${plain(text)}`), ['p'])),
    TRIED,
  )
})

test('the address that a rule gives as its source opens when copied, and nothing else beside it', () => {
  const source = 'https://www.example.org/news/2024-05?id=7&p=2'
  const text = `134 (source: ${source}), see https://example.net and @octocat`
  const shown = escapeMarkup(text, [source])
  expect(shown).toContain(`(source: ${source})`)
  expect(shown).not.toContain('https://example.net')
  expect(shown).not.toContain('@octocat')
  expect(escapeMarkup(text)).not.toContain(source)
})

test.each([
  'https://example.org/@octocat',
  'https://example.org/?a=&copy;',
  'https://example.org/](https://example.net)',
  'https://example.org/<b>',
  'javascript:alert(1)',
  'https://localhost',
])('a source that may be more than an address stays text: %s', (source) => {
  expect(escapeMarkup(`source: ${source}`, [source])).toBe(escapeMarkup(`source: ${source}`))
})
