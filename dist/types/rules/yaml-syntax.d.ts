import { type Document } from 'yaml';
import type { OffsetMistake } from './yaml-data.ts';
/** What the first error of a document is; those behind it mostly follow from it. Null where there is none. */
export declare function syntaxMistake(document: Document.Parsed, language: string): OffsetMistake | null;
/** What the parser warns of is not used in rule files. */
export declare const tagMistakes: (document: Document.Parsed) => OffsetMistake[];
