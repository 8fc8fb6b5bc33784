import { expect, test } from 'vitest'
import { seeded } from '../../bench/archive/seeded.ts'
import { readPassages } from '../../src/article/index.ts'
import { rawWordsOf } from '../../src/article/raw/words.ts'
import { times } from '../support/thorough.ts'

const bare = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Returns the words that reading finds in a text and its raw words lack; null if these are not known. */
function missed(text: string, path: string): string[] | null {
  const raw = rawWordsOf({ path, text })
  if (raw === null) return null
  const [known, named] = [[...raw.words, ...raw.joined], raw.inNames].map((words) => new Set(words.map(bare)))
  const { passages } = readPassages({ path, text })
  const read = passages.flatMap(({ text }) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [])
  const names = passages.flatMap(
    ({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [],
  )
  const letters = names.map((name) => name.replace(/[^\p{L}\p{M}]/gu, ''))
  return [
    ...read.filter((word) => !known?.has(bare(word))),
    ...letters.filter((name) => !known?.has(bare(name)) && !named?.has(bare(name))),
  ]
}

const JOINED: [string, string][] = [
  ['emphasis', 'The town of Min*neso*ta voted.'],
  ['strong emphasis', 'Mayor **Re**nee spoke.'],
  ['names with underscores', 'Call the big_old_bridge by its name.'],
  ['a tag', 'Mayor Re<b>nee</b> spoke.'],
  ['a tag with attributes', 'Mayor Re<span class="a b">nee</span> spoke.'],
  ['a comment', 'Mayor Re<!-- a note -->nee spoke.'],
  ['a link', 'The [bridge](https://example.org/a_(b))s fell.'],
  ['a link with a title', 'The [bridge](https://example.org "a (b) c")s fell.'],
  ['a link by reference', 'The [brid][one]ges fell.\n\n[one]: https://example.org'],
  ['a note', 'The mayor[^1]s spoke.\n\n[^1]: In June.'],
  ['a picture', 'The brid![map](map.png)ges fell.'],
  ['apostrophes and hyphens', 'Ann O’Brien-Smith, Jo O&rsquo;Neill and <b>Lee</b>-<i>Ray</i> spoke.'],
  ['a soft hyphen', 'Mayor Re\u00ADnee spoke.'],
  ['marks on letters', 'Zoë Kravčenko and Jose\u0301 Nu\u0301n\u0303ez spoke of the façade.'],
  ['ligatures', 'The ﬁre and the Oﬃce of Fire.'],
  ['letters of other scripts', 'Мosсow and Athens, Αθήνα.'],
  ['a link in emphasis', '**[Re*nee*](https://example.org)** spoke.'],
]

test.each(JOINED)('words put together over %s are among the raw words', (_, text) => {
  expect(missed(text, 'a.md')).toEqual([])
  expect(missed(text, 'a.html')).toEqual([])
})

test.each([
  ['a letter as a reference', 'The caf&eacute; closed.', 'a.md'],
  ['a soft hyphen as a reference', 'The brid&shy;ge closed.', 'a.html'],
  ['code that begins in a word', 'The brid`code with blanks`ge closed.', 'a.md'],
  ['a template tag', 'The brid{% comment %} hidden {% endcomment %}ge closed.', 'a.md'],
  ['an escape in the front matter', '---\ntitle: "Br\\u0069dge"\n---\n\nClosed.', 'a.md'],
  ['another markup language', 'The brid\\ ge closed.', 'a.rst'],
])('of a text with %s only reading tells', (_, text, path) => {
  expect(rawWordsOf({ path, text })).toBeNull()
})

test('plain prose is known without reading', () => {
  const text = 'The council, which met on 3 May, paid £2m; "no" was said (twice). See <https://example.org/a-b>.'
  expect(missed(text, 'a.md')).toEqual([])
  expect(missed(`<p>${text}</p><p>And <a href="/x">more</a>.</p>`, 'a.html')).toEqual([])
})

const PIECES = [
  ...[
    'Bridge',
    'mayor',
    'Ñandú',
    'O’Neill',
    "d'Arc",
    'Re',
    'nee',
    's',
    ' ',
    ' ',
    ' ',
    '. ',
    ', ',
    '-',
    '’',
    "'",
    '\n',
    '\n\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '~~',
    '[',
    ']',
    '](x.html)',
    '](x "y")',
    '][z]',
    '![',
    '[^1]',
    '\\',
    '\\*',
    '&amp;',
    '&rsquo;',
  ],
  ...[
    '&#233;',
    '&shy;',
    '<b>',
    '</b>',
    '<i class="x">',
    '<br>',
    '<p>',
    '</p>',
    '<!--',
    '-->',
    '<code>',
    '</code>',
    '<',
  ],
  ...[
    '>',
    '{{ x }}',
    '{% y %}',
    '$$',
    '12',
    '\u00AD',
    '\u200B',
    'é',
    'e\u0301',
    'ﬁ',
    '\n- ',
    '\n# ',
    '\n> ',
    '| ',
    '(',
    ')',
  ],
]

test('no word that reading finds is missed in any text made of markup and words', () => {
  const { between, pick, chance } = seeded(11)
  let known = 0
  for (let n = 0; n < times(3000, 100_000); n++) {
    const head = chance(0.2) ? '---\ntitle: Bridge *Re*nee\n---\n\n' : ''
    const text = head + Array.from({ length: between(2, 25) }, () => pick(PIECES)).join('')
    const path = pick(['a.md', 'a.html', 'a.txt'])
    const found = missed(text, path)
    if (found !== null) known++
    expect(found ?? [], JSON.stringify([path, text])).toEqual([])
  }
  expect(known).toBeGreaterThan(times(3000, 100_000) / 10)
})

test('raw words are found in time linear in the text', () => {
  const text = (size: number) => 'a_b '.repeat(size)
  expect(rawWordsOf({ path: 'a.md', text: text(50_000) })?.joined).toHaveLength(50_000)
  expect(rawWordsOf({ path: 'a.md', text: 'a_'.repeat(50_000) })).toBeNull()
  expect(rawWordsOf({ path: 'a.md', text: 'a<b '.repeat(50_000) })).toBeNull()
  expect(rawWordsOf({ path: 'a.md', text: `A${'\u0301'.repeat(50_000)}` })).toBeNull()
})
