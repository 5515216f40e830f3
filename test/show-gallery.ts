import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildStyles } from '../bin/styles.ts'

// `node test/show-gallery.ts [theme]`: every component on http://localhost:3999, with the real styles and policy.
const folder = await mkdtemp(join(tmpdir(), 'vonk-gallery-'))
const assets = await buildStyles(folder)
const outfile = join(folder, 'gallery.mjs')
const entryPoints = [join(import.meta.dirname, 'gallery.tsx')]
const jsx = { jsx: 'automatic', jsxImportSource: 'hono/jsx' } as const
await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', ...jsx })
const { Bits, Home, Proeftuin, absurdTitle } = await import(pathToFileURL(outfile).href)

const lid = { id: '1', naam: 'Samira el Amrani', adviesteam: false, beheer: false }
const shell = {
  ...{ path: '/proeftuinen/1', lid, demo: true, thema: process.argv[2] ?? 'vonk', assets },
  ...{
    baseUrl: 'http://localhost:3999',
    broncode: '/broncode',
    contact: 'hallo@vonk.example',
    melding: null,
  },
}

const pages: Record<string, () => unknown> = {
  '/': () => Home({ shell: { ...shell, path: '/', lid: null } }),
  '/proeftuin': () => Proeftuin({ shell }),
  '/lang': () => Proeftuin({ shell, title: absurdTitle }),
  '/alles': () => Bits({ shell }),
}

const types: Record<string, string> = { css: 'text/css', svg: 'image/svg+xml', woff2: 'font/woff2' }

createServer(async (request, response) => {
  const path = request.url?.split('?')[0] ?? '/'
  const page = pages[path]
  if (page) {
    const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'"
    response
      .setHeader('content-security-policy', policy)
      .setHeader('content-type', 'text/html; charset=utf-8')
    return response.end(String(await page()))
  }
  const asset = await readFile(join(folder, basename(path))).catch(() => null)
  if (!asset) return response.writeHead(404).end()
  response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain')
  return response.end(asset)
}).listen(3999, () =>
  process.stdout.write(
    `${Object.keys(pages)
      .map((path) => `http://localhost:3999${path}`)
      .join('\n')}\n`,
  ),
)
