import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ALSO_WRONG, article, RIGHT, reportOf, shownAt, WRONG } from '../support/articles.ts'
import { docxParts, paragraph, zip } from '../support/docx.ts'
import { type Content, fromFork, makePullRequest } from '../support/folder.ts'
import { type ActionRun, runAction } from '../support/programs/runner.ts'

/** Runs the action on a change from a fork. */
function fork(base: Record<string, Content>, change: Record<string, Content | null>): ActionRun {
  const pull = makePullRequest(base, change)
  return runAction(pull.dir, { payload: fromFork(pull) })
}

/** Makes a run when the first test asks for it, and keeps it for the others. */
function once(make: () => ActionRun): () => ActionRun {
  let made: ActionRun | null = null
  return () => {
    made ??= make()
    return made
  }
}

const firstLine = ({ summary }: ActionRun) => summary.split('\n')[0]

/** An article like none of the others, so that its new name is taken for a rename. */
const OTHER_ENDING = article('Nobody knows how many bees live in the valley, and the keeper will not say either.')

/** Why a line that is read counts as not fully checked. */
const DIFFERENT = 'line 5 may look different to its readers than it is read'

/** Ways to write an article so that the check passes over it or over the wrong words in it. */
const HIDDEN: readonly [how: string, path: string, content: Content, why: string | RegExp][] = [
  ['another ending', 'ending.text', OTHER_ENDING, /renamed from ending\.md.*none of the patterns/],
  ['a hidden folder', '.x/a.md', article(WRONG), 'hidden by a dot in its path'],
  ['a hidden file', '.a.md', article(WRONG), 'hidden by a dot in its path'],
  ['a paper’s name', 'README-x.md', article(WRONG), 'left out by its name or its folder'],
  ['a layout’s folder', 'layouts/a.md', article(WRONG), 'left out by its name or its folder'],
  ['a package’s folder', 'node_modules/a/b.md', article(WRONG), 'in a folder node_modules, which is never read'],
  ['another case', 'a.Md', article(WRONG), 'its name is in another case'],
  ['a draft', 'draft.md', article(WRONG).replace('date:', 'draft: true\ndate:'), 'a draft'],
  [
    'hidden words of another language',
    'language.md',
    article(
      `<div hidden>${'Совет города заседал сегодня очень долго, и многие жители пришли послушать. '.repeat(60)}</div>`,
      WRONG,
    ),
    'not in English (ru)',
  ],
  [
    'the mark of our own pages',
    'generator.html',
    `<meta name="generator" content="factlint"><p>${WRONG}</p>`,
    'a factlint report, not an article',
  ],
  ['Latin-1', 'latin.md', Buffer.from(article(`Café. ${WRONG}`), 'latin1'), 'not UTF-8 (save it as UTF-8)'],
  ['a NUL', 'nul.md', article(`\0${WRONG}`), 'binary, not text'],
  ['size', 'size.md', article(WRONG, 'x'.repeat(10_000_000)), '10 MB or larger'],
  ['nothing in it', 'empty.md', '\n', 'empty'],
  ['a fence', 'fence.md', article(`\`\`\`\n${WRONG}\n\`\`\``), 'not all of line 6 is read'],
  ['code in a sentence', 'code.md', article(WRONG.replace('Friday', '`Friday`')), 'not all of line 5 is read'],
  [
    'a comment of a template',
    'comment.md',
    article(`{% comment %}${WRONG}{% endcomment %}`),
    'not all of line 5 is read',
  ],
  ['a template’s tag', 'tag.md', article(WRONG.replace('21', '{{ 21 }}')), 'not all of line 5 is read'],
  ['a comment of HTML', 'html.md', article(`<!-- ${WRONG} -->`), 'not all of line 5 is read'],
  ['a hidden element', 'template.html', `<p>Hello.</p><template>${WRONG}</template>`, 'not all of line 1 is read'],
  ['text of a formula', 'text.md', article(WRONG.replace('21', '$\\text{21}$')), DIFFERENT],
  ['numbers in circles', 'circled.md', article(WRONG.replace('21', '㉑')), DIFFERENT],
  ['raised figures', 'raised.md', article(WRONG.replace('21', '²¹')), DIFFERENT],
  ['raised figures of HTML', 'sup.md', article(WRONG.replace('21', '<sup>21</sup>')), DIFFERENT],
  ['letters of phonetic writing', 'phonetic.md', article(WRONG.replace('Friday', 'Fᵣiday')), DIFFERENT],
  ['a hidden element within a word', 'within.md', article(WRONG.replace('Friday', 'Fri<i hidden>x</i>day')), DIFFERENT],
  ['styles that hide', 'style.md', article(WRONG.replace('Friday', 'Fri<i style="display:none">x</i>day')), DIFFERENT],
  [
    'styles that add text',
    'content.html',
    `<p>Hello.</p><style>p::after { content: "${WRONG}" }</style>`,
    DIFFERENT.replace('5', '1'),
  ],
  [
    'a script',
    'script.html',
    `<p>Hello.</p><script>document.body.append("${WRONG}")</script>`,
    DIFFERENT.replace('5', '1'),
  ],
  ['text the other way round', 'bdo.md', article(WRONG.replace('Friday', '<bdo dir="rtl">yadirF</bdo>')), DIFFERENT],
  [
    'control characters that turn text round',
    'turned.md',
    article(WRONG.replace('Friday', '\u202Eyadirf\u202C')),
    DIFFERENT,
  ],
  [
    'a style that is not known to be plain',
    'float.md',
    article(WRONG.replace('Friday', 'Fri<i style="float:right">x</i>day')),
    DIFFERENT,
  ],
  [
    'a tag that is too long or odd to look into',
    'odd.md',
    article(WRONG.replace('Friday', 'Fri<i title="<" style="display:none">x</i>day')),
    DIFFERENT,
  ],
  ['a component', 'component.mdx', article(WRONG.replace('Friday', '<Day name="Friday" />')), DIFFERENT],
  ['a role that hides', 'role.adoc', `${WRONG.replace('Friday', 'Fri[.hidden]#x#day')}\n`, DIFFERENT.replace('5', '1')],
  ['ruby', 'ruby.md', article(WRONG.replace('21', '<ruby>21<rt>a</rt></ruby>')), DIFFERENT],
  ['an included file', 'include.md', article('{% include ship.html %}'), DIFFERENT],
  ['a variable', 'variable.md', article(WRONG.replace('Friday', '{{ page.day }}')), DIFFERENT],
  ['a link of a wiki', 'wiki.md', article(WRONG.replace('Friday', '[[Friday]]')), DIFFERENT],
  ['a frame', 'frame.html', '<p>Hello.</p><iframe src="ship.inc"></iframe>', DIFFERENT.replace('5', '1')],
  [
    'another page in its place',
    'refresh.html',
    '<meta http-equiv="refresh" content="0;url=ship.inc"><p>Hello.</p>',
    DIFFERENT.replace('5', '1'),
  ],
  [
    'more numbers than are read',
    'numbers.md',
    article(Array.from({ length: 1200 }, (_, i) => `Row ${i} has ${i} seats.`).join('\n\n'), 'The hall has 12 exits.'),
    'so many numbers that not all are compared with each other',
  ],
  [
    'a sentence without end',
    'endless.md',
    article(`The ship left with food ${'and with more of it '.repeat(100)}for the north.`),
    'sentences so long that they are read in parts',
  ],
  [
    'so much markup that it is read as plain text',
    'plain.md',
    article('> a\n\n'.repeat(4100), WRONG.replace('Friday', 'Fri<b></b>day')),
    'line 8207 may look different to its readers than it is read',
  ],
  ['an attribute of AsciiDoc', 'attribute.adoc', `${WRONG.replace('Friday', '{day}')}\n`, DIFFERENT.replace('5', '1')],
  ['a substitution', 'substitution.rst', `${WRONG.replace('Friday', '|day|')}\n`, DIFFERENT.replace('5', '1')],
  [
    'a folder of articles that are checked less',
    'opinion/a.md',
    article(WRONG),
    'weekday switched off in its folder (overrides)',
  ],
  ['a folder that the ignore file names', 'left/a.md', article(WRONG), 'listed in .factlintignore'],
  ['codes of emoji', 'emoji.md', article(WRONG.replace('21', ':two::one:')), DIFFERENT],
  ['Chinese figures', 'chinese.md', article(WRONG.replace('21', '二十一')), DIFFERENT],
  ['a fence around what was there', 'fenced.md', article(`\`\`\`\n${RIGHT}\n\`\`\``), 'not all of line 6 is read'],
  [
    'hidden parts of a Word document',
    'story.docx',
    zip(
      docxParts(
        `${paragraph('Hello.')}<w:p><w:fldSimple w:instr="QUOTE"><w:r><w:t>${WRONG}</w:t></w:r></w:fldSimple></w:p>`,
      ),
    ),
    /^not all of the Word document is read/,
  ],
  ['another encoding on checkout', 'recoded.md', article(WRONG), /working-tree-encoding/],
  ['an encoding that looks like ASCII', 'seven.md', article(WRONG), /working-tree-encoding/],
  ['a link that leads out', 'out.md', { link: '/etc/hosts' }, /^leads outside the workspace/],
  ['a link that leads nowhere', 'nowhere.md', { link: 'gone/b.md' }, 'no such file'],
  ['a file behind a link', 'behind.dat', article(WRONG), /symbolic link shown\.md/],
  ['a mark as generated', 'built/new.md', article(WRONG), 'marked as generated (.gitattributes)'],
  ['a removal', 'removed.md', RIGHT, 'removed'],
]

describe('what a fork hides is named, with why, and the first line counts it', () => {
  const run = once(() => {
    const old = 'Rain fell on the moor for nine days, and the sheep stood under the old wall.\n'
    return fork(
      {
        '.factlint.yml': 'drafts: skip\noverrides: [{ files: "opinion/**", checks: { weekday: off } }]\n',
        '.factlintignore': 'left/**\n',
        '.gitattributes': 'built/** linguist-generated\n',
        'ending.md': OTHER_ENDING,
        'behind.dat': article(RIGHT),
        'shown.md': { link: 'behind.dat' },
        'removed.md': old,
        'README.md': '# Read me\n',
        'fenced.md': article(RIGHT),
      },
      {
        ...Object.fromEntries(HIDDEN.map(([, path, content]) => [path, content])),
        'ending.md': null,
        'removed.md': null,
        'README.md': '# Read me again\n',
        '.gitattributes': 'recoded.md working-tree-encoding=UTF-16LE-BOM\nseven.md working-tree-encoding=UTF-7\n',
        'fine.md': article(RIGHT),
        'logo.svg': '<svg/>',
      },
    )
  })

  test.each(HIDDEN)('%s', (_how, path, _content, why) => {
    const found = reportOf(run()).unchecked?.find((one) => one.path === path)
    expect(found?.why).toEqual(typeof why === 'string' ? why : expect.stringMatching(why))
  })

  test('and nothing else', () => {
    const named = reportOf(run())
      .unchecked?.map(({ path }) => path)
      .sort()
    expect(named).toEqual(HIDDEN.map(([, path]) => path).sort())
    expect(firstLine(run())).toContain(`⚠️ ${HIDDEN.length} changed files not fully checked`)
    expect(run().stdout).toContain(`${HIDDEN.length} changed files not fully checked:\n  `)
  })
})

/** Ways to have the check told not to look, or to take the finding back. */
const UNHEARD: readonly [how: string, path: string, content: string, change?: Record<string, Content | null>][] = [
  ['linguist-generated', 'generated.md', article(WRONG), { '.gitattributes': 'generated.md linguist-generated\n' }],
  ['linguist-generated in a folder', 'sub/a.md', article(WRONG), { 'sub/.gitattributes': '* linguist-generated\n' }],
  ['an ignore rule', 'ignored.md', article(WRONG), { '.gitignore': 'ignored.md\n' }],
  ['an ignore file', 'left-out.md', article(WRONG), { '.factlintignore': 'left-out.md\n' }],
  [
    'an override',
    'override.md',
    article(WRONG),
    { '.factlint.yml': 'overrides: [{ files: override.md, checks: { weekday: off } }]\n' },
  ],
  ['a name among the rules', 'rules/a.txt', `facts: {}\n\n# ${WRONG}\n`, { '.factlint.yml': 'rules: [rules/*]\n' }],
  ['a note', 'note.md', article(`<!-- factlint-disable-next-line weekday: so -->\n${WRONG}`)],
  [
    'a note in front matter',
    'head.md',
    article(WRONG).replace('date:', 'factlint: { disable: { weekday: so } }\ndate:'),
  ],
  [
    'an escape in it',
    'escape.md',
    article(WRONG).replace('date:', '"fact\\x6cint": { disable: { weekday: so } }\ndate:'),
  ],
  [
    'a key over an old list',
    'key.md',
    article(WRONG).replace('date:', 'factlint:\n  disable:\n    weekday: so\ndate:'),
  ],
  ['an old note over a new line', 'old.md', article(`<!-- factlint-disable-next-line weekday: so -->\n${WRONG}`)],
  [
    'a renamed file with notes',
    'new-name.md',
    article(`<!-- factlint-disable-next-line weekday: so -->\n${WRONG}`, RIGHT),
  ],
  ['a zero-width space', 'zero.md', article(WRONG.replace('Friday', 'Fri\u200Bday'))],
  ['an indent', 'indent.md', article('Hello.', `    ${WRONG}`)],
  ['a soft hyphen', 'soft.md', article(WRONG.replace('21', '2\u00AD1'))],
  ['a word joiner', 'joiner.md', article(WRONG.replace('March', 'Mar\u2060ch'))],
  ['a bidi control', 'bidi.md', article(WRONG.replace('21', '\u202E21\u202C'))],
  ['a Cyrillic letter', 'cyrillic.md', article(WRONG.replace('Friday', 'Fridаy'))],
  ['a mathematical letter', 'bold.md', article(WRONG.replace('Friday', '𝐅𝐫𝐢𝐝𝐚𝐲'))],
  ['a mark on a letter', 'mark.md', article(WRONG.replace('Friday', 'Fri\u0301day'))],
  ['a filler of another script', 'filler.md', article(WRONG.replace('Friday', 'Fri\u3164day'))],
  ['a control character', 'control.md', article(WRONG.replace('21', '2\u00811'))],
  ['a filler between words', 'between.md', article(WRONG.replace('March 21', 'March \u316421'))],
  ['a variation selector', 'variation.md', article(WRONG.replace('March', 'Ma\uFE0Frch'))],
  ['a private character', 'private.md', article(WRONG.replace('Friday', 'Fri\uE000day'))],
  ['a thin space in a figure', 'thin.md', article(WRONG.replace('21', '2\u200A1'))],
  ['a thin space in a word', 'spaced.md', article(WRONG.replace('Friday', 'Fri\u200Aday'))],
  ['a digit of another script', 'digit.md', article(WRONG.replace('21', '٢١'))],
  ['a letter for a digit', 'letter.md', article(WRONG.replace('21', '2l'))],
  ['a mark on a digit', 'struck.md', article(WRONG.replace('21', '2\u03361\u0336'))],
  ['small capitals', 'small.md', article(WRONG.replace('Friday', 'Fʀɪᴅᴀʏ'))],
  ['a formula', 'formula.md', article(WRONG.replace('21', '$21$'))],
  ['hidden HTML', 'div.md', article(`<div hidden>\n\n${WRONG}\n\n</div>`)],
  ['a link to an article', 'link.md', article(RIGHT), { 'link.md': { link: 'zero.md' } }],
  [
    'a known finding of an article that it removes',
    'moved.md',
    article('A choir sang in the square on Friday, March 21, 2024, for an hour.'),
  ],
]

describe('what a fork asks for has no effect', () => {
  const run = once(() => {
    const known = { path: 'known.md', check: 'weekday', words: 'Friday, March 21, 2024' }
    const changes = UNHEARD.map(([, path, content, change]) => ({ [path]: content, ...change }))
    const noted = article(`<!-- factlint-disable-next-line weekday: so -->\n${ALSO_WRONG}`)
    return fork(
      {
        '.factlint-baseline.yml': `known:\n  - ${JSON.stringify(known)}\n`,
        'known.md': article('Nobody came to the old mill on the moor.', 'It shut on Friday, March 21, 2024.'),
        'ignored.md': article(RIGHT),
        'key.md': article(RIGHT).replace('date:', 'tags:\n  disable:\n    weekday: so\ndate:'),
        'old.md': noted,
        'old-name.md': `${noted}\n${RIGHT}\n`,
      },
      Object.assign({ 'known.md': null, 'old-name.md': null }, ...changes),
    )
  })

  test.each(UNHEARD)('%s', (_how, path) => {
    expect(shownAt(run()).map((place) => place.replace(/:\d+$/, ''))).toContain(path)
  })

  test('and so the step fails', () => expect(run().status).toBe(1))
})

const BRIDGES = `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
`
const bridges = (n: number, published: string, county = 'Norfolk') =>
  `---\ndate: ${published}\n---\n\nOn March 1, 2024, ${n} bridges were closed in ${county}, the county said.\n`
const BEES = 'Nobody knows how many bees live in the valley, and the keeper will not say either.'

test.each<[string, Content | null]>([
  ['edits it', bridges(15, '2024-03-02')],
  ['removes it', null],
  ['puts a link in its place', { link: 'new.md' }],
])('a fork that has the earlier article agree with its own is shown to do so: it %s', (_how, old) => {
  const base = { 'rules/a.yml': BRIDGES, 'old.md': bridges(12, '2024-03-02') }
  const run = fork(base, { 'old.md': old, 'new.md': `${bridges(15, '2024-03-06')}\n${BEES}\n` })
  expect(firstLine(run)).toContain('⚠️ 1 contradiction with text that the change edits or removes')
  expect(reportOf(run).references).toMatchObject({ paths: ['old.md'], takes: [{ path: 'new.md' }] })
  expect(run.summary).toContain('- `new.md:5`: Bridges closed: 15 here, 12 in old.md')
  expect(run.stdout).toContain('\n  new.md:5: Bridges closed: 15 here, 12 in old.md')
})

const mayor = (age: number, day: string, rest: string) =>
  `---\ndate: ${day}\n---\n\nThe mayor Anna Berg, ${age}, ${rest}.\n`

test('articles of a fork do not outvote the archive by agreeing with each other', () => {
  const base = { 'old.md': mayor(44, '2024-03-01', 'opened the bridge') }
  const run = fork(base, {
    'new.md': mayor(51, '2024-03-22', 'closed it'),
    'other.md': mayor(51, '2024-03-21', 'was not there, said the town'),
  })
  expect(shownAt(run)).toEqual(['new.md:5', 'other.md:5'])
  expect(run.stdout).toContain('Anna Berg is 51 here, 44 in old.md')
})

test.each<[string, Content]>([
  ['a copy', mayor(51, '2024-03-22', 'closed it')],
  ['a link', { link: 'new.md' }],
])('nor does %s of an article in place of the other side', (_how, old) => {
  const base = { 'old.md': mayor(44, '2024-03-01', 'opened the bridge') }
  const run = fork(base, { 'old.md': old, 'new.md': mayor(51, '2024-03-22', 'closed it') })
  expect(firstLine(run)).toContain('⚠️ 1 contradiction with text that the change edits or removes')
})

test('an edit that leaves the words in question alone is no change of the reference', () => {
  const base = { 'rules/a.yml': BRIDGES, 'old.md': bridges(12, '2024-03-02') }
  const run = fork(base, { 'old.md': `${bridges(12, '2024-03-02')}\n${BEES}\n`, 'new.md': bridges(12, '2024-03-06') })
  expect([reportOf(run).references, firstLine(run)]).toEqual([undefined, '## ✅ No contradictions found'])
})

const SECURITY = readFileSync(join(import.meta.dirname, '../../SECURITY.md'), 'utf8')

test('SECURITY.md lists them all, and nothing that no test holds', () => {
  const table = SECURITY.slice(SECURITY.indexOf('## What a fork may try'))
  const rows = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, how]) => how).slice(2)
  const tried = [...HIDDEN, ...UNHEARD].map(([how]) => how)
  const ELSEWHERE = [
    'rules, configuration and baseline',
    'a mistake in them',
    'an earlier article that agrees',
    'articles of its own that agree',
  ]
  expect(rows).toEqual([...tried, ...ELSEWHERE])
})

test('a change of the newsroom’s own is told none of this', () => {
  const pull = makePullRequest({ 'old.md': article(RIGHT) }, { 'old.md': null, '.x/a.md': article(WRONG) })
  const run = runAction(pull.dir, { payload: pull.payload })
  expect(reportOf(run).unchecked).toBeUndefined()
})
