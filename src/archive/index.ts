export { type Archive, archiveOf } from './archive.ts'
export { type EntryOptions, entryOf } from './entry.ts'
export { questionOfFact, questionsOf, worthReading } from './question.ts'
