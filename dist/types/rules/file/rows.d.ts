import type { SourceLine } from '../../model/index.ts';
import { type SourceFile } from './read-yaml.ts';
import type { Report } from './report.ts';
/** A row of a series file, by column, with its place. */
export interface Row {
    fields: Readonly<Record<string, unknown>>;
    at: SourceLine;
}
/** The rows of a CSV file; none where it is broken or has none, which is said. */
export declare function csvRows({ path, text }: SourceFile, report: Report): Row[];
/** The objects of a JSON file; none where it is broken or has none, which is said. */
export declare function jsonRows(file: SourceFile, report: Report): Row[];
