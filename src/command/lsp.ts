import { serve } from '../server/serve.ts'
import type { Context, Status } from '../workspace/context.ts'

/** Runs `factlint lsp`: serves an editor on standard input and output, until it ends the process. */
export async function lsp(context: Context): Promise<Status> {
  serve({ ...context, progress: () => {} }, process.stdin, process.stdout)
  return new Promise(() => {})
}
