import { expect, test } from 'vitest'
import { splitSentences } from '../../src/article/index.ts'
import type { Passage } from '../../src/model/index.ts'

const passage = (text: string): Passage => ({ in: 'text', role: 'body', text, runs: [] })
const split = (text: string): string[] => splitSentences(passage(text), 0).map((sentence) => sentence.text)

test.each([
  'The U.S. President met Gen. Mark Milley and Lt. Col. Ann Lee on Jan. 5 at 10 a.m. Friday.',
  'Acme Inc. Chairman J. K. Hall paid $1.3 million.',
  'George W. Bush won No. 7 of 12 vs. Gore.',
  'He said "No way!" and left.',
  '"Stop!" he said.',
  'Did he? asked the minister’s aide.',
  'It cost 3.5 per cent, e.g. Oban, i.e. the north.',
  'St. Louis beat Mt. Vernon.',
  '1. The first of six',
  'Yahoo! shares rose.',
  'The site example.com and Node.js are up.',
  'He paid... and left.',
  'The bill (see Art. 5) fell.',
  'Some boats\nsailed on',
  'The Washington, D.C. Council voted.',
])('%s is one sentence', (text) => {
  expect(split(text)).toEqual([text])
})

test.each([
  ['Six sailed. Two stayed.', ['Six sailed.', 'Two stayed.']],
  ['He left the U.S. The boats stayed.', ['He left the U.S.', 'The boats stayed.']],
  ['It met at 10 a.m. Police said so.', ['It met at 10 a.m.', 'Police said so.']],
  ['"We won." He smiled. “So did we.” She left.', ['"We won."', 'He smiled.', '“So did we.”', 'She left.']],
  ['He said no. "Never," he said.', ['He said no.', '"Never," he said.']],
  ['Is it? Yes! It is…', ['Is it?', 'Yes!', 'It is…']],
  ['It was in 2024.The talks failed.', ['It was in 2024.', 'The talks failed.']],
  ['It sank.Six died.', ['It sank.', 'Six died.']],
  ['He works for Acme Inc. It sank.', ['He works for Acme Inc.', 'It sank.']],
  ['No. He left.', ['No.', 'He left.']],
  ['(It sank.) Six died.', ['(It sank.)', 'Six died.']],
  ['Some 134 were held. 40 may go.', ['Some 134 were held.', '40 may go.']],
  ['It sank .\nSix died .', ['It sank .', 'Six died .']],
])('%s is split', (text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test('sentences carry their place and leave out the white space between', () => {
  expect(splitSentences(passage(' One.  Two. '), 3)).toEqual([
    { passage: 3, start: 1, end: 5, text: 'One.' },
    { passage: 3, start: 7, end: 11, text: 'Two.' },
  ])
  expect(splitSentences(passage('   '), 0)).toEqual([])
})
