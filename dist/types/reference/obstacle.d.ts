import type { Side } from '../claim/side.ts';
import type { Fact } from '../model/index.ts';
/** Why a claim that states a fact says nothing of the fact's whole number at that time, in words; null where it does. */
export declare function obstacleTo(side: Side, fact: Fact): string | null;
