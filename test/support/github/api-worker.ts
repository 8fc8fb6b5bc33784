import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer } from './api.ts'

const answers = workerData as Record<string, Answer>

const server = createServer((request, response) => {
  const { status = 200, body } = answers[request.url ?? ''] ?? { status: 404, body: { message: 'Not Found' } }
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
})

server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port))
