import { sql } from 'kysely'
import { gaatMee, moveRows, type Paar, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

const ookGevraagd = ({ blijft }: Paar) =>
  sql`exists (select from kwartaalcontact b where b.proeftuin_id = c.proeftuin_id and b.organisatie_id = ${blijft}
    and b.gestopt_op is null)`

/** When two organisations become one, and both were asked in a proeftuin: one is asked from then on. */
export const contactenGaanMee = verhuist({
  kolommen: ['kwartaalcontact.organisatie_id'],
  tellingen: {
    kwartaalcontacten: {
      label: 'Wie elk kwartaal gevraagd wordt',
      count: ({ weg }) => sql`(select count(*)::int from kwartaalcontact where organisatie_id = ${weg})`,
    },
  },
  move: async (db, _actor, paar) => {
    await sql`update kwartaalcontact c set gestopt_op = now(), email = null
      where c.organisatie_id = ${paar.weg} and c.gestopt_op is null and ${ookGevraagd(paar)}`.execute(db)
    const verhuisd = await moveRows(db, { tabel: 'kwartaalcontact', kolom: 'organisatie_id' }, paar)
    return { aantallen: { kwartaalcontacten: verhuisd } }
  },
})

export const opgavenGaanMee = gaatMee({
  naam: 'kwartaalopgaven',
  label: 'Vragen van een kwartaal',
  tabel: 'kwartaalopgave',
  kolom: 'organisatie_id',
})
