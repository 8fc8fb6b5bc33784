import type { PassageRole, Range } from '../../model/index.ts'
import type { Mistake } from '../reading.ts'

/** One text value of the front matter, with the keys that lead to it: `['image', 'caption']`. */
export interface HeadField {
  keys: string[]
  /** The value as YAML or TOML defines it. */
  value: string
  /** Where it stands in the source, with its quotation marks. */
  range: Range
  style: ScalarStyle
}

/** How a scalar is written, which decides how its source is decoded. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'block'

/** The text values of the front matter, and what could not be read. */
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

/** Keys for the day of publication, the most reliable first. */
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

/**
 * Returns the role of a field that readers see, or null. Headlines and standfirsts stand at the top level, captions
 * anywhere.
 */
export function roleOf(field: HeadField): PassageRole | null {
  const role = ROLES[plainKey(field.keys.at(-1) ?? '')] ?? null
  return role === 'caption' || field.keys.length === 1 ? role : null
}

/** Returns the field with the date of publication, or null. */
export function dayField(fields: readonly HeadField[]): HeadField | null {
  const top = fields.filter((field) => field.keys.length === 1 && /\d/.test(field.value))
  for (const key of DAY_KEYS) {
    const found = top.find((field) => plainKey(field.keys[0] ?? '') === key)
    if (found) return found
  }
  return null
}

/**
 * Tells whether the front matter marks the article as not published yet: `draft: true`, or `published: false` as in
 * Jekyll.
 */
export const isMarkedDraft = (fields: readonly HeadField[]): boolean =>
  fields.some(({ keys, value }) => {
    const said = keys.length === 1 ? `${plainKey(keys[0] ?? '')}: ${value.trim().toLowerCase()}` : ''
    return said === 'draft: true' || said === 'published: false'
  })

/** Returns the fields with the article's address on the site, which may contain the day. */
export const addressFields = (fields: readonly HeadField[]): HeadField[] =>
  fields.filter(({ keys }) => keys.length === 1 && ADDRESS_KEYS.has(plainKey(keys[0] ?? '')))

const ADDRESS_KEYS = new Set(['permalink', 'path', 'url', 'slug'])

/** Returns a key in lower case and letters only: `date_published`, `Date-Published` and `datePublished` are one key. */
const plainKey = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '')
