/** "tonnes", "square feet", "miles per hour", "degrees Fahrenheit": the plural of a unit's singular English name. */
export declare function pluralUnit(unit: string): string;
