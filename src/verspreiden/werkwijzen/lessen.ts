import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { decidesOnSides } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { listAantekeningen } from '#src/proeftuinen/aantekeningen/queries.ts'
import { may as proeftuinMay, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** Something that was learned, to write from. */
export type Les = { titel: string; tekst: string }

/** What was learned in a proeftuin, as far as this actor may read it: from its afronding, its logboek and its switches. */
export async function listLessen(db: Db, actor: Actor, proeftuin: Proeftuin): Promise<Les[]> {
  const { aantekeningen } = await listAantekeningen(db, actor, { proeftuin, na: null })
  const afronding = proeftuinMay.read(actor, proeftuin) ? proeftuin.afronding : null
  return [
    { titel: 'Wat we leerden', tekst: afronding?.geleerd ?? '' },
    { titel: 'Wat we anders zouden doen', tekst: afronding?.andersDoen ?? '' },
    ...aantekeningen
      .filter(({ soort }) => ['les', 'hobbel', 'besluit'].includes(soort))
      .map(({ titel, tekst }) => ({ titel, tekst })),
  ].filter(({ tekst }) => tekst !== '')
}

/** What was rounded off and a werkwijze can be made of by this actor, last moved first. */
export const listMogelijk = (db: Db, actor: Actor) =>
  db
    .selectFrom('proeftuin as p')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(['p.id', 'p.titel', 'o.naam as organisatie'])
    .where('p.gestartOp', 'is not', null)
    .where('p.uitkomst', 'is not', null)
    .where(visibleTo(actor))
    .$if(!decidesOnSides(actor), (query) =>
      query.where(
        sql<boolean>`exists (select from teamlid t
          where t.proeftuin_id = p.id and t.lid_id = ${actor.id} and t.rol <> 'leverancier')`,
      ),
    )
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id')
    .limit(50)
    .execute()
