/**
 * Earlier articles, as far as they are files: all that was published before (the archive) is read from git and kept, by what
 * `src/archive` says is to be kept of an article, in one file, the index (`index-file`). Here it is made, brought up to date
 * with a commit, and searched for the sentences that a run is to be held against.
 */
export { earlierInWorkspace } from './earlier-in-workspace.ts'
export { findFactSources } from './fact-sources.ts'
export type { ArticleIndex } from './index-file/article-index.ts'
export { mergeShares } from './merge-shares.ts'
export { shardOf } from './shard.ts'
export { earlierInGit, type IndexedRun, withUpdatedIndex } from './use-index.ts'
