import type { Side } from '../claim/side.ts';
/** Whether two sentences say nearly the same but for the number: then the words need not be many. */
export declare function isRetold(a: Side, b: Side): boolean;
/**
 * Why two sentences of different articles may well speak of two things, however alike they are; null where nothing says so.
 * What both name is what holds them together: stock phrases ("Shares rose 12 cents") stand in a hundred articles a day.
 */
export declare function strangeness(a: Side, b: Side): string | null;
/** Why two numbers may be of two deeds, whatever rule they are read by: a bomb killed four and gunmen killed seven. */
export declare const otherThings: (a: Side, b: Side) => string | null;
