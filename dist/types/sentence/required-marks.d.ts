/**
 * How often a mark must stand in a text at the least for a regular expression to match there: what asks for three numbers
 * need not be tried, nor even made ready, where there are two. Repetitions count as often as they must, lookarounds not
 * at all.
 */
export declare function marksNeeded(source: string, mark: string): number;
