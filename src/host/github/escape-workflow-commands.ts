/**
 * Text that may hold words from articles, made harmless in the log of a GitHub job: the runner obeys lines that start
 * with `::`, and `##[` anywhere. Carriage returns start a line there too.
 */
export const escapeWorkflowCommands = (text: string): string =>
  text
    .replaceAll(/\r(?!\n)/g, '\n')
    .replaceAll(/^(\s*)::/gm, '$1: :')
    .replaceAll('##[', '# #[')
