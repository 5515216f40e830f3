import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Doelsector } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Doel } from './doel.ts'
import { visibleTo } from './policy.ts'

/** What tells one target from another, whatever its version. */
const draad = ['d.sector', 'd.organisatieId', 'd.jaar', 'd.regime'] as const

const beheertVan = (actor: Actor | null) =>
  sql<boolean>`exists (select from organisatiebeheer b where b.organisatie_id = d.organisatie_id and b.lid_id = ${actor?.id ?? null})`
const regimeTitel = sql<string>`coalesce((select r.titel from telregime r where r.naam = d.regime
  order by r.versie desc limit 1), d.regime)`

const select = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('doel as d')
    .leftJoin('organisatie as o', 'o.id', 'd.organisatieId')
    .select(['d.id', 'd.organisatieId', 'o.naam as organisatie', 'd.sector', 'd.jaar', 'd.regime', 'd.banen'])
    .select(['d.bron', 'd.vervallen', 'd.versie', 'd.op'])
    .select([regimeTitel.as('regimeTitel'), beheertVan(actor).as('beheert')])
    .where(visibleTo(actor))
    .$castTo<Doel>()

/** Of each target the newest version, the last year first. */
const nieuwste = (db: Db, actor: Actor | null) =>
  select(db, actor)
    .distinctOn([...draad])
    .orderBy('d.sector')
    .orderBy('d.organisatieId')
    .orderBy('d.jaar', 'desc')
    .orderBy('d.regime')
    .orderBy('d.versie', 'desc')

/** Of the sectors and the country. */
export const listSectordoelen = (db: Db, actor: Actor | null): Promise<Doel[]> =>
  nieuwste(db, actor).where('d.organisatieId', 'is', null).execute()

/** Of one organisation; nothing for who may not read them. */
export const listDoelenVan = (db: Db, actor: Actor | null, organisatieId: string): Promise<Doel[]> =>
  nieuwste(db, actor).where('d.organisatieId', '=', organisatieId).execute()

/** Every version of the target of which one has this id, the newest first. NotFound unless may.view. */
export async function findDoel(db: Db, actor: Actor | null, id: string): Promise<[Doel, ...Doel[]]> {
  if (!isUuid(id)) throw new NotFound()
  const [eerste, ...verder] = await select(db, actor)
    .innerJoin('doel as een', (join) =>
      join
        .on(sql<boolean>`een.organisatie_id is not distinct from d.organisatie_id`)
        .on(sql<boolean>`een.sector is not distinct from d.sector`)
        .onRef('een.jaar', '=', 'd.jaar')
        .onRef('een.regime', '=', 'd.regime'),
    )
    .where('een.id', '=', id)
    .orderBy('d.versie', 'desc')
    .execute()
  if (!eerste) throw new NotFound()
  return [eerste, ...verder]
}

/** How many banen were promised at the end of a year, told under the regime of this name: to whom it is shown, is decided by who asks. */
export type Gesteld = Pick<Doel, 'id' | 'jaar' | 'regime' | 'banen' | 'bron' | 'versie' | 'op'>
type Gevraagd = { jaar: number; regime: string }

const gesteld = (db: Db, { jaar, regime }: Gevraagd) =>
  db
    .selectFrom('doel')
    .select(['id', 'jaar', 'regime', 'banen', 'bron', 'versie', 'op', 'vervallen'])
    .where('jaar', '=', jaar)
    .where('regime', '=', regime)
    .orderBy('versie', 'desc')
    .limit(1)

const geldig = ({ vervallen, ...doel }: Gesteld & { vervallen: boolean }) => (vervallen ? undefined : doel)

/** The target of an organisation for a year under a regime, in its newest version; undefined when there is none (any more). */
export async function doelVan(
  db: Db,
  { organisatieId, ...gevraagd }: Gevraagd & { organisatieId: string },
): Promise<Gesteld | undefined> {
  const found = await gesteld(db, gevraagd).where('organisatieId', '=', organisatieId).executeTakeFirst()
  return found && geldig(found)
}

/** The same of a sector. */
export async function doelVanSector(
  db: Db,
  { sector, ...gevraagd }: Gevraagd & { sector: Doelsector },
): Promise<Gesteld | undefined> {
  const found = await gesteld(db, gevraagd).where('sector', '=', sector).executeTakeFirst()
  return found && geldig(found)
}
