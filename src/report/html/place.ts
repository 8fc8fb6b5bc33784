import { isFile, type LinkTo } from '../github/links.ts'
import { type Child, element } from '../markup.ts'

/** Returns "articles/a.md:12" as a link to that line; "line 12" for a text without a name. */
export function placeLink(path: string, line: number | null, linkTo: LinkTo): Child {
  const words = line === null ? path : path === '' ? `line ${line}` : `${path}:${line}`
  return isFile(path) ? element('a', { href: linkTo(path, line) }, words) : words
}
