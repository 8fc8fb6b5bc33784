import type { Side } from '../claim/side.ts';
import { type Interval, type Units } from '../model/index.ts';
/** Why two claims are not held against each other. */
export type Obstacle = 'modality' | 'fact' | 'unit' | 'rate' | 'idiom' | 'label' | 'fraction' | 'age' | 'part' | 'old-value' | 'more' | 'change' | 'scale' | 'counted' | 'verb' | 'place' | 'time' | 'source' | 'context';
/** The decision whether two claims speak of the same thing, and if so whether their numbers meet. */
export type Comparison = {
    comparable: false;
    obstacle: Obstacle;
    why: string;
} | {
    comparable: true;
    meets: boolean;
    earlier: Interval;
    later: Interval;
};
/** How near two texts are: claims of one article, of two handed in together, or of two articles of an archive. */
export type Nearness = 'same-text' | 'pair' | 'archive';
/** Judges two claims. One way through: the first obstacle met is the reason. */
export declare function compare(earlier: Side, later: Side, nearness: Nearness, units: Units): Comparison;
