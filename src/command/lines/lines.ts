import { readJsonLines } from '../../host/process/json-lines.ts'
import type { Logger } from '../../host/process/logger.ts'
import { INTERNAL_ERROR, messageOf, stackOf } from '../../model/index.ts'
import type { Context, Status } from '../../workspace/context.ts'
import { LineError } from './line-input.ts'

/**
 * Answers each line of input with one line of output, in order. A line that cannot be read or processed gets an error
 * as its answer; the run goes on and ends with status 2.
 */
export async function answerLines<T extends { id: string }>(
  { input, print, log }: Context,
  read: (value: unknown) => T,
  answer: (line: T) => object,
): Promise<Status> {
  let status: Status = 0
  for await (const line of readJsonLines(input)) {
    const reply = 'fault' in line ? { id: null, error: line.fault } : replyTo(line.value, read, answer, log)
    if ('error' in reply) status = 2
    await print(`${JSON.stringify(reply)}\n`)
  }
  return status
}

function replyTo<T extends { id: string }>(
  value: unknown,
  read: (value: unknown) => T,
  answer: (line: T) => object,
  log: Logger,
) {
  let id: string | null = null
  try {
    const line = read(value)
    id = line.id
    return answer(line)
  } catch (error) {
    if (error instanceof LineError) return { id: error.id, error: error.message }
    log.debug(stackOf(error))
    return { id, error: `${INTERNAL_ERROR}: ${messageOf(error)}` }
  }
}
