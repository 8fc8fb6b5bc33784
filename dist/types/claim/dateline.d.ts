/** What tells where a story was filed, not where it takes place: "GENEVA, March 5 (AP) —". */
export interface Dateline {
    /** As written. */
    place: string;
    /** Where it ends, dash and all; UTF-16 units from the start of the sentence. */
    end: number;
}
/** The dateline that a sentence opens with; null where it opens with none. */
export declare function datelineOf(text: string): Dateline | null;
