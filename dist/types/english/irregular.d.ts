/** Other form → its base forms ("lives" is of "life" and of "live"). */
export declare const IRREGULAR: ReadonlyMap<string, readonly string[]>;
