/** The folder of the pages about checks. */
const PAGES = 'https://github.com/factlint/factlint/blob/v1/docs/checks'

/** Returns the address of the page about a check: what it finds, why, and how to switch it off. */
export const checkPage = (check: string): string => `${PAGES}/${check}.md`
