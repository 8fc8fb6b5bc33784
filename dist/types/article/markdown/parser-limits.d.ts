/** Why a text would tie up the Markdown parser for minutes; null where it reads in time linear in its length. */
export declare function tangle(markdown: string): string | null;
