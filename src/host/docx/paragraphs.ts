import { raisedDigits } from '../../base/superscripts.ts'

/** A part of a Word document, as mammoth reads it. */
export interface DocxNode {
  type: string
  children?: DocxNode[]
  /** The characters of a text. */
  value?: string
  verticalAlignment?: string
  isStrikethrough?: boolean
}

/** A reference to a note, and where its text is found. */
type Notes = { resolve(reference: DocxNode): { body: DocxNode[] } | null }

/** Returns the paragraphs of a document in the order of reading, each as one line; those of its notes at the end. */
export function paragraphsOf(document: DocxNode & { notes: Notes }): string[] {
  const lines: string[] = []
  const references: DocxNode[] = []
  collect(document.children ?? [], lines, references)
  for (const reference of references) collect(document.notes.resolve(reference)?.body ?? [], lines, [])
  return lines
}

function collect(nodes: readonly DocxNode[], lines: string[], references: DocxNode[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') lines.push(wordsOf(node, references).replaceAll(/[\r\n\u2028\u2029]+/g, ' '))
    else collect(node.children ?? [], lines, references)
  }
}

function wordsOf(node: DocxNode, references: DocxNode[]): string {
  if (node.type === 'noteReference') references.push(node)
  if (node.type === 'text') return node.value ?? ''
  if (node.type === 'tab' || node.type === 'break') return ' '
  if (node.isStrikethrough) return ''
  const words = (node.children ?? []).map((child) => wordsOf(child, references)).join('')
  return node.verticalAlignment === 'superscript' ? raisedDigits(words) : words
}
