/**
 * The worker thread that reads articles for the index. It receives a batch, and returns what the index keeps of each
 * article.
 */
import { parentPort } from 'node:worker_threads'
import { type Batch, readEntries } from './earlier/read-entries.ts'

parentPort?.on('message', async (batch: Batch) => parentPort?.postMessage(await readEntries(batch)))
