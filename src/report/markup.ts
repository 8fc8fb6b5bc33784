import { escapeControlsInLines } from '../base/escape-controls.ts'

/** A piece of HTML or SVG whose text is already escaped. Only `element` creates it. */
export interface Markup {
  readonly markup: string
}

/** The contents of an element. Strings are text and are escaped. */
export type Child = Markup | string | null | readonly Child[]

/** The values of attributes; `true` for one without a value, and `null` or `false` for one that is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** Elements of HTML without contents or an end tag. */
const VOID = new Set(['meta', 'input', 'link', 'br', 'wbr'])

/**
 * Returns an element with its attributes and children. Tag and attribute names must be our own; everything else is
 * escaped.
 */
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const open = Object.entries(attributes).map(([name, value]) => attribute(name, value))
  const head = `<${tag}${open.join('')}>`
  return { markup: VOID.has(tag) ? head : `${head}${contents(children)}</${tag}>` }
}

/** Returns text of our own that is not escaped: a style sheet or a script. Never pass text from articles. */
export const rawMarkup = (text: string): Markup => ({ markup: text })

function attribute(name: string, value: string | number | boolean | null): string {
  if (value === null || value === false) return ''
  return value === true ? ` ${name}=""` : ` ${name}="${escaped(String(value))}"`
}

const contents = (children: readonly Child[]): string =>
  children
    .map((child) => {
      if (child === null) return ''
      if (typeof child === 'string') return escaped(child)
      return 'markup' in child ? child.markup : contents(child)
    })
    .join('')

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Lone surrogates, and what else XML and HTML do not allow beside control characters. */
const UNFIT = /[\p{Cs}\uFFFE\uFFFF]/gu

const escaped = (text: string): string =>
  escapeControlsInLines(text)
    .replaceAll(UNFIT, '\uFFFD')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
