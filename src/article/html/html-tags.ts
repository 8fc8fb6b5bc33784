import type { PassageRole } from '../../model/index.ts'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements whose content is not part of the article: code, navigation, forms, deleted text. */
export const HIDDEN_TAGS = set(
  'aside audio button canvas code del footer iframe kbd math nav noembed noframes noscript object pre s samp script select strike style svg template textarea video',
)

/** Elements that begin and end a passage. */
export const BLOCK_TAGS = set(
  'address article blockquote body caption center dd details dialog div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 head header hgroup hr html li main ol p section summary table tbody td tfoot th thead title tr ul',
)

/** Elements that contain the items of a list. */
export const LIST_TAGS = set('ol ul')

/** Blocks that end where the next block begins, with or without a closing tag. */
export const CLOSED_BY_BLOCK = set('p h1 h2 h3 h4 h5 h6')

/** Words in a class attribute that give a block its role. */
const ROLE_CLASSES: [RegExp, PassageRole][] = [
  [/(?:^|[\s_-])caption(?:$|[\s_-])/i, 'caption'],
  [/(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|subheadline)(?:$|[\s_-])/i, 'standfirst'],
]

/** Returns the role that an element's name or class gives to its text, or null. */
export function roleOfElement(name: string, classes: string): PassageRole | null {
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'figcaption') return 'caption'
  return ROLE_CLASSES.find(([pattern]) => pattern.test(classes))?.[1] ?? null
}

/** Returns the name of a single tag as written; null for comments and the like. */
export function tagOf(written: string): { name: string; closing: boolean } | null {
  const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec(written)
  return match ? { name: (match[2] as string).toLowerCase(), closing: match[1] === '/' } : null
}
