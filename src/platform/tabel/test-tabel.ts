import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll } from 'vitest'
import type { Blad } from './blad.ts'
import type { Kolommen } from './kolom.ts'
import { type GelezenWaarden, waardenVan } from './read-waarden.ts'
import { leesRijen } from './rijen.ts'
import { type Tabelsoort, writeTabel } from './write.ts'

/** A folder that is gone after the tests of a file, and how bytes are put in it. */
export function inFolder(): (bytes: Uint8Array | string, naam?: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'vonk-tabel-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (bytes, naam = 'tabel') => {
    const pad = join(folder, naam)
    writeFileSync(pad, bytes)
    return pad
  }
}

/** One sheet, written. */
export const written = (soort: Tabelsoort, blad: Blad, uitleg?: string[]): Promise<Buffer> =>
  buffer(writeTabel({ soort, bladen: [blad], ...(uitleg ? { uitleg } : {}) }))

/** All rows of it, read in this thread. */
export async function readHere<K extends Kolommen>(pad: string, kolommen: K, maxRijen = 100_000) {
  const rijen: GelezenWaarden<K>[] = []
  for await (const gelezen of leesRijen({ pad, kolommen, maxRijen }))
    for (const [rij, cellen] of gelezen.rijen) {
      const named = Object.fromEntries(Object.keys(kolommen).map((naam, i) => [naam, cellen[i]]))
      rijen.push(waardenVan(kolommen, { rij, cellen: named as never }))
    }
  return rijen
}
