import type { Mistake } from '../../model/index.ts';
import { Located } from './located.ts';
/** A rule, configuration or series file: its path, relative to the root of the repo, and all of its text. */
export interface SourceFile {
    path: string;
    text: string;
}
/** Plain data that knows its lines, and every mistake; null where the text cannot be read at all. */
export interface YamlFile {
    located: Located | null;
    mistakes: Mistake[];
}
/** Reads YAML, or JSON, which is YAML too; `language` is what messages call it. */
export declare function readYaml({ path, text }: SourceFile, language?: 'YAML' | 'JSON'): YamlFile;
