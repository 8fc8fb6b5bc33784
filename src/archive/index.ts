export { type Archive, archiveOf } from './archive.ts'
export { questionsOf, worthReading } from './question.ts'
