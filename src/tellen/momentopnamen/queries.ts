import Fraction from 'fraction.js'
import { sql } from 'kysely'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { eigenMaat, openbareMaat } from '#src/tellen/kleine-getallen/tabel.ts'
import { toonTabel } from '#src/tellen/kleine-getallen/toon.ts'
import { vormen } from '#src/tellen/telregimes/telregime.ts'
import { type Bewaard, beeldVan } from './beeld.ts'
import type { Onder } from './bewaren.ts'
import {
  eersteRegime,
  getoondeRegimes,
  type Momentopname,
  onbekend,
  totaal,
  type VasteRijen,
  type Verdeling,
} from './momentopname.ts'
import { type Bladzij, bladzijVan } from './publiek.ts'

/** All rows that there can be, in an order that everybody can know. */
export async function listVasteRijen(db: Db): Promise<VasteRijen> {
  const [regios, categorieen] = await Promise.all([listRegios(db), listCategorieen(db)])
  return {
    vorm: vormen,
    route: [...routes, onbekend],
    regio: [...regios.map(({ code }) => code), onbekend],
    soort_organisatie: organisatiesoorten,
    categorie: [...categorieen.map(({ code }) => code), onbekend],
  }
}

/** What is kept of these quarters, of the network and of every organisation, or of one of them. */
export async function listBewaard(db: Db, kwartalen: string[], van?: { organisatieId: string | null }) {
  const rows = await db
    .selectFrom('momentopnameCel as c')
    .innerJoin('momentopname as m', 'm.id', 'c.momentopnameId')
    .select(['m.kwartaal', 'm.regime', 'c.organisatieId', 'c.tabel', 'c.sleutel', 'c.plekken', 'c.bevestigd'])
    .select(['c.bijdragers', 'c.grootste', 'c.getoond'])
    .select([sql<string>`c.teller::text`.as('teller'), sql<string>`c.noemer::text`.as('noemer')])
    .where('m.kwartaal', 'in', ['', ...kwartalen])
    .$if(van !== undefined, (query) =>
      query.where(sql<boolean>`c.organisatie_id is not distinct from ${van?.organisatieId ?? null}::uuid`),
    )
    .orderBy('m.kwartaal')
    .execute()
  return rows.map(({ teller, noemer, ...rij }): Bewaard & Onder => ({
    ...rij,
    banen: new Fraction(BigInt(teller), BigInt(noemer)),
  }))
}

/** The newest first, each under the regimes of which something is shown. */
export async function listMomentopnamen(db: Db): Promise<Momentopname[]> {
  const rows = await momentopnamen(db).execute()
  return rows.toSorted((a, b) => b.kwartaal.localeCompare(a.kwartaal) || rang(a.regime) - rang(b.regime))
}

const rang = (regime: string) => getoondeRegimes.indexOf(regime)

/** Of the regimes that are published: the first always, and another where its total is shown. */
const momentopnamen = (db: Db) =>
  db
    .selectFrom('momentopname as m')
    .innerJoin('telregime as r', (join) =>
      join.onRef('r.naam', '=', 'm.regime').onRef('r.versie', '=', 'm.versie'),
    )
    .select(['m.kwartaal', 'm.regime', 'm.versie', 'r.titel', 'm.vastgelegdOp'])
    .where('m.regime', 'in', getoondeRegimes)
    .where((eb) =>
      eb.or([
        eb('m.regime', '=', eersteRegime),
        eb.exists(
          eb
            .selectFrom('momentopnameCel as c')
            .whereRef('c.momentopnameId', '=', 'm.id')
            .where('c.organisatieId', 'is', null)
            .where('c.tabel', '=', totaal)
            .where('c.getoond', '=', true),
        ),
      ]),
    )

export type Keuze = { kwartaal?: string | undefined; regime?: string | undefined }

/** The newest when no quarter is asked for, under the regime that leads when none is. NotFound when it is not published. */
export async function findMomentopname(db: Db, { kwartaal, regime }: Keuze): Promise<Momentopname> {
  const alle = await listMomentopnamen(db)
  const wanneer = kwartaal ?? alle[0]?.kwartaal
  const gezocht = regime ?? eersteRegime
  const found = alle.find((een) => een.kwartaal === wanneer && een.regime === gezocht)
  if (!found) throw new NotFound()
  return found
}

/** One table of the network as everybody may see it: what page, file and API show, and no other way leads to it. */
export async function publiek(db: Db, van: Momentopname, tabel: Verdeling): Promise<Bladzij> {
  const { kwartaal, regime } = van
  const rijen = (await listBewaard(db, [kwartaal], { organisatieId: null })).filter(
    (een) => een.regime === regime,
  )
  const beeld = beeldVan(regime, rijen, await listVasteRijen(db))
  return bladzijVan(rijen, toonTabel(beeld, tabel, openbareMaat))
}

type Eigen = { organisatieId: string; kwartaal: string; regime: string; tabel: Verdeling }

/** One table of an organisation as who works there may see it; whether somebody does, says the page that asks. */
export async function findEigen(db: Db, { organisatieId, kwartaal, regime, tabel }: Eigen): Promise<Bladzij> {
  const rijen = (await listBewaard(db, [kwartaal], { organisatieId })).filter((een) => een.regime === regime)
  const beeld = beeldVan(regime, rijen, await listVasteRijen(db))
  return bladzijVan(rijen, toonTabel(beeld, tabel, eigenMaat))
}
