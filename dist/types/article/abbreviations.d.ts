/** Whether a sentence goes on behind a stop. `before` ends with the stop; `after` is what follows the white space. */
export declare function goesOn(before: string, after: string, atStart: boolean): boolean;
