import type { Check } from './check.ts';
/** A number against what earlier articles say of the same thing, place and day. */
export declare const earlierArticle: Check;
