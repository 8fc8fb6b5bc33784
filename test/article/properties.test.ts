import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle, sourceRange, splitSentences } from '../../src/article/index.ts'
import { seeThrough } from '../../src/article/seen/see-through.ts'
import type { Article, Format, Passage } from '../../src/model/index.ts'
import { fieldOf } from './views.ts'

const formats: Format[] = ['text', 'markdown', 'html']

const morsels = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '---\n',
    '+++\n',
    'title: ',
    'date: ',
    '"',
  ],
  ...[
    "'",
    '|\n  ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[',
    '](http://a.b)',
    '![',
    '<b>',
    '</b>',
    '<p>',
    '<sup>',
    '</sup>',
    '<br>',
  ],
  ...[
    '<figcaption>',
    '<h1>',
    '<title>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&amp;',
    '&nbsp',
    '&#8217;',
    '&#x1F600;',
  ],
  ...[
    '{{',
    '}}',
    '{% x %}',
    '{% comment %}',
    '{% endcomment %}',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '[^1]',
    '[^1]: ',
    '~~',
  ],
  ...[
    '\\',
    '\\*',
    '\\u00e9',
    '😀',
    'שלום',
    '\uFEFF',
    '\0',
    '\uFFFC',
    '\uD800',
    'https://a.b/1',
    'word',
    ' ',
    '134',
    '. ',
    'U.S. ',
  ],
  ...[
    '<meta name="description" content="a &amp; b">',
    '<time datetime="2024-03-22">',
    '(credit: x)',
    '<td>',
    '2024-02-31',
  ],
)
const texts = fc.oneof(
  fc.array(morsels, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

function holds(article: Article, passage: Passage): void {
  const source = seeThrough(fieldOf(article, passage)).text
  let visible = 0
  for (const run of passage.runs) {
    expect(run.visible).toBe(visible)
    expect(run.length).toBeGreaterThan(0)
    expect(run.source).toBeGreaterThanOrEqual(0)
    expect(run.source + run.sourceLength).toBeLessThanOrEqual(source.length)
    visible += run.length
    if (run.length === run.sourceLength) {
      expect(source.slice(run.source, run.source + run.length)).toBe(passage.text.slice(run.visible, visible))
    }
  }
  expect(visible).toBe(passage.text.length)
  const sources = passage.runs.map((run) => run.source)
  expect(sources).toEqual([...sources].sort((a, b) => a - b))
}

test('whatever the input, every visible word has its place in the source', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...formats), fc.boolean(), fc.option(texts), (text, format, filed, title) => {
      const article = readArticle({ text, format, title, path: filed ? 'a.mdx' : null })
      expect(article.text).toBe(text)
      for (const passage of article.passages) holds(article, passage)
    }),
    { numRuns: 1500 },
  )
})

test('any visible range is located in the source, and sentences lie in order within their passage', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...formats), fc.nat(), fc.nat(), (text, format, a, b) => {
      const article = readArticle({ text, format })
      for (const [index, passage] of article.passages.entries()) {
        const [start = 0, end = 0] = [a % (passage.text.length + 1), b % (passage.text.length + 1)].sort(
          (x, y) => x - y,
        )
        const range = sourceRange(passage, { start, end })
        expect(range.start).toBeGreaterThanOrEqual(0)
        expect(range.end).toBeGreaterThanOrEqual(range.start)
        expect(range.end).toBeLessThanOrEqual(text.length)
        let last = 0
        for (const sentence of splitSentences(passage, index)) {
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          expect(sentence.text).toBe(passage.text.slice(sentence.start, sentence.end))
          expect(sentence.text.trim()).toBe(sentence.text)
          last = sentence.end
        }
        expect(passage.text.slice(last).trim()).toBe('')
      }
    }),
    { numRuns: 1000 },
  )
})
