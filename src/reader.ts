/** The thread that reads articles for the index: a batch in, what the index keeps of each out. */
import { parentPort } from 'node:worker_threads'
import { type Batch, readEntries } from './earlier/read-entries.ts'

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(readEntries(batch)))
