/**
 * Whether two titles name the same office: "Mossad Chief" and "director of the Mossad" do, "Prime Minister" and "National
 * Security Adviser" do not. Null where words do not tell: a form of address, a rank, or a title less exact than the other.
 */
export declare const sameTitle: (a: string, b: string) => boolean | null;
