import type { PassageRole } from '../../model/index.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements whose content no reader of the article reads: code, navigation, forms, what was struck out. */
export const HIDDEN_TAGS = set(
  'aside audio button canvas code del footer iframe kbd math nav noembed noframes noscript object pre s samp script select strike style svg template textarea video',
)

/** Elements that begin and end a passage. */
export const BLOCK_TAGS = set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 head header hgroup hr html li main ol p section summary table tbody td tfoot th thead title tr ul',
)

/** Blocks that end when the next block begins, closed or not. */
export const CLOSED_BY_BLOCK = set('p h1 h2 h3 h4 h5 h6')

/** Words of a class that say what a block is. */
const ROLE_CLASSES: [RegExp, PassageRole][] = [
  [/(?:^|[\s_-])caption(?:$|[\s_-])/i, 'caption'],
  [/(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|subheadline)(?:$|[\s_-])/i, 'standfirst'],
]

/** Role that an element gives to the text in it, by its name or class; null where it gives none. */
export function roleOfElement(name: string, classes: string): PassageRole | null {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'figcaption') return 'caption'
  return ROLE_CLASSES.find(([pattern]) => pattern.test(classes))?.[1] ?? null
}

/** Name of a single written tag; null for comments and the like. */
export function tagOf(written: string): { name: string; closing: boolean } | null {
  const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec(written)
  return match ? { name: (match[2] as string).toLowerCase(), closing: match[1] === '/' } : null
}
