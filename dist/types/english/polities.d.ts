/** Polity by any of its names; the value is the first name of its row. */
export declare const POLITIES: ReadonlyMap<string, string>;
