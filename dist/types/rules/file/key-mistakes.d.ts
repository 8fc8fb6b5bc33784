/** A key that no schema knows. */
export declare function unknownKey(key: string, valid: readonly string[]): string;
/** A key that is free to choose, but not so. */
export declare const badName: (name: string, expected: string) => string;
/** A key that must be there. */
export declare const missingKey: (key: string) => string;
/** Keys of which one must be there. */
export declare const missingOneOf: (keys: readonly string[]) => string;
/** Keys that exclude each other. */
export declare const sideBySide: (keys: readonly string[]) => string;
/** A value of the wrong kind; `words` are those that may stand there, where they are few. */
export declare function badValue(path: readonly string[], value: unknown, expected: string, words: readonly string[]): string;
