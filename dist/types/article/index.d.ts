export { detectLanguage } from './language.ts';
export { type LineIndex, lineIndex } from './lines.ts';
export { locate } from './locate.ts';
export { publishedOn, type ReadOptions, readArticle } from './read.ts';
export { splitSentences } from './sentences.ts';
