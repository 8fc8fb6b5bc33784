import type { SourceLine } from '../../model/index.ts';
import type { SourceFile } from './read-yaml.ts';
import type { Report } from './report.ts';
import type { RawTable, RawValue } from './rule-file.ts';
/** The values that a CSV or JSON file holds, each with its line; `columnAt` is where the rule names a column. */
export declare function readTable(file: SourceFile, table: RawTable, columnAt: (column: keyof RawTable) => SourceLine, report: Report): [RawValue, SourceLine][];
