/** A day as written: found, impossible (as written), or none. */
export type WrittenDay = {
    day: string;
} | {
    impossible: string;
} | null;
/** Reads the day out of a date as people and programs write it, with the day as written whatever the time zone. */
export declare function readDay(written: string, locale: string): WrittenDay;
/** A day in a path: `2024-03-22-slug.md`, `2024/03/22/slug.md`, `2024/03/20-slug.md`, `20240322.txt`; the last one. */
export declare function dayOfPath(path: string): WrittenDay;
