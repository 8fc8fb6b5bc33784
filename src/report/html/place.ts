import type { LinkTo } from '../github/links.ts'
import { type Child, element } from '../markup.ts'

/** Rules that come with factlint are no files of the repository. */
const PACK = /^factlint\/[a-z0-9-]+$/

/** "articles/a.md:12", as a link to that line. */
export function placeLink(path: string, line: number | null, linkTo: LinkTo): Child {
  const words = line === null ? path : `${path}:${line}`
  return PACK.test(path) ? words : element('a', { href: linkTo(path, line) }, words)
}
