import type { Way } from './way.ts';
/** Every way in which an article says a thing twice and differently. */
export declare const WAYS: readonly Way[];
