import type { PassageRole, Range } from '../../model/index.ts'
import type { Mistake } from '../reading.ts'

/** One text of the front matter, with its way in: `['image', 'caption']`. */
export interface HeadField {
  keys: string[]
  /** The value as the data language means it. */
  value: string
  /** Where its source stands, quotes and all. */
  range: Range
  style: ScalarStyle
}

/** How a scalar is written, which says how its source is to be decoded. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'block'

/** The texts of a front matter, and what could not be read. */
export interface HeadData {
  fields: HeadField[]
  mistakes: Mistake[]
}

const ROLES: Partial<Record<string, PassageRole>> = {
  title: 'headline',
  headline: 'headline',
  subtitle: 'standfirst',
  subheadline: 'standfirst',
  subhead: 'standfirst',
  description: 'standfirst',
  standfirst: 'standfirst',
  excerpt: 'standfirst',
  summary: 'standfirst',
  deck: 'standfirst',
  dek: 'standfirst',
  lede: 'standfirst',
  caption: 'caption',
  imagecaption: 'caption',
  photocaption: 'caption',
}

/** Words under which the day of publication is written, the surest first. */
const DAY_KEYS = [
  'datepublished',
  'publishedat',
  'publishedon',
  'publisheddate',
  'publishedtime',
  'publishdate',
  'publicationdate',
  'published',
  'pubdate',
  'date',
]

/** Role of a field that readers see; headline and standfirst stand at the top level, captions anywhere. */
export function roleOf(field: HeadField): PassageRole | null {
  const role = ROLES[plainKey(field.keys.at(-1) ?? '')] ?? null
  return role === 'caption' || field.keys.length === 1 ? role : null
}

/** The field that says when the article was published. */
export function dayField(fields: readonly HeadField[]): HeadField | null {
  const top = fields.filter((field) => field.keys.length === 1 && /\d/.test(field.value))
  for (const key of DAY_KEYS) {
    const found = top.find((field) => plainKey(field.keys[0] ?? '') === key)
    if (found) return found
  }
  return null
}

/** Whether the front matter says that the article is not public yet: `draft: true`, or `published: false` as Jekyll has it. */
export const isMarkedDraft = (fields: readonly HeadField[]): boolean =>
  fields.some(({ keys, value }) => {
    const said = keys.length === 1 ? `${plainKey(keys[0] ?? '')}: ${value.trim().toLowerCase()}` : ''
    return said === 'draft: true' || said === 'published: false'
  })

/** The fields that carry the article's address on the site, which may carry the day. */
export const addressFields = (fields: readonly HeadField[]): HeadField[] =>
  fields.filter(({ keys }) => keys.length === 1 && ADDRESS_KEYS.has(plainKey(keys[0] ?? '')))

const ADDRESS_KEYS = new Set(['permalink', 'path', 'url', 'slug'])

/** `date_published`, `Date-Published` and `datePublished` are one key. */
const plainKey = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '')
