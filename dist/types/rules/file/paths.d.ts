/** Packs that come with factlint; `extends` names them from any repo. */
export declare const PACKS: readonly string[];
/** Whether a path is the name of a pack, shipped or not. */
export declare const isPack: (path: string) => boolean;
/** The path from the root of the repo of a file that another names; null where it leaves the repo. */
export declare function resolvePath(name: string, from: string): string | null;
/** The same for rules, which may be a pack: a file beside a pack is a pack, and goes without its ending. */
export declare function resolveRules(name: string, from: string): string | null;
/** One spelling for each path. */
export declare const normalPath: (path: string) => string;
