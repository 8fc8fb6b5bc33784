export { locate } from '../model/locate.ts';
export { detectLanguage } from './language.ts';
export { type LineIndex, lineIndex } from './lines.ts';
export { isDraft, publishedOn, type ReadOptions, readArticle, readPassages } from './read.ts';
export { splitSentences } from './sentences.ts';
