import { sql } from 'kysely'
import type { OrganisatieKort } from '#src/netwerk/organisaties/organisatie.ts'
import { isBelow } from '#src/netwerk/organisaties/queries.ts'
import { type Aantallen, bijSamenvoeging } from '#src/netwerk/organisaties/verhuizing.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { holding } from '#src/platform/like.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { type Helft, type Overname, overname, type Plan } from './samenvoeging.ts'

async function findHelft(db: Db, id: string): Promise<Helft> {
  const found = await db
    .selectFrom('organisatie as o')
    .leftJoin('organisatie as ouder', 'ouder.id', 'o.ouderId')
    .select(['o.id', 'o.naam', 'o.soort', 'o.ouderId', 'ouder.naam as ouderNaam', 'o.kant'])
    .select(['o.afkorting', 'o.plaats', 'o.tooi', 'o.oin', 'o.kvk', 'o.bronSleutel'])
    .leftJoin('regio', 'regio.code', 'o.regio')
    .select(['o.regio', 'regio.naam as regioNaam', 'o.pso', 'o.sociaalRegister'])
    .select(
      sql<'markt' | 'overheid' | null>`nullif(o.sector_banenafspraak, 'onbekend')`.as('sectorBanenafspraak'),
    )
    .select(['o.samenvatting', 'o.brengt', 'o.zoekt', 'o.opgehevenOp', 'o.versie'])
    .where('o.id', '=', id)
    .where('o.opgegaanInId', 'is', null)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** What merging will do, as things stand. NotFound unless both are there and are two. */
export async function planOf(
  asker: Asker,
  { blijft: id, weg: wegId }: Record<'blijft' | 'weg', string>,
): Promise<Plan> {
  if (!isUuid(id) || !isUuid(wegId) || id === wegId) throw new NotFound()
  const { db } = asker
  const [blijft, weg] = [await findHelft(db, id), await findHelft(db, wegId)]
  return {
    blijft,
    weg,
    ...(await countReferring(asker, { blijft, weg })),
    overname: takenOver(blijft, weg),
    ouder: await ouderOf(db, { blijft, weg }),
  }
}

type Paar = Pick<Plan, 'blijft' | 'weg'>

type Geteld = Pick<Plan, 'aantallen' | 'labels'>

/** How many of each refer to the one that goes, and what they are called: of each noun what it says of its own. */
async function countReferring(asker: Asker, { blijft, weg }: Paar): Promise<Geteld> {
  const paar = { blijft: blijft.id, weg: weg.id }
  const verhuizingen = await filled(asker, bijSamenvoeging, null)
  const tellingen = verhuizingen.flatMap(({ tellingen }) => Object.entries(tellingen))
  const counts = tellingen.map(([naam, { count }]) => sql`${count(paar)} as ${sql.ref(naam)}`)
  const { rows } = await sql<Aantallen>`select ${sql.join(counts)}`.execute(asker.db)
  return {
    aantallen: { ...rows[0] },
    labels: Object.fromEntries(tellingen.map(([naam, { label }]) => [naam, label])),
  }
}

/** Only what the one that stays has none of. */
const takenOver = (blijft: Helft, weg: Helft): Overname =>
  Object.fromEntries(overname.flatMap((name) => (!blijft[name] && weg[name] ? [[name, weg[name]]] : [])))

/**
 * What stays keeps its parent, or takes that of the other when it has none. When it lies below the other it takes its
 * place. Never a parent that lies below it.
 */
async function ouderOf(db: Db, { blijft, weg }: Paar): Promise<Plan['ouder']> {
  const ofWeg = weg.ouderId && weg.ouderNaam !== null ? { id: weg.ouderId, naam: weg.ouderNaam } : null
  if (await isBelow(db, weg.id, blijft.id)) return ofWeg
  if (blijft.ouderId && blijft.ouderNaam !== null) return { id: blijft.ouderId, naam: blijft.ouderNaam }
  return ofWeg && !(await isBelow(db, blijft.id, ofWeg.id)) ? ofWeg : null
}

export type Kandidaat = OrganisatieKort & { leden: number; proeftuinen: number }

/** What looks like this name, the most alike first; those that still exist, without the one itself. At most fifteen. */
export async function listGelijkenden(db: Db, { id, q }: { id: string; q: string }): Promise<Kandidaat[]> {
  const name = q.toLowerCase()
  return db
    .selectFrom('organisatie as o')
    .select(['o.id', 'o.naam', 'o.soort', 'o.plaats'])
    .select([
      sql<number>`(select count(*)::int from lid l where l.organisatie_id = o.id and l.vertrokken_op is null)`.as(
        'leden',
      ),
      sql<number>`(select count(*)::int from proeftuin p where p.organisatie_id = o.id)`.as('proeftuinen'),
    ])
    .where('o.id', '!=', id)
    .where('o.opgehevenOp', 'is', null)
    .where(sql<boolean>`(lower(o.naam) % ${name} or lower(o.naam) like ${holding(q)}
      or lower(o.afkorting) = ${name})`)
    .orderBy(sql`similarity(lower(o.naam), ${name})`, 'desc')
    .orderBy('o.id')
    .limit(15)
    .execute()
}
