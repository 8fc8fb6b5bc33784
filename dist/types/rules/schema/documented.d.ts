/** What the schema of rule files says of a value; the parts used here. */
export interface KeySchema {
    description?: string;
    examples?: unknown[];
    $ref?: string;
    enum?: unknown[];
    type?: string | string[];
    required?: string[];
    properties?: Record<string, KeySchema>;
    additionalProperties?: KeySchema | boolean;
    items?: KeySchema;
    then?: KeySchema;
}
/** The schema of rule files, as far as it documents keys. */
export declare const SCHEMA: KeySchema & {
    $defs: Record<string, KeySchema>;
};
/** Address of what is written about the entry that keys and indexes lead to; about what it stands in, where it is unknown. */
export declare function documentationOf(path: readonly string[]): string;
/** Address of what is written about files of values. */
export declare const TABLE_DOCUMENTATION = "https://github.com/factlint/factlint/blob/v1/docs/rules.md#table";
