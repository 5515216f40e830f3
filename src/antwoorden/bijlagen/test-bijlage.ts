import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Bestandsoort } from '#src/platform/bestand/soort.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas, TestLid } from '#test/personas.ts'
import { type Stuksoort, sleutelVan } from './bijlage.ts'

export type TestBijlage = {
  soort: Stuksoort
  onderwerpId: string
  binnenId: string
  naam?: string
  bestandsoort?: Bestandsoort
  inhoud?: string
  door?: TestLid
}

type World = { t: Pick<TestApp, 'db' | 'deps'>; p: Pick<Personas, 'leden'> }

/** A file with a piece; straight into the database and the folder. Gives its id. */
export async function insertBijlage({ t, p }: World, wanted: TestBijlage): Promise<string> {
  const { soort, onderwerpId, binnenId, door = 'inkoper', inhoud = 'Wat er gebeurde.' } = wanted
  const id = randomUUID()
  const bytes = Buffer.from(inhoud)
  const place = placeOf(t, id)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, bytes)
  await t.db
    .insertInto('bijlage')
    .values({
      ...{ id, soort, onderwerpId, binnenId, grootte: bytes.length, doorId: p.leden[door].id },
      naam: wanted.naam ?? 'verslag.txt',
      bestandsoort: wanted.bestandsoort ?? 'txt',
      kenmerk: createHash('sha256').update(bytes).digest('hex'),
    })
    .execute()
  return id
}

/** Where its bytes are in the tests: in a folder. */
export function placeOf({ deps }: Pick<TestApp, 'deps'>, id: string): string {
  const { opslag } = deps.config
  if (!('map' in opslag)) throw new Error('these tests keep files in a folder')
  return join(opslag.map, sleutelVan(id))
}

/** A small pdf, as far as a reader of its beginning can tell. */
export const pdf = (naam = 'plan.pdf', inhoud = 'een plan') =>
  new File([`%PDF-1.7\n${inhoud}\n%%EOF\n`], naam, { type: 'application/pdf' })

/** How many are kept there. */
export const keptIn = async ({ deps }: Pick<TestApp, 'deps'>): Promise<string[]> =>
  readdir(dirname(placeOf({ deps }, 'x'))).catch(() => [])
