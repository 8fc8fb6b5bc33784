/** Calls back with each place where a number may stand; the callback says where to look on. Linear in the text. */
export declare function scan(text: string, found: (at: number) => number): void;
