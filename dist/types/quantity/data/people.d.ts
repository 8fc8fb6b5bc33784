/** Words for people, in the plural, who may be under or over an age: "children under five", "those over 65". */
export declare const PEOPLE: ReadonlySet<string>;
