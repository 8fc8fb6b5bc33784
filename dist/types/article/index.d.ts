export { locate } from '../model/locate.ts';
export { detectLanguage } from './language.ts';
export { type LineIndex, lineIndex } from './lines.ts';
export { publishedOn, type ReadOptions, readArticle } from './read.ts';
export { splitSentences } from './sentences.ts';
