/** Stands for one masked character (object replacement character): keeps offsets, is shown to nobody. */
export declare const FILLER = "\uFFFC";
/** The text with template tags replaced by fillers, same length, line ends kept. Linear in the text. */
export declare function maskTemplates(text: string): string;
/** The text with the import and export lines of MDX replaced by fillers. */
export declare const maskModules: (text: string) => string;
/** The same text as fillers, line ends kept. */
export declare const fill: (text: string) => string;
