const [name, content] = ['generator', 'factlint']

/** Attributes of the `meta` element that marks a page as made by factlint, so that it is not read as an article. */
export const GENERATOR = { name, content }

/** How much of a page is searched for the mark, in UTF-16 units. */
const HEAD = 200

/** Tells whether a text is a page that factlint made. What it quotes is not an article. */
export const isFactlintPage = (text: string): boolean =>
  text.slice(0, HEAD).includes(`<meta name="${name}" content="${content}">`)
