import type { Side } from '../claim/side.ts';
/**
 * The places that a sentence names by nothing but capital letters behind "in", "at", "near" or "outside", in lower case:
 * "the blast in Basra"; where it names none, that of its dateline. Enough to keep two claims apart, too little to tie one
 * to a place of the rules.
 */
export declare function whereabouts({ context: { tokens, dateline } }: Side): string[];
/** The one of these places that stands right behind what is counted, and so is that of no other number: "60 homes in Basra". */
export declare function ownPlace({ context: { tokens, counted } }: Side): string | null;
