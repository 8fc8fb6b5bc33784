import type { Severity } from './finding.ts'

/** How serious a check's findings are, or that it does not run. */
export type CheckLevel = Severity | 'off'

/**
 * What a check makes of words in quotation marks: the same as of others; at most a notice; nothing. A speaker's words are
 * not the article's, and cannot be put right without asking.
 */
export type QuoteLevel = 'check' | 'notice' | 'ignore'
/** Which findings a run shows. */
export type ShownScope = 'changed' | 'files' | 'all'

/** What is done with an article whose front matter says `draft: true`. */
export type Drafts = 'check' | 'skip'
