import type { Token } from '../model/index.ts';
/** Whether the word at `at` reports speech ("said", "announced"); "an estimated 40" and "the reported 12" do not. */
export declare function isReporting(tokens: readonly Token[], at: number): boolean;
