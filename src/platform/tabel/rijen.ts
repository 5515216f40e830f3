import type { Cel, Portie } from './cel.ts'
import { cellenVan } from './cellen.ts'
import type { Kolommen } from './kolom.ts'
import { geenKop } from './kop.ts'
import { bladenMet } from './kop-zoeken.ts'
import { readCsv } from './read-csv.ts'
import { readZip } from './read-zip.ts'
import { plainTitle } from './titel.ts'
import { vormVan } from './vorm.ts'
import { TabelGeweigerd } from './weigering.ts'

/** What is read of which file. Only plain data: it goes to another thread. */
export type Vraag = { pad: string; kolommen: Kolommen; maxRijen: number }

/** A row by its number, and its cells in the order of the columns. */
export type GelezenRij = [rij: number, cellen: Cel[]]

/** `deel`: how much of the file was read, from 0 to 1. */
export type Gelezen = { rijen: GelezenRij[]; deel: number }

/** So many rows are handed on at once. */
const portion = 500

/**
 * The rows below the titles, in portions, without those in which nothing stands. Throws TabelGeweigerd when the table
 * cannot be read, has more rows than `maxRijen`, or stands in the file twice.
 */
export async function* leesRijen(vraag: Vraag): AsyncGenerator<Gelezen> {
  const stand = { deel: 0 }
  const porties = await portiesVan(vraag, (deel) => {
    stand.deel = deel
  })
  let [wachtend, aantal]: [GelezenRij[], number] = [[], 0]
  for await (const rij of onderTitels(porties, vraag.kolommen)) {
    if (++aantal > vraag.maxRijen) throw teVeel(vraag.maxRijen)
    wachtend.push(rij)
    if (wachtend.length < portion) continue
    yield { rijen: wachtend, deel: stand.deel }
    wachtend = []
  }
  yield { rijen: wachtend, deel: 1 }
}

async function portiesVan({ pad, kolommen }: Vraag, meld: (deel: number) => void) {
  if ((await vormVan(pad)) === 'zip') return readZip(pad, meld)
  const titels = new Set(Object.values(kolommen).map(({ titel }) => plainTitle(titel)))
  return readCsv(pad, { titels, meld })
}

async function* onderTitels(porties: AsyncIterable<Portie>, kolommen: Kolommen): AsyncGenerator<GelezenRij> {
  const bladen = bladenMet(kolommen)
  for await (const portie of porties)
    for (const { ruw, plaatsen } of bladen.belowTitles(portie)) {
      const cellen = cellenVan(ruw, { kolommen, plaatsen, van1904: portie.van1904 })
      if (cellen.every(({ soort }) => soort === 'leeg')) continue
      for (let n = 0; n < ruw.keer; n++) yield [ruw.rij + n, cellen]
    }
  if (!bladen.found()) throw geenKop(bladen.beste(), kolommen)
}

const teVeel = (maxRijen: number) =>
  new TabelGeweigerd(
    `In dit bestand staan meer dan ${maxRijen.toLocaleString('nl-NL')} rijen. Verdeel het over meer bestanden.`,
  )
