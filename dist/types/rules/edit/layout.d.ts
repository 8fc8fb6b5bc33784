/** How a file ends its lines. */
export declare const newlineIn: (text: string) => string;
/** Where the line starts that holds an offset. */
export declare const lineStart: (text: string, offset: number) => number;
/** Where the line ends that holds an offset, before its line end. */
export declare function lineEnd(text: string, offset: number): number;
/** As many spaces as stand, or would stand, before an offset on its line. */
export declare const indentAt: (text: string, offset: number) => string;
/** A map as YAML on one line: `{ value: 4, from: 2024-03-02 }`. */
export declare const flowText: (map: object) => string;
/** A map as YAML, a line a key. */
export declare const blockText: (map: object) => string[];
