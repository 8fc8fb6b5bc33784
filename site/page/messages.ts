import type { ArticleSource, FactHistory, Mistake } from '../../src/model/index.ts'
import type { Offer } from '../../src/rules/schema/offers.ts'
import type { Checked } from '../../src/widget/checker.ts'

/** What the page asks of the worker, each with what is answered. */
export interface Questions {
  /** Reads rules, and keeps them if they have no mistakes. */
  rules: { asks: { text: string }; gets: Mistake[] }
  /** Keeps articles to compare with. */
  archive: { asks: { articles: readonly ArticleSource[] }; gets: null }
  /** Reads the articles to compare with, if they were not read with these rules. */
  read: { asks: Record<never, never>; gets: null }
  check: { asks: { article: ArticleSource }; gets: Checked }
  histories: { asks: { article: ArticleSource }; gets: FactHistory[] }
  /** Asks what may be written at an offset of the rules; null where nothing can be. */
  offers: { asks: { text: string; offset: number }; gets: { start: number; offers: Offer[] } | null }
}

/** A question on its way to the worker. */
export type Question = {
  [name in keyof Questions]: { id: number; name: name; asks: Questions[name]['asks'] }
}[keyof Questions]

/** What comes from the worker: the answer to a question, its failure, or how far the reading of articles is. */
export type Message = { id: number; gets: unknown } | { id: number; failed: string } | { done: number; total: number }
