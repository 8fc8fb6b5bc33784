import { dated } from './folder.ts'

/** Environment in which factlint fails on the articles that `broken` makes, in its threads too. */
export const BREAKING = { NODE_OPTIONS: `--import=${new URL('./broken-article.ts', import.meta.url).href}` }

/** Returns an article on which factlint fails under `BREAKING`. */
export const broken = (day: string): string => dated(day, 'The UNREADABLE dam holds 40 boats.')

/** What is said of it. */
export const SAID = 'Internal error in factlint, not a problem with your articles'
