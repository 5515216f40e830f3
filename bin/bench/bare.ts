/** The measure of all things here: a bare node:http server that sends a page of the same size. */
import { createServer } from 'node:http'

const [port = '0', size = '0'] = process.argv.slice(2)
const page = Buffer.alloc(Number(size), 'a')
const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length })
  response.end(page)
})
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'))
process.on('disconnect', () => process.exit(0))
