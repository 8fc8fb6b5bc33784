/** Tells whether a path is that of a Word document, whose text is extracted before it is read and cannot be edited. */
export const isWordDocument = (path: string | null): boolean => path !== null && /\.docx$/i.test(path)
