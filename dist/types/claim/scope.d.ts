import type { Token } from '../model/index.ts';
import type { Counted } from './counted.ts';
import { type Segment } from './segments.ts';
/**
 * The segments whose words speak of the quantity at token `at`: its own; the one that brings its verb, where its own has
 * none ("killed 12, including three children"; "12 men and three women were killed"); and a relative clause on its noun.
 */
export declare function scopeOf(tokens: readonly Token[], segments: readonly Segment[], at: number, counted: Counted | null): Segment[];
/**
 * Infinitive of the verb that governs the quantity: the one right before it ("carrying 30 fans"), else the nearest behind
 * it, else the nearest before, in its own segment first and then in the rest of its scope.
 */
export declare function governingVerb(tokens: readonly Token[], scope: readonly Segment[], at: number, counted: Counted | null): string | null;
