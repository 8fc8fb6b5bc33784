import { expect, test } from 'vitest'
import { html, seen, sourceOf } from './views.ts'

const page = `<!doctype html><html><head><title>Boats | The Paper</title>
<meta name="description" content="Six boats &amp; a ferry.">
<meta property="article:published_time" content="2024-03-22T23:30:00-05:00">
<style>p { width: 10px }</style><script>let n = 5 < 6</script></head>
<body><nav><a>12 stories</a></nav>
<article><h1>Boats are back</h1>
<p class="standfirst">All six of them</p>
<figure><img src="a.png" alt="7 boats"><figcaption>A boat <b>in May</b>.</figcaption></figure>
<p>Some <b>1.3</b>&nbsp;million
     people&#8217;s boats<br>sail.</p>
<ul><li>One<li>Two</ul>
<table><tr><td>Oban<td>6</table>
<h2>More</h2>and <code>n = 3</code> this
</article><footer>© 2024</footer></body></html>`

test('a page falls into passages with their roles', () => {
  expect(seen(html(page))).toEqual([
    'standfirst: Six boats & a ferry.',
    'headline: Boats are back',
    'standfirst: All six of them',
    'caption: A boat in May.',
    'body: Some 1.3\u00a0million\npeople’s boats\nsail.',
    'body: One',
    'body: Two',
    'body: Oban',
    'body: 6',
    'heading: More',
    'body: and this',
  ])
})

test('words are found in the source through tags and references', () => {
  expect(sourceOf(html(page), '1.3\u00a0million')).toBe('1.3</b>&nbsp;million')
  expect(sourceOf(html(page), 'people’s')).toBe('people&#8217;s')
  expect(sourceOf(html(page), 'boats & a'.slice(0, 7))).toBe('boats &amp;')
})

test('the day is the one written, whatever the zone', () => {
  expect(html(page)).toMatchObject({ published: '2024-03-22', datedBy: 'front-matter' })
})

test('a time in the header, or marked as such, is the day; another time is not', () => {
  const header = '<header><time datetime="2024-03-22">Friday</time></header>'
  expect(html(header).published).toBe('2024-03-22')
  expect(html('<p><time itemprop="datePublished" datetime="2024-03-21T23:59Z">x</time>').published).toBe('2024-03-21')
  expect(html('<p>On <time datetime="2023-10-07">October 7</time>.').published).toBeNull()
})

test('the title of the page is the headline where no heading is', () => {
  expect(seen(html('<title>Six &lt; seven</title><p>Text.'))).toEqual(['headline: Six < seven', 'body: Text.'])
})

test('an unclosed paragraph gives its role to no other', () => {
  expect(seen(html('<p class="photo-caption">A<p>B<h2>C<p>D'))).toEqual([
    'caption: A',
    'body: B',
    'heading: C',
    'body: D',
  ])
})

test('comments, templates and what is struck out are not shown; unknown tags are only tags', () => {
  expect(seen(html('<p>a<!-- 5 --> {{ n }}{% if x %}b <s>4</s> <x-y>c</x-y> &notaref; AT&T &lt'))).toEqual([
    'body: a b c ¬aref; AT&T <',
  ])
})

test('CRLF and a byte order mark keep offsets right', () => {
  const article = html('\uFEFF<p>One\r\n  two</p>\r\n<p>12 &amp;\r\n 13</p>')
  expect(seen(article)).toEqual(['body: One\ntwo', 'body: 12 &\n13'])
  expect(sourceOf(article, '12 &\n13')).toBe('12 &amp;\r\n 13')
})
