import type { Passage, Reading } from '../../model/index.ts';
/** A capitalised word as it stands somewhere. */
export interface Name {
    word: string;
    /** The name before it ("Tzachi" for "Hanegbi"); null where none is. */
    first: string | null;
    /** Whether no further name follows it: "Hanegbi said", not "Hanegbi Street". */
    ends: boolean;
    /** Whether it stands alone within a sentence, so that its capital makes it a name: "what Hanegbi said". */
    alone: boolean;
    passage: Passage;
    /** In the visible text of the passage. */
    start: number;
}
/** Every word that the article uses as a name and never writes small. Names of countries are known, and so none of these. */
export declare function namesIn({ article }: Reading): Name[];
