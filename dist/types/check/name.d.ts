import type { Check } from './check.ts';
/** What an article calls a place or an organisation, against what the rules call it at that time. */
export declare const name: Check;
