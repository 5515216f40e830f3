import { sql } from 'kysely'
import { moveRows, type Paar, verhuist } from '#src/netwerk/organisaties/verhuizing.ts'

const worksForBoth = ({ blijft }: Paar) =>
  sql`(exists (select from lid m where m.id = x.lid_id and m.organisatie_id = ${blijft})
    or exists (select from lid_organisatie w where w.lid_id = x.lid_id and w.organisatie_id = ${blijft}))`

/** When two organisations become one: of two rows for one member the one stays that began first. */
export const ookLedenGaanMee = verhuist({
  kolommen: ['lid_organisatie.organisatie_id'],
  tellingen: {
    ookLeden: {
      label: 'Leden die er ook werken',
      count: (paar) => sql`(select count(*)::int from lid_organisatie x
        where x.organisatie_id = ${paar.weg} and not ${worksForBoth(paar)})`,
    },
    ookLedenVanBeide: {
      label: 'Leden die voor allebei werken: dat wordt straks één',
      count: (paar) => sql`(select count(*)::int from lid_organisatie x
        where x.organisatie_id = ${paar.weg} and ${worksForBoth(paar)})`,
    },
  },
  move: async (db, _actor, paar) => {
    await sql`update lid_organisatie x set sinds = least(x.sinds, w.sinds)
      from lid_organisatie w
      where x.lid_id = w.lid_id and x.organisatie_id = ${paar.blijft} and w.organisatie_id = ${paar.weg}`.execute(
      db,
    )
    const both = await sql`delete from lid_organisatie x
      where x.organisatie_id = ${paar.weg} and ${worksForBoth(paar)}`.execute(db)
    const ookLeden = await moveRows(db, { tabel: 'lid_organisatie', kolom: 'organisatie_id' }, paar)
    return { aantallen: { ookLeden, ookLedenVanBeide: Number(both.numAffectedRows) } }
  },
})
