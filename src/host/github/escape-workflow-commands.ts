import { escapeControlsInLines } from '../../base/escape-controls.ts'

/**
 * Escapes text from articles for the log of a GitHub job. The runner obeys lines that start with `::`, and `##[`
 * anywhere; carriage returns start a line too.
 */
export const escapeWorkflowCommands = (text: string): string =>
  escapeControlsInLines(text)
    .replaceAll(/^(\s*)::/gm, '$1: :')
    .replaceAll('##[', '# #[')
