import { expect, test } from 'vitest'
import { linesWithUnreadWords } from '../../src/article/index.ts'
import { growsWith } from '../support/growth.ts'

const PROSE = 'The committee of the town met in the old hall on the hill, and the mayor spoke.'

const lines = (text: string, path: string) => linesWithUnreadWords({ text: `${PROSE}\n\n${text}\n`, path })

test.each([
  ['a.md', '```\nThe council has 30 members.\n```', [4]],
  ['a.md', '    The council has 30 members.', [3]],
  ['a.md', 'The council has `30` members.', [3]],
  ['a.md', 'The council has `thirty` members.', [3]],
  ['a.md', 'It met on `Friday` in Paris.', [3]],
  ['a.md', 'The council has {{ 30 }} members.', [3]],
  ['a.md', '{% comment %}The council has many members.{% endcomment %}', [3]],
  ['a.md', '<!-- The council has many members. -->', [3]],
  ['a.md', '<!--\nThe council has many members.\n-->', [4]],
  ['a.md', 'The council ~~has 30 members~~ met.', [3]],
  ['a.md', 'The council has $$x = 30$$ members.', [3]],
  ['a.md', 'Der Rat der Stadt hat heute lange getagt, und die Bürger haben dabei zugehört und dann gegessen.', [3]],
  ['a.html', '<p>The council has <code>30</code> members.</p>', [3]],
  ['a.html', '<template><p>The council has many members.</p></template>', [3]],
  ['a.html', '<button>The council has many members.</button>', [3]],
  ['a.html', '<!-- 30 members -->', [3]],
  ['a.adoc', '----\nThe council has many members.\n----', [4]],
  ['a.adoc', '// The council has many members.', [3]],
  ['a.adoc', '////\nThe council has many members.\n////', [4]],
  ['a.rst', '.. The council has many members.', [3]],
  ['a.mdx', '{"The council has many members."}', [3]],
  ['a.mdx', '{/* The council has many members. */}', [3]],
])('%s: words that are not read are named: %j', (path, text, expected) => {
  expect(lines(text, path)).toEqual(expected)
})

test.each([
  ['a.md', '1. The council has 30 members.\n2. It met.'],
  ['a.md', 'The [council](https://a.example/2024/30 "30 or more of them") met.[^1]\n\n[^1]: It did.'],
  ['a.md', '![Thirty members of the council](a-30.jpg)'],
  ['a.md', '# The council {#part-30}\n\n- 30 members\n- 20 guests'],
  ['a.md', '| a | b |\n|--:|---|\n| 1 | 2 |'],
  ['a.md', 'The council &mdash; all&nbsp;of it &#8212; met. See https://a.example/30/of/all.'],
  ['a.md', '<span class="a 30" title="Thirty of the members">The council</span> met.'],
  ['a.html', '<script>const members = 30</script><style>p { top: 30px }</style><p>The council met.</p>'],
  ['a.html', '<img alt="Thirty members of the council" width="30"><p>It met.</p>'],
  ['a.txt', 'The council has 30 members.'],
])('%s: markup is nothing that could be read: %j', (path, text) => {
  expect(lines(text, path)).toEqual([])
})

test('front matter is not part of the body', () => {
  const text = `---\ntags: [one of the 30, two]\n---\n\n${PROSE}\n`
  expect(linesWithUnreadWords({ text, path: 'a.md' })).toEqual([])
})

test.each(['a', 'a ', '<title></title>', '<style>', "a'-"])(
  'a great many of %j in a comment take no long time',
  (piece) => {
    const text = `${PROSE}\n\n<!--${piece.repeat(1_000_000 / piece.length)}-->`
    growsWith(text, (words) => linesWithUnreadWords({ text: words, path: 'a.html' }))
  },
)
