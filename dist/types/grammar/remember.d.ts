/** Keeps what was worked out for a word; when it knows `most`, it forgets all, so that memory stays bounded. */
export declare function remember<T>(most: number): (key: string, workOut: () => T) => T;
