import type { PassageRole, Range } from '../../model/index.ts';
import type { Mistake } from '../reading.ts';
/** One text of the front matter, with its way in: `['image', 'caption']`. */
export interface HeadField {
    keys: string[];
    /** The value as the data language means it. */
    value: string;
    /** Where its source stands, quotes and all. */
    range: Range;
    style: ScalarStyle;
}
/** How a scalar is written, which says how its source is to be decoded. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'block';
/** The texts of a front matter, and what could not be read. */
export interface HeadData {
    fields: HeadField[];
    mistakes: Mistake[];
}
/** Role of a field that readers see; headline and standfirst stand at the top level, captions anywhere. */
export declare function roleOf(field: HeadField): PassageRole | null;
/** The field that says when the article was published. */
export declare function dayField(fields: readonly HeadField[]): HeadField | null;
/** Whether the front matter says that the article is not public yet: `draft: true`, or `published: false` as Jekyll has it. */
export declare const saysDraft: (fields: readonly HeadField[]) => boolean;
/** The fields that carry the article's address on the site, which may carry the day. */
export declare const addressFields: (fields: readonly HeadField[]) => HeadField[];
