import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isVisible } from '#src/verspreiden/navolgingen/policy.ts'
import type { Duwtje } from './duwtje.ts'
import type { Wat } from './voorbeeld.ts'

/** Which organisations were pointed to this, the last first, and what came of it as far as this actor may see. */
export async function listDuwtjes(db: Db, actor: Actor, id: string): Promise<Duwtje[]> {
  const { rows } = await sql<Duwtje>`
    select d.id, d.organisatie_id as "organisatieId", o.naam as organisatie, d.gestuurd_op as "gestuurdOp",
      a.naam as door, d.regel,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'naam', l.naam) order by l.naam)
        from duwtje_ontvanger r join lid l on l.id = r.lid_id where r.duwtje_id = d.id), '[]') as ontvangers,
      (select min(n.begonnen_op) from navolging n where n.organisatie_id = d.organisatie_id and ${isVisible(actor)}
        and coalesce(n.werkwijze_id, n.haakje_id, n.gevolgd_proeftuin_id) = ${id}) as "begonnenOp"
    from duwtje d join organisatie o on o.id = d.organisatie_id join lid a on a.id = d.door_id
    where coalesce(d.werkwijze_id, d.haakje_id, d.proeftuin_id) = ${id}
    order by d.gestuurd_op desc, o.naam`.execute(db)
  return rows
}

/** What its mails say and to whom they go; `geblokkeerdDoor`: who wants nothing of who sent it. */
type TeSturen = Pick<Duwtje, 'organisatieId' | 'organisatie' | 'door' | 'regel'> & {
  wat: Wat
  ontvangerIds: string[]
  geblokkeerdDoor: string[]
}

/** For the job that sends it: it asks no one. */
export async function findTeSturen(db: Db, id: string): Promise<TeSturen | undefined> {
  const { rows } = await sql<TeSturen>`
    select d.organisatie_id as "organisatieId", o.naam as organisatie, a.naam as door, d.regel,
      jsonb_build_object('id', coalesce(d.werkwijze_id, d.haakje_id, d.proeftuin_id),
        'soort', case when d.werkwijze_id is not null then 'werkwijze' when d.haakje_id is not null then 'haakje'
          else 'proeftuin' end) as wat,
      array(select r.lid_id from duwtje_ontvanger r where r.duwtje_id = d.id) as "ontvangerIds",
      array(select k.lid_id from blokkade k where k.geblokkeerd_id = d.door_id) as "geblokkeerdDoor"
    from duwtje d join organisatie o on o.id = d.organisatie_id join lid a on a.id = d.door_id
    where d.id = ${id}`.execute(db)
  return rows[0]
}
