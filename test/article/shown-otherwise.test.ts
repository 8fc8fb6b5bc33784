import { expect, test } from 'vitest'
import { linesShownOtherwise } from '../../src/article/index.ts'
import { growsWith } from '../support/growth.ts'

const PROSE = 'The committee of the town met in the old hall on the hill, and the mayor spoke.'

const lines = (text: string, path: string) => linesShownOtherwise({ text: `${PROSE}\n\n${text}\n`, path })

test.each([
  ['a.md', 'The council has ⑮ members.'],
  ['a.md', 'The council has Ⅻ members.'],
  ['a.md', 'The council has ¹⁵ members.'],
  ['a.md', 'The council has <sup>15</sup> members.'],
  ['a.md', 'The council has 1₅ members.'],
  ['a.md', 'The council met on Ⓕriday.'],
  ['a.md', 'The council met on Fᵣiday.'],
  ['a.md', 'The council met on Friдay.'],
  ['a.md', 'The council met on ꓝꓣꓲꓓꓮꓬ.'],
  ['a.md', 'The council met on Fri&#8202;day.'],
  ['a.md', 'The council met on Fri<span hidden>x</span>day.'],
  ['a.md', 'The council met on Fri<span title=">" hidden>x</span>day.'],
  ['a.md', 'The council met on Fri<span style="font-weight:bold;display: none">x</span>day.'],
  ['a.md', 'The council met on Fri<span class="sr-only">x</span>day.'],
  ['a.md', 'The council met on <bdo dir="rtl">yadirF</bdo>.'],
  ['a.md', 'The council has <ruby>15<rt>x</rt></ruby> members.'],
  ['a.md', 'The council has $\\text{15}$ members.'],
  ['a.md', 'The council has {{ page.members }} members.'],
  ['a.md', 'Members: {% include members.html %}'],
  ['a.md', 'The council has {{< param members >}} members.'],
  ['a.md', 'The council met on [[Friday]].'],
  ['a.md', 'The council has [15]{.big} members.'],
  ['a.html', '<style>p::after { content: "It has 15 members." }</style>'],
  ['a.html', '<style>p { dis/**/play: none } .b { d\\69splay: none }</style>'],
  ['a.html', '<script>document.body.append("It has 15 members.")</script>'],
  ['a.html', '<img src="x" onerror="document.body.append(15)">'],
  ['a.md', 'The council has 十五 members.'],
  ['a.md', 'The council has ⚅ members.'],
  ['a.md', 'The council has :one::five: members.'],
  ['a.md', 'The council has \\\\(15\\\\) members.'],
  ['a.md', '<style>The council has 15 members.</style>'],
  ['a.html', '<iframe src="members.inc"></iframe>'],
  ['a.html', '<object data="data:text/html,15 members"></object>'],
  ['a.html', '<meta charset="iso-2022-jp"><p>It met.</p>'],
  ['a.html', '<meta http-equiv="refresh" content="0;url=members.inc">'],
  ['a.adoc', 'include::members.txt[]'],
  ['a.adoc', 'The council met on Fri++day++.'],
  ['a.adoc', 'The council has {counter:members:15} members.'],
  ['a.adoc', 'The council has +15+ members.'],
  ['a.rst', '.. |members| date:: %d'],
  ['a.rst', 'The council has |members| members.'],
  ['a.rst', '.. include:: members.txt'],
  ['a.mdx', "import Members from './members.txt'"],
  ['a.mdx', 'The council met on Fri<i style={{ display: "none" }}>x</i>day.'],
  ['a.md', 'The council met on \u202Eyadirf\u202C.'],
  ['a.md', 'The council met on &#x202E;yadirf&#8236;.'],
  ['a.mdx', 'The council met on <Day name="Friday" />.'],
  ['a.mdx', 'The council met on <b>{`Fri`}</b>day.'],
  ['a.adoc', 'The council met on Fri[.hidden]#x#day.'],
  ['a.html', '<style>@media all { i { scale: 0 } }</style><p>It met on Fri<i>x</i>day.</p>'],
  ['a.html', `<style>${'p { margin: 0 }'.repeat(2000)} i { display: none }</style><p>It met.</p>`],
  ['a.html', '<p>It met on Fri<i title="<" style="display:none">x</i>day.</p>'],
  ['a.md', `It met on Fri<i title="${'a'.repeat(3000)}" style="display:none">x</i>day.`],
  ...[
    ...[
      'float: right',
      'opacity: 0%',
      'opacity: .01',
      'scale: 0',
      'translate: -90em',
      'margin-left: -9999px',
      'order: 2',
    ],
    ...['font-size: .1px', 'font-size: calc(0px)', 'letter-spacing: -9px', 'line-height: 0', 'color: #fff', 'zoom: 0'],
    ...['height: 0; overflow: hidden', 'list-style-type: "15"', 'filter: blur(9px)', 'all: unset', 'width: 0.0em'],
    ...['margin-left: 9999px', 'vertical-align: super', 'color: canvas', 'color: white', 'margin: 0 0 0 -9em'],
    ...['top: -9em; position: relative', 'color: rgba(0, 0, 0, 0)', 'background: #000', 'writing-mode: vertical-rl'],
  ].map((style) => ['a.md', `The council met on Fri<i style='${style}'>x</i>day.`]),
])('%s: what readers see otherwise is named: %j', (path, text) => {
  expect(lines(text, path)).toEqual([3])
})

test.each([
  ['a.md', 'It is 30 m² of 10⁶ m, or ½ of it.² And ¾.'],
  ['a.md', 'In 2024<sup>[1]</sup> the “council”¹ met, said Mayor Zoë Åström (μ = 5 Ω).'],
  ['a.md', 'A <span style="color: red">red</span> word, a <a class="link" href="#">link</a>, and 习近平.'],
  ['a.md', 'The price is $5, then $6. See [it]({{ site.url }}/a) and {{< figure src="a.jpg" >}}.'],
  ['a.md', 'The 🇫🇷 flag, 1️⃣ first, and 👩‍👩‍👧 too.'],
  ['a.html', '<style>p { font-size: 16px; color: #333 }</style><p>The council met.</p>'],
  ['a.md', '<iframe src="https://video.example/1"></iframe> It met: {{< youtube abc >}}'],
  ['a.html', '<meta charset="utf-8"><meta http-equiv="x-ua-compatible" content="IE=edge"><p>It met.</p>'],
  ['a.html', '<script type="application/ld+json">{ "name": "The council" }</script><p>It met.</p>'],
  [
    'a.html',
    '<img style="float: left; margin: 0 1em 0 0" src="a.png" alt="A hall"><p style="text-align: right">It met.</p>',
  ],
  [
    'a.html',
    '<p style="margin: 0 auto; max-width: 640px; font-family: Georgia, serif; font-size: 1.2em; line-height: 24px">It met.</p>',
  ],
  ['a.md', 'See <https://example.org/?a=b>, and if a <b and c> d, then x <y = 3.'],
  ['a.mdx', 'The council met. <Note>It has {count} members.</Note>'],
])('%s: what everybody sees is not named: %j', (path, text) => {
  expect(lines(text, path)).toEqual([])
})

test('in Markdown that is read as plain text, markup counts', () => {
  const text = `${'> a\n\n'.repeat(4100)}The council has members.\n\nIt met on Fri<b></b>day.\n`
  expect(linesShownOtherwise({ text, path: 'a.md' })).toEqual([8203])
})

test.each([
  '<a "',
  '<a b="',
  '{{ a',
  '[[',
  '$',
  '\\a{',
  '++',
  'a\u2009',
  '<style>',
  '<script>',
  '¹',
  "<a b='<",
  '<style>{a:b;',
  '<i style="',
  '[hidden ',
])('a great many of %j take no long time', (piece) => {
  const text = `${PROSE}\n\n${piece.repeat(300_000 / piece.length)}`
  growsWith(text, (words) => linesShownOtherwise({ text: words, path: 'a.html' }))
})
