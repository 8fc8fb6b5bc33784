/** What the threads that read for the index need, and nothing of what checks need: each loads it for itself. */
export { entriesOf } from '../archive/entry.ts'
