import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Problem } from '#src/platform/postgres/problem.ts'
import { leesOpdracht, type Opdracht } from './invoer.ts'
import { afgerond, minutenPerBaan, tel } from './tel.ts'
import { legUit } from './uitleg.ts'

/** Bytes of a file that is told at once; what is bigger is refused before it is read. */
const hoogsteBytes = 64 * 1024 * 1024
/** Counts up when the shape of what is printed changes. */
const versie = 1

/** `vonk tel FILE.json`, or `-` for standard input: what is printed, as JSON. A Problem says in a sentence why not. */
export async function telOpdracht(bestand: string): Promise<string> {
  const gelezen = leesOpdracht(await jsonOf(bestand))
  if (typeof gelezen === 'string') throw new Problem(gelezen)
  return JSON.stringify(uitkomst(gelezen), null, 2)
}

/** Rounded once, and here: two decimals, half away from zero. */
export function uitkomst({ regime, van, tot, plekken }: Opdracht) {
  const periode = { van, tot }
  const { banen, regels } = tel(regime, periode, plekken)
  const per = minutenPerBaan(regime, periode)
  return {
    versie,
    regime: regime.naam,
    regimeVersie: regime.versie,
    van,
    tot,
    dagen: (Date.parse(tot) - Date.parse(van)) / 86_400_000 + 1,
    banen: Object.fromEntries([...banen].map(([organisatie, getal]) => [organisatie, afgerond(getal)])),
    uitleg: regels.map((regel) => ({
      plek: regel.plek,
      organisatie: regel.niet ? null : (regel.organisatie ?? null),
      banen: afgerond(regel.minuten.div(per)),
      tekst: legUit(regel, regime, periode),
    })),
  }
}

async function jsonOf(bestand: string): Promise<unknown> {
  const bytes = await bytesOf(bestand)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Problem('De invoer is geen JSON in UTF-8.')
  }
}

async function bytesOf(bestand: string): Promise<Buffer> {
  const delen: Buffer[] = []
  let bytes = 0
  try {
    if (bestand !== '-') assertSize((await stat(bestand)).size)
    for await (const deel of bestand === '-' ? process.stdin : createReadStream(bestand)) {
      bytes += deel.length
      assertSize(bytes)
      delen.push(deel)
    }
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('Dit bestand is er niet, of mag Vonk niet lezen.')
  }
  return Buffer.concat(delen)
}

function assertSize(bytes: number): void {
  if (bytes > hoogsteBytes) throw new Problem('De invoer is groter dan 64 MB; tel in delen.')
}
