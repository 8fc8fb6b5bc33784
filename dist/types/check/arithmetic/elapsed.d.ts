import { type Relation } from './relation.ts';
/** The length of time since a dated day or a named event, at publication or at another dated day of the sentence. */
export declare const elapsed: Relation;
