import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
/** An element as a browser would make it of the markup. */
export type Element = DefaultTreeAdapterTypes.Element

/** All elements of a page or drawing, in the order in which they open. */
export const elementsOf = (markup: string): Element[] => below(parse(markup))

/** An element and all in it. */
export const below = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(below) : []),
]

/** The value of an attribute; undefined where it is not there. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value

/** All text of an element or page. */
export function textOf(node: Node | undefined): string {
  if (!node) return ''
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
