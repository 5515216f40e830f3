import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const compressible = /\.(css|js|svg)$/
const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

/** Puts a `.gz` and a `.br` beside each file, so that serving one costs no work. */
export async function compressAll(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => compressible.test(name))
  await Promise.all(names.map((name) => compress(join(folder, name))))
}

async function compress(file: string) {
  const content = await readFile(file)
  await writeFile(`${file}.gz`, await toGzip(content, { level: 9 }))
  await writeFile(`${file}.br`, await toBrotli(content))
}
