import { constants, createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Opslag } from './opslag.ts'

/** A copy that is not whole yet; what a stop left of it is old when it is cleared away. */
const halfway = '.half'

/** Files in a folder, closed to other users of the machine. */
export function mapOpslag(map: string): Opslag {
  const placeOf = (sleutel: string) => join(map, sleutel)
  return {
    put: async (sleutel, pad) => {
      const place = placeOf(sleutel)
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      await copyFile(pad, place + halfway, constants.COPYFILE_FICLONE)
      await onDisk(place + halfway)
      await rename(place + halfway, place)
    },
    read: async (sleutel, deel) => {
      const handle = await open(placeOf(sleutel)).catch(absent)
      return handle && createReadStream('', { fd: handle, ...(deel && { start: deel.van, end: deel.tot }) })
    },
    remove: (sleutel) => rm(placeOf(sleutel), { force: true }),
    list: (onder) => listFolder(map, onder),
  }
}

async function onDisk(pad: string): Promise<void> {
  const handle = await open(pad, 'r+')
  await handle.chmod(0o600)
  await handle.sync()
  await handle.close()
}

async function* listFolder(map: string, onder: string) {
  for (const naam of (await readdir(join(map, onder)).catch(absent)) ?? []) {
    const sleutel = `${onder}/${naam}`
    const found = await stat(join(map, sleutel)).catch(absent)
    if (found) yield { sleutel, op: found.mtime }
  }
}

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}
