/**
 * Loaded before a program, lets it give up sooner on an answer that does not come: so many times as soon as the query of its
 * address says. Only where one does not come at all: on a busy machine, any other may take as long as this.
 */
const SPEED = Number(new URL(import.meta.url).search.slice(1))

const timeout = AbortSignal.timeout.bind(AbortSignal)
AbortSignal.timeout = (after) => timeout(Math.ceil(after / SPEED))
