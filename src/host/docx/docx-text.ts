import { convertToHtml } from 'mammoth'
import { type DocxNode, paragraphsOf } from './paragraphs.ts'
import { openZip, type Zip, ZipError } from './zip.ts'

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
  if (OLD_FORMAT.equals(bytes.subarray(0, 4)))
    return unreadable('it has a password or is an old .doc; save it as .docx')
  try {
    let document: Parameters<typeof paragraphsOf>[0] | null = null
    await convertToHtml({ file: mammothFile(openZip(bytes, MOST_BYTES)) } as never, {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (whole) => {
        document = whole
        return { ...whole, children: [] satisfies DocxNode[] }
      },
    })
    return { text: document === null ? '' : paragraphsOf(document).join('\n') }
  } catch (error) {
    if (error instanceof ZipError) return unreadable(error.message)
    return unreadable(error instanceof RangeError ? 'it is nested too deeply' : 'it is damaged')
  }
}

const unreadable = (reason: string) => ({ why: `no readable Word document: ${reason}` })

/** Returns an archive as mammoth reads one, which then unpacks nothing itself. */
const mammothFile = (zip: Zip) => ({
  exists: (name: string) => zip.has(name),
  read: async (name: string) => checked(zip.read(name).toString('utf8')),
})

function checked(xml: string): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new ZipError('it declares entities')
  let elements = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) elements += 1
  if (elements > 2 * MOST_ELEMENTS) throw new ZipError(`it has more than ${MOST_ELEMENTS} elements`)
  return xml
}
