import { sql } from 'kysely'
import { moveRows, type Paar, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

/** Over `duwtje as d` of the one that goes: joined with the one of the other about the same, `b`. */
const ookBijBlijft = ({ blijft }: Paar) => sql`duwtje b on b.organisatie_id = ${blijft}
  and coalesce(b.werkwijze_id, b.haakje_id, b.proeftuin_id) = coalesce(d.werkwijze_id, d.haakje_id, d.proeftuin_id)`

/** Of what both were pointed to one is left, with who got either: an organisation gets a duwtje once. */
export const duwtjesGaanMee = verhuist({
  kolommen: ['duwtje.organisatie_id'],
  tellingen: {
    duwtjes: {
      label: 'Voorbeelden waar alleen zij op gewezen zijn',
      count: (paar) => sql`(select count(*)::int from duwtje d left join ${ookBijBlijft(paar)}
        where d.organisatie_id = ${paar.weg} and b.id is null)`,
    },
  },
  move: async (db, _actor, paar) => {
    await sql`insert into duwtje_ontvanger (duwtje_id, lid_id, gestuurd_op)
      select b.id, r.lid_id, r.gestuurd_op from duwtje d join ${ookBijBlijft(paar)} join duwtje_ontvanger r on r.duwtje_id = d.id
      where d.organisatie_id = ${paar.weg} on conflict do nothing`.execute(db)
    await sql`delete from duwtje where id in (
      select d.id from duwtje d join ${ookBijBlijft(paar)} where d.organisatie_id = ${paar.weg})`.execute(db)
    return { aantallen: { duwtjes: await moveRows(db, { tabel: 'duwtje', kolom: 'organisatie_id' }, paar) } }
  },
})
