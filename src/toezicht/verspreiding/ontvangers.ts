import { sql } from 'kysely'
import { heeftRolDie } from '#src/netwerk/keuzelijsten/queries.ts'
import { findAlsVragers, type Ontvanger as Vrager } from '#src/netwerk/leden/als-vraagt.ts'
import { isInNetwork, isShown } from '#src/netwerk/leden/policy.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { orNull } from '#src/platform/errors.ts'
import { isBarredLid } from '#src/proeftuinen/proeftuin/policy.ts'
import { proeftuinenVan } from '#src/verspreiden/navolgingen/policy.ts'
import { hoogstens, type Ontvanger } from './duwtje.ts'
import { may } from './policy.ts'
import { findVoorbeeld } from './queries.ts'
import type { Gezocht, Voorbeeld } from './voorbeeld.ts'

/** Who buys before who coordinates, then who leads, then anybody else; of a role that the actor may not see nothing is known. */
const rang = (actor: Actor) => sql`case when not ${isShown(actor, 'l.rollen_zicht')} then 3
  when ${heeftRolDie('koopt')} then 0 when ${heeftRolDie('coordineert')} then 1 when ${heeftRolDie('leidt')} then 2 else 3 end`

/** Barred, over `lid as l`, from a proeftuin that the example is or comes from: that one gets nothing, though it may be public. */
const isGeweerd = (id: string) => sql`exists (
  select from proeftuin p where p.id = any(${proeftuinenVan(sql`${id}`)}) and ${isBarredLid('l.id')})`

type Gevraagd = { id: string; organisatieIds: string[] }

/** By organisation: who would get a duwtje, the first few of those who come first; not the actor. One statement. */
export async function listOntvangers(
  db: Db,
  actor: Actor,
  { id, organisatieIds }: Gevraagd,
): Promise<Map<string, Ontvanger[]>> {
  const { rows } = await sql<Ontvanger & { organisatieId: string }>`
    select id, naam, functie, organisatie_id as "organisatieId" from (
      select x.*, row_number() over (partition by organisatie_id order by naam, id) as n from (
        select l.id, l.naam, l.organisatie_id, ${rang(actor)} as rang,
          case when ${isShown(actor, 'l.functie_zicht')} then l.functie else '' end as functie,
          min(${rang(actor)}) over (partition by l.organisatie_id) as eerste
        from lid l where l.organisatie_id = any(${organisatieIds}::uuid[]) and l.id <> ${actor.id}
          and ${isInNetwork} and l.op_slot_sinds is null and not is_leverancier(l.id) and not ${isGeweerd(id)}) x
      where rang = eerste) y
    where n <= ${hoogstens.ontvangers} order by naam, id`.execute(db)
  return Map.groupBy(rows, ({ organisatieId }) => organisatieId)
}

/** A buyer who is in no team, as a policy sees one. */
const eenInkoper: Actor = {
  id: '00000000-0000-0000-0000-000000000000',
  naam: '',
  organisatieId: null,
  kant: 'opdrachtgever',
  overheid: true,
  leverancier: false,
  leverancierTot: null,
  ooitLeverancier: false,
  toegelaten: true,
  adviesteam: false,
  beheer: false,
}

/** The example as every buyer reads it; null when buyers as such may not, so that it is not sent. */
export const zoalsInkopersLezen = (db: Db, gezocht: Gezocht) => orNull(findVoorbeeld(db, eenInkoper, gezocht))

type Lezer = { lid: Vrager; voorbeeld: Voorbeeld }

/** Of these members who may get it at this moment, each with the example as he or she reads it. */
export async function listLezers(db: Db, ids: string[], gezocht: Gezocht): Promise<Lezer[]> {
  const lezers: Lezer[] = []
  for (const lid of await findAlsVragers(db, ids)) {
    const voorbeeld = may.receive(lid) && (await orNull(findVoorbeeld(db, lid, gezocht)))
    if (voorbeeld) lezers.push({ lid, voorbeeld })
  }
  return lezers
}
