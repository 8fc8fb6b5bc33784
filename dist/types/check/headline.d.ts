import type { Check } from './check.ts';
/** Headline, standfirst and captions against the text. */
export declare const headline: Check;
