import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import { markdown, seen, sourceOf } from './views.ts'

test('each block is a passage with its role', () => {
  const article = markdown(`# Ferry strike ends

Crews return *today*.

## What was agreed

> Pay rises by 4%.
> It starts in May.

- six boats
- two
  more

| port | boats |
|------|-------|
| Oban | **6** |

Second
------
`)
  expect(seen(article)).toEqual([
    'headline: Ferry strike ends',
    'body: Crews return today.',
    'heading: What was agreed',
    'body: Pay rises by 4%.\nIt starts in May.',
    'body: six boats',
    'body: two\nmore',
    'body: port',
    'body: boats',
    'body: Oban',
    'body: 6',
    'heading: Second',
  ])
})

test('emphasis and links inside a quantity leave it whole, and it is found in the source', () => {
  const article = markdown('Some **1.3** million people and [seven million](http://x.org "t") pounds, _134_ in all.')
  expect(seen(article)).toEqual(['body: Some 1.3 million people and seven million pounds, 134 in all.'])
  expect(sourceOf(article, '1.3 million')).toBe('1.3** million')
  expect(sourceOf(article, 'seven million pounds')).toBe('seven million](http://x.org "t") pounds')
  expect(sourceOf(article, '134')).toBe('134')
})

test('references and escapes are decoded and still found', () => {
  const article = markdown('Costs \\$5&nbsp;m &amp; more\\*, 5&#8211;6 boats.')
  expect(seen(article)).toEqual(['body: Costs $5\u00a0m & more*, 5–6 boats.'])
  expect(sourceOf(article, '$5\u00a0m')).toBe('\\$5&nbsp;m')
  expect(sourceOf(article, '–')).toBe('&#8211;')
  expect(sourceOf(article, '5–6 boats')).toBe('5&#8211;6 boats')
})

test('code, comments, addresses, pictures and struck-out words are not shown', () => {
  const article = markdown(`Run \`make 12\` now <!-- 99 --> see https://a.org/2024/130 or <https://b.org/7>.

\`\`\`
count = 40
\`\`\`

    indented = 50

~~130~~ 134 boats, <del>five</del> six, ![7 boats](b.png)<code>8</code> end[^1].

[ref]: https://c.org/9 "10"

[^1]: As of May.
`)
  expect(seen(article)).toEqual(['body: Run now see or .', 'body: 134 boats, six, end.', 'body: As of May.'])
})

test('template tags are not shown', () => {
  const article = markdown(`{% include "x.html" n=5 %}
# {{ page.title }} Boats

He saw {{ n }} 12 {%- if a -%}boats{% endif %}.

{% highlight js %}
let n = 77
{% endhighlight %}

{{< figure src="a_b_c.png" >}}`)
  expect(seen(article)).toEqual(['headline: Boats', 'body: He saw 12 boats.'])
})

test('a brace that opens no tag hides nothing', () => {
  expect(seen(markdown(`A {{ brace. ${'word '.repeat(600)}}} 12 boats.`))[0]).toContain('12 boats')
  expect(seen(markdown('A set {1, 2} of {% 5 boats.'))).toEqual(['body: A set {1, 2} of {% 5 boats.'])
})

test('HTML blocks are read, with their captions', () => {
  const article = markdown(`<figure>
<img src="a.png" alt="9 boats">
<figcaption>A boat on March 3.</figcaption>
</figure>

<div class="box"><p>Ten &lt; 12</p></div>

<script>let n = 3</script>
`)
  expect(seen(article)).toEqual(['caption: A boat on March 3.', 'body: Ten < 12'])
  expect(sourceOf(article, '<')).toBe('&lt;')
})

test('a line in italics under a picture is its caption; other italics are not', () => {
  expect(seen(markdown('![x](a.png)\n\n*A boat, 2023.*\n\n*Note of the editors.*'))).toEqual([
    'caption: A boat, 2023.',
    'body: Note of the editors.',
  ])
  expect(seen(markdown('![x](a.png)\n_A boat._'))).toEqual(['caption: A boat.'])
  expect(seen(markdown('![x](a.png)\n\n*Boats* sailed.'))).toEqual(['body: Boats sailed.'])
  expect(seen(markdown('Text.\n\n*A boat.*'))).toEqual(['body: Text.', 'body: A boat.'])
})

test('a raised figure is no digit of the number before it', () => {
  const article = markdown('Some 134<sup>1</sup> boats, the 21<sup>st</sup>, 5<sup>2,3</sup> more.')
  expect(seen(article)).toEqual(['body: Some 134¹ boats, the 21st, 5²,³ more.'])
  expect(sourceOf(article, '134')).toBe('134')
})

test('only the first heading of rank one is the headline, and only where nothing else is', () => {
  expect(seen(markdown('# One\n\n# Two'))).toEqual(['headline: One', 'heading: Two'])
  expect(seen(markdown('---\ntitle: Zero\n---\n# One'))).toEqual(['headline: Zero', 'heading: One'])
  expect(seen(markdown('One\n===\n\n## Two'))).toEqual(['headline: One', 'heading: Two'])
})

test('CRLF, byte order mark, emoji and right-to-left text keep their places', () => {
  const article = markdown('\uFEFF# Head\r\n\r\n😀 **12**\r\nboats in שלום 34\r\n')
  expect(seen(article)).toEqual(['headline: Head', 'body: 😀 12\nboats in שלום 34'])
  expect(sourceOf(article, '12\nboats')).toBe('12**\r\nboats')
  expect(sourceOf(article, 'שלום 34')).toBe('שלום 34')
  expect(article.text.charCodeAt(0)).toBe(0xfeff)
})

test('import lines of MDX are not shown; in Markdown they are words', () => {
  const text = "import Map from './map-12.js'\n\nTwelve boats.\n"
  expect(seen(readArticle({ text, path: 'a.mdx' }))).toEqual(['body: Twelve boats.'])
  expect(seen(markdown(text))).toHaveLength(2)
})
