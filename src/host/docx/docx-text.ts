import { decodeXML } from 'entities'
import { convertToHtml } from 'mammoth'
import { ZipError } from '../../base/zip-entries.ts'
import { type DocxNode, paragraphsOf } from './paragraphs.ts'
import { openZip, type Zip } from './zip.ts'

/** Most that the parts of a document may hold together, in bytes, and most elements in one. No article comes near it. */
const MOST_BYTES = 20_000_000
const MOST_ELEMENTS = 300_000

/** The beginning of files that Word encrypts, and of those of its old format. */
const OLD_FORMAT = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * Returns the text of a Word document, one paragraph a line, or why it cannot be read. The document is untrusted: parts
 * are unpacked up to a limit, entities are refused, and no other file or address is opened.
 */
export async function docxText(bytes: Uint8Array): Promise<{ text: string } | { why: string }> {
  const read = await contentOf(bytes)
  return 'why' in read ? read : { text: read.text }
}

/**
 * Tells whether Word shows no more of a document than was read, and nothing of it otherwise: no formulas, fields, embedded or hidden
 * text. Headers and footers count as no part of it.
 */
export async function isReadWhole(bytes: Uint8Array): Promise<boolean> {
  const read = await contentOf(bytes)
  if ('why' in read || read.parts.some((xml) => SHOWN_OTHERWISE.test(xml))) return false
  const written = read.parts.reduce((sum, xml) => sum + lengthOf(xml), 0)
  return written <= read.text.replaceAll(/\s/g, '').length
}

/** Elements whose text is not read, or is hidden or shown the other way round, unless they are switched off. */
const SHOWN_OTHERWISE =
  /<(?:[\w.-]+:)?(?:vanish|specVanish|sym|altChunk|object|dataBinding|chart|relIds|rtl|bdo|dir|oMath|ruby|subDoc|fldSimple)(?=[\s/>])(?![^<>]{0,200}\bval="(?:0|false|off)")/

/** Returns how many characters that are drawn stand in the text elements of a part. */
function lengthOf(xml: string): number {
  let length = 0
  for (const [, words = ''] of xml.matchAll(/<(?:[\w.-]+:)?t(?:\s[^<>]*)?>([^<]*)/g))
    length += decodeXML(words).replaceAll(/\s/g, '').length
  return length
}

/** The root elements of the parts with the text of a document and its notes. */
const TEXT_PART = /<(?:[\w.-]+:)?(?:document|footnotes|endnotes)[\s>]/

async function contentOf(bytes: Uint8Array): Promise<{ text: string; parts: string[] } | { why: string }> {
  if (OLD_FORMAT.equals(bytes.subarray(0, 4)))
    return unreadable('it has a password or is an old .doc; save it as .docx')
  try {
    let document: Parameters<typeof paragraphsOf>[0] | null = null
    const parts: string[] = []
    const onPart = (xml: string) => {
      if (TEXT_PART.test(xml.slice(0, 2000))) parts.push(xml)
    }
    await convertToHtml({ file: mammothFile(openZip(bytes, MOST_BYTES), onPart) } as never, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (whole) => {
        document = whole
        return { ...whole, children: [] satisfies DocxNode[] }
      },
    })
    return { text: document === null ? '' : paragraphsOf(document).join('\n'), parts }
  } catch (error) {
    if (error instanceof ZipError) return unreadable(error.message)
    return unreadable(error instanceof RangeError ? 'it is nested too deeply' : 'it is damaged')
  }
}

const unreadable = (reason: string) => ({ why: `no readable Word document: ${reason}` })

/** Returns an archive as mammoth reads one, which then unpacks nothing itself. `onPart` gets each part that is read. */
const mammothFile = (zip: Zip, onPart: (xml: string) => void) => ({
  exists: (name: string) => zip.has(name),
  read: async (name: string) => {
    const xml = checked(zip.read(name).toString('utf8'))
    onPart(xml)
    return xml
  },
})

function checked(xml: string): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new ZipError('it declares entities')
  let elements = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) elements += 1
  if (elements > 2 * MOST_ELEMENTS) throw new ZipError(`it has more than ${MOST_ELEMENTS} elements`)
  return xml
}
