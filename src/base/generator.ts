const [name, content] = ['generator', 'factlint']

/** Attributes of the element by which a page that factlint made is known when it is met among articles. */
export const GENERATOR = { name, content }

/** How much of a page is looked at: its head begins with the mark. */
const HEAD = 200

/** Whether a text is a page that factlint made: what it quotes is no article's. */
export const isFactlintPage = (text: string): boolean =>
  text.slice(0, HEAD).includes(`<meta name="${name}" content="${content}">`)
