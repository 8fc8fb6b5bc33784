/** "1,300,000"; at most two decimals. */
export declare function number(value: number): string;
/** "22 Mar 2024" for 2024-03-22. */
export declare function dayText(iso: string): string;
