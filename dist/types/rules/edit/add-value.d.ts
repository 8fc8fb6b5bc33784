import { type Edit } from '../../model/edit.ts';
import type { Amend, NewValue } from '../../model/index.ts';
import type { SourceFile } from '../read-yaml.ts';
/**
 * The edit that gives a series in a rule file one more value, behind all others, and leaves every other character as it
 * is: comments, order, indentation, quotes. Null where the file holds no such series, has its values in another file, or
 * writes it in a way (a repeat, `*…`) in which one more value would change something else too.
 */
export declare function addValue({ text }: SourceFile, series: SeriesName, value: NewValue): Edit | null;
/** Whose value it is: a fact, and the place of the series (null: no place). */
type SeriesName = Parameters<Amend>[0];
export {};
