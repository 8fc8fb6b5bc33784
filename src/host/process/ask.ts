import { createInterface } from 'node:readline/promises'

/** Asks on a terminal, and returns the answer without blanks around it; "" where the input has ended. */
export type Ask = (question: string) => Promise<string>

/** Returns a function that asks on a terminal, and one that gives the terminal back. */
export function asking(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): { ask: Ask; close(): void } {
  const terminal = createInterface({ input, output })
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
  const answer = (question: string) => terminal.question(question).catch(() => '')
  let isOpen = true
  terminal.once('close', () => {
    isOpen = false
  })
  return {
    ask: async (question) => (isOpen ? (await Promise.race([answer(question), ended])).trim() : ''),
    close: () => terminal.close(),
  }
}
