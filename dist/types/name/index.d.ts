import type { NameMention } from '../model/name.ts';
import type { Person } from '../model/rules.ts';
/**
 * The people that a text names with a title before or behind the name, and those of the rules with or without one. In
 * order, without overlap; offsets are UTF-16 units into `text`, half-open.
 */
export declare const readNames: (text: string, people: readonly Person[]) => NameMention[];
