import { expect, test } from 'vitest'
import { isReadWhole } from '../../src/host/docx/docx-text.ts'
import { decodeArticle } from '../../src/host/files/text-file.ts'
import { docx, docxParts, paragraph, zip } from '../support/docx.ts'

const read = (bytes: Uint8Array) => decodeArticle('story.docx', bytes)
const body = (xml: string) => read(zip(docxParts(xml)))

test('each paragraph is one line, blank ones too', async () => {
  expect(await read(docx('Boats are back', '', 'Six boats sailed &amp; two sank.'))).toEqual({
    text: 'Boats are back\n\nSix boats sailed & two sank.',
  })
})

test('what is bold, linked or inserted is read; what is deleted or struck out is not', async () => {
  const xml = `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>1.3</w:t></w:r><w:r><w:t xml:space="preserve"> million </w:t></w:r>
<w:del><w:r><w:delText>five </w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve">six </w:t></w:r></w:ins>
<w:r><w:rPr><w:strike/></w:rPr><w:t>seven </w:t></w:r><w:r><w:t>boats</w:t></w:r></w:p>`
  expect(await body(xml)).toEqual({ text: '1.3 million six boats' })
})

test('breaks and tabs are blanks, and a raised figure is no digit of the number before it', async () => {
  const xml = `<w:p><w:r><w:t>Oban</w:t><w:tab/><w:t>6</w:t><w:br/><w:t>of 134</w:t></w:r>
<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>`
  expect(await body(xml)).toEqual({ text: 'Oban 6 of 134¹' })
})

test('cells of tables are paragraphs', async () => {
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`
  expect(await body(`<w:tbl><w:tr>${cell('Oban')}${cell('6')}</w:tr></w:tbl>${paragraph('End.')}`)).toEqual({
    text: 'Oban\n6\nEnd.',
  })
})

test('what is no Word document is refused, with the reason', async () => {
  const refused = async (bytes: Uint8Array) => {
    const answer = await read(bytes)
    return 'why' in answer ? answer.why : answer.text
  }
  const parts = docxParts(paragraph('Six boats.'))
  expect(await refused(Buffer.from('Six boats.'))).toBe('no readable Word document: it is no ZIP archive')
  expect(await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBe(
    'no readable Word document: it has a password or is an old .doc; save it as .docx',
  )
  expect(await refused(zip(parts).subarray(0, 400))).toBe('no readable Word document: it is no ZIP archive')
  expect(await refused(zip({ 'a.txt': 'Six boats.' }))).toBe('no readable Word document: it is damaged')
  expect(await refused(zip({ ...parts, 'word/document.xml': '<w:document' }))).toMatch(/^no readable Word document: /)
  const damaged = zip(parts)
  damaged.fill(0xff, 40, 300)
  expect(await refused(damaged)).toBe('no readable Word document: it is damaged')
})

test('entities are refused', async () => {
  const bomb = `<!DOCTYPE d [<!ENTITY a "boats"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>`
  expect(await read(zip(docxParts(paragraph('&b; &x;'), bomb)))).toEqual({
    why: 'no readable Word document: it declares entities',
  })
})

test('a small file that unpacks to much is refused before it is unpacked, whatever sizes it claims', async () => {
  const much = paragraph('a'.repeat(60_000_000))
  for (const lie of [undefined, 10]) {
    const bytes = zip(docxParts(much), lie)
    expect(bytes.length).toBeLessThan(200_000)
    expect(await read(bytes)).toEqual({
      why: 'no readable Word document: its text is larger than 20 MB',
    })
  }
})

test('pictures in a document are never unpacked', async () => {
  const parts = { ...docxParts(paragraph('Six boats.')), 'word/media/a.png': Buffer.alloc(40_000_000) }
  expect(await read(zip(parts))).toEqual({ text: 'Six boats.' })
})

test.each([
  ['empty paragraphs', '<w:p/>'.repeat(1_000_000), 'it has more than 300000 elements'],
  ['nested tables', '<w:tbl><w:tr><w:tc>'.repeat(50_000), undefined],
  ['nested runs', `${'<w:ins>'.repeat(100_000)}${'</w:ins>'.repeat(100_000)}`, undefined],
])('%s over and over end', async (_, xml, why) => {
  const answer = await body(xml)
  expect('why' in answer ? answer.why : answer.text).toMatch(why ?? /^no readable Word document|^$/)
})

const run = (words: string, style = '') => `<w:r><w:rPr>${style}</w:rPr><w:t>${words}</w:t></w:r>`
const MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

test.each([
  ['a formula', `<w:p>${run('Six')}<m:oMath ${MATH}><m:r><m:t>15</m:t></m:r></m:oMath></w:p>`],
  ['a field', `<w:p><w:fldSimple w:instr="DATE">${run('Friday')}</w:fldSimple></w:p>`],
  ['hidden text', `<w:p>${run('x', '<w:vanish/>')}${run('Six boats.')}</w:p>`],
  ['a symbol', `<w:p>${run('Six')}<w:r><w:sym w:font="Arial" w:char="F032"/></w:r></w:p>`],
  ['text the other way round', `<w:p><w:bdo w:val="rtl">${run('yadirF')}</w:bdo></w:p>`],
  ['an embedded file', `${paragraph('Six boats.')}<w:altChunk/>`],
  ['struck out text', `<w:p>${run('six', '<w:strike/>')}${run('boats')}</w:p>`],
  ['an element that nobody knows', `<w:other>${paragraph('Six boats.')}</w:other>`],
])('a document with %s is not read whole', async (_, xml) => {
  expect(await isReadWhole(zip(docxParts(xml)))).toBe(false)
})

test('a document of plain paragraphs is read whole', async () => {
  expect(await isReadWhole(docx('Six boats &amp; two sank.', 'It was “late”, at 5&#160;p.m.'))).toBe(true)
  const plain = `<w:p>${run('Six', '<w:b/><w:vanish w:val="0"/>')}${run('boats')}</w:p>`
  expect(await isReadWhole(zip(docxParts(plain)))).toBe(true)
})

test('two parts of one name are refused, since another program may read the other', async () => {
  const parts = docxParts(paragraph('Six boats.'))
  expect(await read(zip({ ...parts, 'word/Document.xml': parts['word/document.xml'] ?? '' }))).toEqual({
    why: 'no readable Word document: it has two parts with one name',
  })
})
