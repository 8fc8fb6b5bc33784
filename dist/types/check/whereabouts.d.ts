import type { Side } from './side.ts';
/**
 * The places that a sentence names by nothing but capital letters behind "in", "at", "near" or "outside", in lower case:
 * "the blast in Basra". Enough to keep two claims apart, too little to tie one to a place of the rules.
 */
export declare function whereabouts({ context: { tokens } }: Side): string[];
