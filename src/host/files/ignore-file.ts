/** Signs of our patterns that mean nothing in an ignore file. */
const OWN_SIGNS = /[{}()|+@]/g

/**
 * Returns the lines of an ignore file, written as for git, as patterns: a name without a slash matches in any folder, one
 * that ends in a slash is a folder, `!` takes files in again, and `#` begins a comment.
 */
export const ignorePatterns = (text: string): string[] => text.split(/\r?\n/).flatMap(patternsOf)

function patternsOf(written: string): string[] {
  const line = written.replace(/^\uFEFF/, '').replace(/(?<!\\)[ \t]+$/, '')
  if (line === '' || line.startsWith('#')) return []
  const isNegated = line.startsWith('!')
  const path = line.slice(isNegated ? 1 : 0).replace(/^\\(?=[#! ])/, '')
  const isFolder = path.endsWith('/')
  const name = path.replace(/^\/|\/$/g, '').replaceAll(OWN_SIGNS, String.raw`\$&`)
  if (name === '') return []
  const isAnchored = path.replace(/\/$/, '').includes('/')
  const base = isAnchored || name.startsWith('**') ? name : `**/${name}`
  return (isFolder ? [`${base}/**`] : [base, `${base}/**`]).map((pattern) => `${isNegated ? '!' : ''}${pattern}`)
}
