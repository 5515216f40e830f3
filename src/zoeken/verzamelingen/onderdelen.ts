import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { type Vindbaar, type Vindsoort, vindplaats } from '#src/platform/vindbaar.ts'
import { may } from './policy.ts'
import type { Ding, Getoond, Onderdeel, Verzameling } from './verzameling.ts'

type Rij = Ding & { id: string; waarom: string }

const rijenVan = (db: Db, verzamelingId: string): Promise<Rij[]> =>
  db
    .selectFrom('verzamelingOnderdeel')
    .select(['id', 'soort', 'dingId', 'waarom'])
    .where('verzamelingId', '=', verzamelingId)
    .orderBy('volgorde')
    .execute()

/** What stands in it, in its order: what this reader may see. What is not seen is not there, but for its maker. */
export async function listOnderdelen(asker: Asker, verzameling: Verzameling): Promise<Onderdeel[]> {
  const rows = await rijenVan(asker.db, verzameling.id)
  const shown = await toonDingen(asker, rows)
  const all = rows.map(({ id, waarom, ...row }): Onderdeel => {
    const ding = shown.get(keyOf(row)) ?? null
    return { id, waarom: ding ? waarom : '', ding }
  })
  return may.edit(asker.actor, verzameling) ? all : all.filter(({ ding }) => ding !== null)
}

/** NotFound for who may not see it, or when it is of a kind that cannot stand in one. */
export async function findDing(asker: Asker, ding: Ding): Promise<Getoond> {
  const found = isUuid(ding.dingId) && (await toonDingen(asker, [ding])).get(keyOf(ding))
  if (!found) throw new NotFound()
  return found
}

const keyOf = ({ soort, dingId }: Ding) => `${soort} ${dingId}`

/** As each noun shows them to this reader in the search; one question for each noun, however many there are. */
async function toonDingen(asker: Asker, dingen: Ding[]): Promise<Map<string, Getoond>> {
  const nouns = await filled(asker, vindplaats, null)
  const shown = await Promise.all(nouns.map((noun) => toonVan(asker, noun, dingen)))
  return new Map(shown.flat())
}

async function toonVan(
  asker: Asker,
  { soorten, toon }: Vindbaar,
  dingen: Ding[],
): Promise<[string, Getoond][]> {
  const own = dingen.filter(({ soort }) => soorten.some((one) => one.soort === soort))
  const [first] = own
  if (!first) return []
  const rows = await toon(
    asker,
    own.map(({ dingId }) => dingId),
  )
  const vindsoortOf = (soort: string) => soorten.find((one) => one.soort === soort) as Vindsoort
  return rows.map((row) => [
    keyOf({ soort: first.soort, dingId: row.id }),
    { ...row, vindsoort: vindsoortOf(row.soort ?? first.soort) },
  ])
}
