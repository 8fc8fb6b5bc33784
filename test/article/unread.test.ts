import { expect, test } from 'vitest'
import { readArticle } from '../../src/article/index.ts'
import { html, markdown, plain, seen, sourceOf } from './views.ts'

const PROSE = 'The ferry carried 40 people to the island on Monday, and the harbour was closed after that.'
const FRENCH =
  'Le ferry transportait 45 personnes lundi vers cette île, selon les autorités du port, qui reste fermé depuis.'
const mdx = (text: string) => readArticle({ text, path: 'a.mdx' })

test('formulas are passed over, and counted', () => {
  const article = markdown(`${PROSE}\n\n$$\nx = \\frac{40}{7}\n$$\n\nSo $$n_1 = 12$$ of them left.\n`)
  expect(seen(article)).toEqual([`body: ${PROSE}`, 'body: So of them left.'])
  expect(article.unread).toEqual({ formula: 2 })
  expect(sourceOf(article, 'of them')).toBe('of them')
})

test('two dollar signs without a formula between them hide nothing', () => {
  const words = 'He made $$ last year and spent $$ on 12 boats, and $5 million more.'
  expect(seen(markdown(words))).toEqual([`body: ${words}`])
  expect(markdown(words).unread).toEqual({})
  expect(seen(markdown('A $$ sign.\n\nSix boats x = 2.\n\nA $$ sign.'))).toHaveLength(3)
})

test('a paragraph in another language is passed over in an English article, and counted', () => {
  for (const read of [markdown, plain]) {
    const article = read(`${PROSE}\n\n${FRENCH}\n\n${PROSE}\n`)
    expect(seen(article)).toEqual([`body: ${PROSE}`, `body: ${PROSE}`])
    expect(article.unread).toEqual({ foreign: 1 })
  }
  const cyrillic = 'Паром перевёз 45 человек на остров в понедельник, сообщили власти порта.'
  expect(markdown(`${PROSE}\n\n${cyrillic}\n`).unread).toEqual({ foreign: 1 })
})

test.each([
  'Real Madrid 3, Atlético de Madrid 1; Bayern München 2, Borussia Dortmund 2.',
  'Cast: Juliette Binoche, Daniel Auteuil, Maurice Bénichou, Lester Makedonsky, Walid Afkir.',
  '"Liberté, égalité, fraternité," he said, and 12 people cheered him for it.',
  'Police arrested 12 men near Río Grande after complaints by neighbours living nearby, officials confirmed late Tuesday.',
])('names and borrowed words make no other language: %s', (words) => {
  expect(markdown(`${PROSE}\n\n${words}\n`).unread).toEqual({})
})

test('an article in another language is not an English one without its paragraphs', () => {
  const article = markdown(`${FRENCH}\n\n${FRENCH}\n`)
  expect(article.language).toBe('fr')
  expect(seen(article)).toHaveLength(2)
})

test('asides, menus and code of a page are counted where they have words', () => {
  const article = html(`<nav><a>12 stories</a></nav><p>${PROSE}</p><pre>n = 3</pre><pre> </pre>
<aside><p>Seven boats.</p></aside><math><mi>x</mi></math><script>let n = 4</script><style>p { width: 5px }</style>`)
  expect(seen(article)).toEqual([`body: ${PROSE}`])
  expect(article.unread).toEqual({ aside: 2, code: 1, formula: 1 })
})

const LINKS = ['Storm kills 12', 'Ferry with 300 aboard late', 'Mayor quits']

test('a list of links to other stories is passed over, and counted', () => {
  const list = LINKS.map((title) => `- [${title}](/a)\n`).join('')
  expect(seen(markdown(`${PROSE}\n\n${list}\n${PROSE}\n`))).toEqual([`body: ${PROSE}`, `body: ${PROSE}`])
  expect(markdown(`${PROSE}\n\n${list}`).unread).toEqual({ 'link-list': 1 })
  const page = html(`<p>${PROSE}</p><ul>${LINKS.map((title) => `<li><a href="/a">${title}</a></li>`).join('')}</ul>`)
  expect(seen(page)).toEqual([`body: ${PROSE}`])
  expect(page.unread).toEqual({ 'link-list': 1 })
})

test.each([
  ['words beside a link', '- [Storm](/a) kills 12\n- [Ferry](/b)\n- [Mayor](/c)\n'],
  ['fewer than three', '- [Storm kills 12](/a)\n- [Ferry](/b)\n'],
  ['no links', '- Storm kills 12\n- Ferry late\n- Mayor quits\n'],
])('another list is read: %s', (_, list) => {
  expect(markdown(`${PROSE}\n\n${list}`).unread).toEqual({})
  expect(seen(markdown(`${PROSE}\n\n${list}`)).length).toBeGreaterThan(2)
})

test('of nested lists only the one of links is passed over', () => {
  const nested = `- Read more on the storm:\n${LINKS.map((title) => `  - [${title}](/a)\n`).join('')}- Nine boats sank\n`
  expect(seen(markdown(`${PROSE}\n\n${nested}`))).toEqual([
    `body: ${PROSE}`,
    'body: Read more on the storm:',
    'body: Nine boats sank',
  ])
})

test('in a guide in two languages, a paragraph that only may be foreign is passed over where more are foreign than English', () => {
  const foreign = [
    'Las urnas abren a las siete de la mañana y cierran a las ocho de la noche en todos los condados del estado.',
    'Los votantes que están en la fila antes de la hora de cierre todavía pueden votar, según la oficina electoral.',
  ]
  const unsure = 'Demócrata Stella Tsai, Republicano Matthew Wolford: candidatos.'
  expect(seen(markdown([PROSE, ...foreign, unsure].join('\n\n')))).toEqual([`body: ${PROSE}`])
  expect(seen(markdown([PROSE, PROSE, foreign[0], unsure].join('\n\n')))).toContain(`body: ${unsure}`)
})

test('captions given to components and templates are counted', () => {
  const hugo = markdown(
    `${PROSE}\n\n{{< figure src="a.png" caption="Nine boats" >}}\n\n{% highlight js %}\nn = 2\n{% endhighlight %}\n`,
  )
  expect(seen(hugo)).toEqual([`body: ${PROSE}`])
  expect(hugo.unread).toEqual({ caption: 1, code: 1 })
  expect(html(`<p>${PROSE}</p><x-figure caption="Nine boats"></x-figure>`).unread).toEqual({ caption: 1 })
})

test('MDX: modules, components, expressions and comments are not shown; what components hold is', () => {
  const article = mdx(`---
date: 2024-03-22
---
import Map from './map-12.js'
export const meta = {
  boats: 7,
}

# Ferry is back

<Figure src={image} caption="Nine boats in May" alt={\`8 boats\`} />

<Callout type="note" onClick={() => { sail(5 > 4) }}>
  Some **40 people** were {people.length} aboard. {/* 99 boats */}
</Callout>

    The indented words with 12 boats are words in MDX.

\`\`\`js
const n = {a: 3}
\`\`\`

Run \`{boats}\` and \`<Map>\` for 6 boats.
`)
  expect(seen(article)).toEqual([
    'headline: Ferry is back',
    'body: Some 40 people were aboard.',
    'body: The indented words with 12 boats are words in MDX.',
    'body: Run and for 6 boats.',
  ])
  expect(sourceOf(article, '40 people were aboard')).toBe('40 people** were {people.length} aboard')
  expect(article.unread).toEqual({ caption: 1, code: 1 })
  expect(article.published).toBe('2024-03-22')
})

test('MDX: a brace or an angle that closes nowhere hides nothing', () => {
  expect(seen(mdx('Six boats { sail on.\n\nFive <Boats sail on.'))).toEqual([
    'body: Six boats { sail on.',
    'body: Five <Boats sail on.',
  ])
})
