import type { LinkTo } from '../github/links.ts'
import { type Child, element } from '../markup.ts'

/** The name of a shipped pack, which is not a file of the repository. */
const PACK = /^factlint\/[a-z0-9-]+$/

/** Returns "articles/a.md:12" as a link to that line. */
export function placeLink(path: string, line: number | null, linkTo: LinkTo): Child {
  const words = line === null ? path : `${path}:${line}`
  return PACK.test(path) ? words : element('a', { href: linkTo(path, line) }, words)
}
