import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type MessagePort, parentPort } from 'node:worker_threads'
import { HANDLERS } from './handlers.ts'
import { readDescription } from './openapi.ts'
import type { Fault, Journal, Setting } from './types.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON
type Json = any

/** What the thread is asked to do: open a GitHub, say what one holds, close it. Each is known by its number. */
export type Order = { id: number } & ({ open: Setting } | { look: true } | { close: true })

/** One GitHub, with what is known of it. */
interface GitHub {
  setting: Setting
  /** Enterprise Server has its API under a path. */
  prefix: string
  log: Journal
  /** How often a request came for which a fault is set. */
  counts: Map<Fault, number>
  operationOf: ReturnType<typeof readDescription>
}

/** Descriptions of the API are large: each is read once. */
const descriptions = new Map<string, ReturnType<typeof readDescription>>()

function descriptionOf(version: string): ReturnType<typeof readDescription> {
  const known = descriptions.get(version) ?? readDescription(version)
  descriptions.set(version, known)
  return known
}

const open = new Map<number, { server: Server; github: GitHub }>()

parentPort?.on('message', ({ order, reply }: { order: Order; reply: MessagePort }) => {
  const { id } = order
  if ('open' in order) return start(id, order.open, reply)
  const one = open.get(id)
  if ('look' in order) return reply.postMessage({ ...one?.github.setting.state, ...one?.github.log })
  open.delete(id)
  one?.server.close(() => reply.postMessage('closed'))
  one?.server.closeAllConnections()
})

function start(id: number, setting: Setting, reply: MessagePort): void {
  const github: GitHub = {
    setting,
    prefix: setting.version.startsWith('ghes') ? '/api/v3' : '',
    log: { requests: [], invalid: [] },
    counts: new Map(),
    operationOf: descriptionOf(setting.version),
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    answer(github, request, response, text === '' ? null : JSON.parse(text))
  })
  open.set(id, { server, github })
  server.listen(0, '127.0.0.1', () =>
    reply.postMessage({ port: (server.address() as AddressInfo).port, prefix: github.prefix }),
  )
}

function answer(
  { setting, prefix, log, counts, operationOf }: GitHub,
  { method = '', url = '', headers }: IncomingMessage,
  response: ServerResponse,
  body: Json,
) {
  const { pathname, searchParams } = new URL(url, 'http://github.example')
  const path = pathname.slice(prefix.length)
  const operation = pathname.startsWith(prefix) ? operationOf(method.toLowerCase(), path) : null
  const comments = body?.comments?.length ?? 0
  const annotations = body?.output?.annotations?.length ?? 0
  log.requests.push({ method, path, comments, annotations })
  const name = `${method} ${path}`
  const wrong = (list: readonly string[], what: string) =>
    log.invalid.push(...list.map((one) => `${name}: ${what} ${one}`))
  const handle = operation && HANDLERS[`${operation.method} ${operation.path}`]
  if (!operation || !handle) {
    log.invalid.push(`${name}: unknown to GitHub`)
    return send(response, 404, { message: 'Not Found' })
  }
  if (headers.authorization !== 'token T') log.invalid.push(`${name}: no token`)
  const faults = operation.faultsOf({ query: searchParams, body })
  const fault = faultOf(setting.faults, counts, method, path)
  if (fault && !fault.done) return fail(response, fault)
  const length = faults.find((one) => one.includes('must NOT have more than'))
  wrong(faults, 'request')
  const numbers = path
    .split('/')
    .filter((part) => /^\d+$/.test(part))
    .map(Number)
  const { status, over } = length
    ? { status: 422, over: { message: length } }
    : handle(setting, numbers, body, searchParams)
  if (fault) return fail(response, fault)
  const given = status < 300 ? laidOver(operation.example, over) : over
  if (status < 300 && given !== undefined) wrong(operation.answerFaults(status, given), 'answer')
  send(response, status, given)
}

/** What a handler says, over the example that the description gives. */
function laidOver(example: Json, over: Json): Json {
  if (over === undefined) return undefined
  if (Array.isArray(over)) return over.map((one) => merged(example[0], one))
  if (Array.isArray(over.check_runs))
    return { ...over, check_runs: over.check_runs.map((run: Json) => merged(example.check_runs[0], run)) }
  return merged(example, over)
}

/** Objects are laid over each other key by key; lists and all else take the place of what was there. */
function merged(example: Json, over: Json): Json {
  const isMap = (part: Json) => typeof part === 'object' && part !== null && !Array.isArray(part)
  if (!isMap(example) || !isMap(over)) return over
  const keys = Object.entries(over).map(([key, part]) => [key, merged(example[key], part)])
  return { ...example, ...Object.fromEntries(keys) }
}

function faultOf(faults: readonly Fault[], counts: GitHub['counts'], method: string, path: string): Fault | undefined {
  return faults.find((fault) => {
    const [verb = '', end = ''] = fault.at.split(' ')
    if (verb !== method || !new RegExp(`${end}$`).test(path)) return false
    const time = (counts.get(fault) ?? 0) + 1
    counts.set(fault, time)
    return fault.times === undefined || fault.times.includes(time)
  })
}

function fail(response: ServerResponse, { answer }: Fault) {
  if (answer === 'hang') return
  if (answer === 'drip') {
    response.writeHead(200, { 'content-type': 'application/json' })
    const drops = setInterval(() => response.write(' '), 100)
    response.on('close', () => clearInterval(drops))
    return
  }
  if (answer === 'reset') {
    response.socket?.destroy()
    return
  }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
  if (answer.status === 204 || answer.status === 304) response.end()
  else response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? { message: 'Fault' }))
}

function send(response: ServerResponse, status: number, body: Json) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
