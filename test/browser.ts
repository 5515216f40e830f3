import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const decompress = promisify(brotliDecompress)
const run = promisify(execFile)
const packageFile = createRequire(import.meta.url).resolve

type Installed = { executablePath: string; env: NodeJS.ProcessEnv }

const unpackTar = async (archive: string, into: string) => {
  const tar = join(into, 'archive.tar')
  await writeFile(tar, await decompress(await readFile(archive)))
  await run('tar', ['-xf', tar, '-C', into])
  await rm(tar)
}

/** Unpacks beside its place and then moves, so that two at the same time never meet half a browser. */
const unpack = async (packed: string, place: string) => {
  const making = await mkdtemp(`${place}-`)
  await writeFile(join(making, 'chromium'), await decompress(await readFile(join(packed, 'chromium.br'))))
  await chmod(join(making, 'chromium'), 0o700)
  await unpackTar(join(packed, 'al2023.tar.br'), making)
  await rename(making, place).catch(async (error) => {
    await rm(making, { recursive: true })
    if (!existsSync(join(place, 'chromium'))) throw error
  })
}

/** A machine without libnss3 and its kin gets them from the package; another keeps its own. */
const environmentOf = (executablePath: string, libraries: string): NodeJS.ProcessEnv => {
  const starts = spawnSync(executablePath, ['--no-sandbox', '--version']).status === 0
  if (starts) return process.env
  const paths = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { ...process.env, LD_LIBRARY_PATH: paths }
}

const fromPackage = async (): Promise<Installed> => {
  const root = join(dirname(packageFile('@sparticuz/chromium')), '../..')
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const place = join(tmpdir(), `vonk-chromium-${version}-${userInfo().uid}`)
  await mkdir(tmpdir(), { recursive: true })
  if (!existsSync(join(place, 'chromium'))) await unpack(join(root, 'bin'), place)
  const executablePath = join(place, 'chromium')
  return { executablePath, env: environmentOf(executablePath, join(place, 'lib')) }
}

/** A real Chromium: the one of CHROMIUM_PATH, or else the one that came with the packages. */
export const launchBrowser = async (extra: string[] = []): Promise<Browser> => {
  const given = process.env.CHROMIUM_PATH
  const { executablePath, env } = given ? { executablePath: given, env: process.env } : await fromPackage()
  return chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu', ...extra] })
}
