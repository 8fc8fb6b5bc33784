/**
 * Loaded before a program, lets it give up ten times as soon on an answer that does not come. Only where one does not
 * come at all: on a busy machine, any other may take as long as this.
 */
const SPEED = 10

const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = (after) => timeout(Math.ceil(after / SPEED))
