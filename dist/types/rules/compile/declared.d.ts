import type { SourceLine } from '../../model/index.ts';
import { type Report } from '../file/report.ts';
/** How things of one kind are spoken of in messages. */
export interface Kind {
    /** "fact" */
    noun: string;
    /** The key of rule files under which they stand: "facts". */
    section: string;
    /** A name as rules refer to it: `<people>`. */
    written?: (name: string) => string;
    /** Names that need no definition. */
    builtIn?: readonly string[];
}
/** Names given to things of one kind, each once over all files. */
export declare class Declared<T> {
    #private;
    /** `complete` is whether all files could be read: where not, nobody can say that a name is unknown. */
    constructor(kind: Kind, complete: boolean, report: Report);
    /** Takes a name down; a mistake where it is taken. */
    add(name: string, value: T, at: SourceLine): void;
    get(name: string): T | undefined;
    /** What a rule refers to at `at`; a mistake where there is no such name. */
    find(name: string, at: SourceLine): T | undefined;
    get names(): string[];
    get values(): T[];
}
