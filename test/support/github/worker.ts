import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { HANDLERS } from './handlers.ts'
import { readDescription } from './openapi.ts'
import type { Fault, Journal, Setting } from './types.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON
type Json = any

const setting = workerData as Setting
const operationOf = readDescription(setting.version)
const log: Journal = { requests: [], invalid: [] }
const counts = new Map<Fault, number>()
/** Enterprise Server has its API under a path. */
const prefix = setting.version.startsWith('ghes') ? '/api/v3' : ''

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  answer(request, response, text === '' ? null : JSON.parse(text))
})

function answer({ method = '', url = '', headers }: IncomingMessage, response: ServerResponse, body: Json) {
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
  const fault = faultOf(method, path)
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

function faultOf(method: string, path: string): Fault | undefined {
  return setting.faults.find((fault) => {
    const [verb = '', end = ''] = fault.at.split(' ')
    if (verb !== method || !new RegExp(`${end}$`).test(path)) return false
    const time = (counts.get(fault) ?? 0) + 1
    counts.set(fault, time)
    return fault.times === undefined || fault.times.includes(time)
  })
}

function fail(response: ServerResponse, { answer }: Fault) {
  if (answer === 'hang') return
  if (answer === 'reset') {
    response.socket?.destroy()
    return
  }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
  response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? { message: 'Fault' }))
}

function send(response: ServerResponse, status: number, body: Json) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

server.listen(0, '127.0.0.1', () => parentPort?.postMessage({ port: (server.address() as AddressInfo).port, prefix }))
parentPort?.on('message', () => parentPort?.postMessage({ ...setting.state, ...log }))
