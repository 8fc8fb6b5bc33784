import { type Document } from 'yaml';
/** A mistake in a YAML text, at an offset into it. */
export interface OffsetMistake {
    offset: number;
    message: string;
}
/** What an error of a document is, and where: the first, as those behind it mostly follow from it. Null where there is none. */
export declare function syntaxMistake(document: Document.Parsed, errors?: import("yaml").YAMLError[]): OffsetMistake | null;
/** What the parser warns of is not used in rule files. */
export declare const tagMistakes: (document: Document.Parsed) => OffsetMistake[];
