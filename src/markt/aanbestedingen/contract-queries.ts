import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import type { Afspraak, Afspraakwijziging, Contract } from './contract.ts'
import { may, visibleTo } from './policy.ts'

/** What is known of the contract, as far as this actor may read it. */
export async function findContract(db: Db, actor: Actor | null, a: Aanbesteding): Promise<Contract> {
  const row = await db
    .selectFrom('aanbesteding')
    .leftJoin('lid as m', (join) =>
      join.onRef('m.id', '=', 'aanbesteding.contractmanagerId').on('m.vertrokkenOp', 'is', null),
    )
    .select(['afspraakEenheid', 'afspraakTekst', 'afroepVanId', 'm.id as managerId', 'm.naam as manager'])
    .select(sql<string | null>`afspraak_aantal::text`.as('afspraakAantal'))
    .where('aanbesteding.id', '=', a.id)
    .executeTakeFirstOrThrow()
  const beheer = may.readBeheer(actor, a)
  const kin = await listVerwant(db, actor, { id: a.id, afroepVanId: row.afroepVanId })
  return {
    afspraak: may.readAfspraak(actor, a) ? afspraakIn(row) : null,
    contractmanager: beheer && row.managerId && row.manager ? { id: row.managerId, naam: row.manager } : null,
    afroepVan: kin.find(({ id }) => id === row.afroepVanId) ?? null,
    afroepen: kin.filter(({ id }) => id !== row.afroepVanId),
    wijzigingen: beheer ? await listWijzigingen(db, a.id) : [],
  }
}

type Row = {
  afspraakEenheid: Afspraak['eenheid'] | null
  afspraakAantal: string | null
  afspraakTekst: string
}

const afspraakIn = ({
  afspraakEenheid: eenheid,
  afspraakAantal,
  afspraakTekst: tekst,
}: Row): Afspraak | null =>
  eenheid && { eenheid, aantal: afspraakAantal?.replace(/\.?0+$/, '') ?? null, tekst }

/** The framework above it and what was called off it, at most a hundred. */
const listVerwant = (db: Db, actor: Actor | null, given: { id: string; afroepVanId: string | null }) =>
  db
    .selectFrom('aanbesteding')
    .select(['aanbesteding.id', 'aanbesteding.titel'])
    .where(visibleTo(actor))
    .where((eb) => eb.or([eb('aanbesteding.id', '=', given.afroepVanId), eb('afroepVanId', '=', given.id)]))
    .orderBy('titel')
    .limit(100)
    .execute()

const listWijzigingen = (db: Db, aanbestedingId: string): Promise<Afspraakwijziging[]> =>
  db
    .selectFrom('afspraakwijziging as w')
    .innerJoin('lid as d', 'd.id', 'w.doorId')
    .select(['w.was', 'w.wordt', 'w.reden', 'w.op', 'd.naam as door'])
    .where('w.aanbestedingId', '=', aanbestedingId)
    .orderBy('w.op', 'desc')
    .orderBy('w.id')
    .limit(50)
    .execute()

/** The frameworks that this one may have been called off: what the actor sees, by title, at most two hundred. */
export const listRaamovereenkomsten = (db: Db, actor: Actor | null, behalve: string) =>
  db
    .selectFrom('aanbesteding')
    .leftJoin('organisatie as k', 'k.id', 'aanbesteding.koperId')
    .select(['aanbesteding.id', 'titel', sql<string>`coalesce(k.naam, koper_naam)`.as('koper')])
    .where((eb) => visibleTo(actor)(eb as never))
    .where('raamovereenkomst', '=', true)
    .where('aanbesteding.id', '<>', behalve)
    .orderBy('titel')
    .orderBy('aanbesteding.id')
    .limit(200)
    .execute()
