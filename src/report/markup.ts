/** A piece of HTML or SVG: whatever text is in it is escaped already. Made by `element` alone. */
export interface Markup {
  readonly markup: string
}

/** What an element holds: strings are text, and shown as they are. */
export type Child = Markup | string | null | readonly Child[]

/** Values of attributes; `true` for one that needs none, and `null` or `false` for one that is not there. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** Elements of HTML that hold nothing and are not closed. */
const VOID = new Set(['meta', 'input', 'link', 'br', 'wbr'])

/** An element with its attributes and children. The tag and the names of attributes are ours; everything else is escaped. */
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): Markup {
  const open = Object.entries(attributes).map(([name, value]) => attribute(name, value))
  const head = `<${tag}${open.join('')}>`
  return { markup: VOID.has(tag) ? head : `${head}${contents(children)}</${tag}>` }
}

/** Text of our own that is not to be escaped: a style sheet, a script. Never what an article says. */
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

/** Half of a character, or one that neither XML nor HTML may hold. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

const escaped = (text: string): string =>
  text.replaceAll(UNFIT, '\uFFFD').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string)
