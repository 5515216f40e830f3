import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { tabelsoorten, writeTabel } from '#src/platform/tabel/write.ts'
import { nodeFlags } from '../node-flags.ts'
import { kolommen, rows } from './tabel-rijen.ts'

/** Writes so many rows of eight columns in each kind, and reads each in a process with the memory of a web process. */
export async function* measureTabellen(aantal: number): AsyncGenerator<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vonk-bench-tabel-'))
  try {
    for (const soort of tabelsoorten) {
      const pad = join(folder, `tabel.${soort}`)
      const begun = performance.now()
      const blad = { naam: 'Bench', kolommen, rijen: rows(aantal) }
      await pipeline(writeTabel({ soort, bladen: [blad] }), createWriteStream(pad))
      const written = ((performance.now() - begun) / 1000).toFixed(1)
      yield `${soort}: ${aantal} rijen in ${written} s geschreven, ${megabytes((await stat(pad)).size)} MB; ${await readIn(pad)}`
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

async function readIn(pad: string): Promise<string> {
  const reader = join(import.meta.dirname, 'tabel-lezer.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [...nodeFlags, reader, pad])
  const { rijen, seconds, memory, turn } = JSON.parse(stdout)
  return `${rijen} gelezen in ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB erbij, langste beurt ${turn.toFixed(0)} ms`
}
