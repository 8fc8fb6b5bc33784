import { expect, test } from 'vitest'
import { checkArticle } from '../../src/core.ts'
import { applyEdit, type Format } from '../../src/model/index.ts'
import { switchOff } from '../../src/server/switch-off.ts'

const WRONG = 'It weighed 5 pounds (7 kg).'
const ALSO = 'On Friday, March 21, 2024, it sank.'

const HEAD = '---\ndate: 2024-03-22\n---\n'

const findingsIn = (text: string, format: Format) => checkArticle({ text, format }).findings

/** Switches off what is found first, for a reason, and returns the text and what is still found. */
function without(text: string, format: Format) {
  const [finding] = findingsIn(text, format)
  const note = finding && switchOff(text, finding.start, finding.check, format)
  if (!note) return null
  const after = applyEdit(text, { ...note, replacement: `${note.before}as printed${note.after}` })
  return {
    after,
    left: findingsIn(after, format).map(({ check }) => check),
    problems: checkArticle({ text: after, format }).problems,
  }
}

test.each<[Format, string, string]>([
  [
    'markdown',
    `${HEAD}\n${WRONG}\n\n${ALSO}\n`,
    '\n<!-- factlint-disable-next-line conversion: as printed -->\nIt weighed',
  ],
  [
    'markdown',
    `${HEAD}\nA parcel came.\n${WRONG}\n\n${ALSO}\n`,
    'A parcel came. <!-- factlint-disable-next-line conversion: as printed -->\nIt',
  ],
  [
    'markdown',
    `${HEAD}${WRONG}\n\n${ALSO}\n`,
    '---\n<!-- factlint-disable-next-line conversion: as printed -->\nIt weighed',
  ],
  ['markdown', `${WRONG}\n\n${ALSO}\n`, '<!-- factlint-disable-next-line conversion: as printed -->\nIt weighed'],
  [
    'markdown',
    `- A parcel\n- ${WRONG}\n\n${ALSO}\n`,
    '- A parcel <!-- factlint-disable-next-line conversion: as printed -->\n- It',
  ],
  [
    'markdown',
    `${WRONG}\r\n\r\n${ALSO}\r\n`,
    '<!-- factlint-disable-next-line conversion: as printed -->\r\nIt weighed',
  ],
  [
    'html',
    `<p>${WRONG}</p>\n<p>${ALSO}</p>\n`,
    '<!-- factlint-disable-next-line conversion: as printed -->\n<p>It weighed',
  ],
  ['mdx', `${WRONG}\n\n${ALSO}\n`, '{/* factlint-disable-next-line conversion: as printed */}\nIt weighed'],
  [
    'asciidoc',
    `A parcel came.\n${WRONG}\n\n${ALSO}\n`,
    'came.\n// factlint-disable-next-line conversion: as printed\nIt weighed',
  ],
  ['rst', `${WRONG}\n\n${ALSO}\n`, '.. factlint-disable-next-line conversion: as printed\n\nIt weighed'],
  ['text', `${WRONG}\n\n${ALSO}\n`, '[factlint-disable-next-line conversion: as printed]\nIt weighed'],
])('in %s, a note before the line of the words silences them and nothing else: %j', (format, text, expected) => {
  expect(findingsIn(text, format).map(({ check }) => check)).toEqual(['conversion', 'weekday'])
  const off = without(text, format)
  expect(off?.after).toContain(expected)
  expect(off?.left).toEqual(['weekday'])
  expect(off?.problems.filter(({ message }) => message.includes('note'))).toEqual([])
})

test('there is none within front matter, within a paragraph of reStructuredText, or in a Word document', () => {
  const headed = `---\ntitle: ${WRONG}\n---\n\nIt sank.\n`
  expect(switchOff(headed, headed.indexOf('7 kg'), 'conversion', 'markdown')).toBeNull()
  const wrapped = `A parcel came.\n${WRONG}\n`
  expect(switchOff(wrapped, wrapped.indexOf('7 kg'), 'conversion', 'rst')).toBeNull()
  expect(switchOff(WRONG, 20, 'conversion', 'docx')).toBeNull()
})
