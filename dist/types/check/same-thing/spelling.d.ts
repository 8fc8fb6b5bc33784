import type { Way } from './way.ts';
/** One name spelt in two ways: "Tzachi Hanegbi" and "Tzachi Hannegbi", or plain "Hannegbi" behind the full name. */
export declare const spelling: Way;
