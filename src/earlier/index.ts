/**
 * Earlier articles as files. The archive, which is everything published before, is read from git. What `src/archive`
 * keeps of each article is stored in one file, the index (`index-file`). This folder builds the index, updates it to a
 * commit, and searches it for the sentences to compare a run with.
 */
export { earlierInWorkspace } from './earlier-in-workspace.ts'
export { findFactSources } from './fact-sources.ts'
export { FolderIndex } from './folder-index.ts'
export type { ArticleIndex } from './index-file/article-index.ts'
export { mergeShares } from './merge-shares.ts'
export { shardOf } from './shard.ts'
export { earlierInGit, type IndexedRun, withUpdatedIndex } from './use-index.ts'
