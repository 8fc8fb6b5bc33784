export { type Archive, archiveOf } from './archive.ts';
export { questionOfFact, questionsOf, worthReading } from './question.ts';
