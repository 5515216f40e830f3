import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Nieuw, Uitkomsten } from './forms.ts'
import { inKwartaal, trekking } from './queries.ts'

type Getrokken = { ok: true; id: string } | { ok: false; veld: 'zaad' | 'kwartaal'; probleem: string }

/** Draws so many of what counted in a quarter. The same seed draws the same ones; a second time is refused in words. */
export async function drawSteekproef(
  db: Db,
  actor: Actor,
  { kwartaal, zaad, aantal }: Nieuw,
): Promise<Getrokken> {
  const { uit } = await db
    .selectFrom('plek as k')
    .select(sql<number>`count(*)::int`.as('uit'))
    .where(inKwartaal(kwartaal))
    .executeTakeFirstOrThrow()
  if (uit === 0) return { ok: false, veld: 'kwartaal', probleem: 'In dit kwartaal telde geen enkele plek.' }
  const steekproef = await db
    .insertInto('steekproef')
    .values({ kwartaal, zaad, aantal: Math.min(aantal, uit), uit, doorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!steekproef)
    return { ok: false, veld: 'zaad', probleem: 'Met dit zaad trok iemand dit kwartaal al. Kies een ander.' }
  await insertGetrokken(db, { id: steekproef.id, kwartaal, zaad, aantal })
  await audit(db, actor, {
    handeling: 'steekproef.getrokken',
    onderwerp: 'steekproef',
    onderwerpId: steekproef.id,
    bijzonderheden: { kwartaal, aantal: String(Math.min(aantal, uit)), uit: String(uit) },
  })
  return { ok: true, id: steekproef.id }
}

const insertGetrokken = (db: Db, { id, kwartaal, zaad, aantal }: Nieuw & { id: string }) =>
  sql`insert into steekproef_plek (steekproef_id, plek_id, volgorde)
    select ${id}::uuid, k.id, row_number() over (order by ${trekking(zaad)}) from plek k
    where ${inKwartaal(kwartaal)} order by ${trekking(zaad)} limit ${aantal}`.execute(db)

/** What was found outside Vonk. NotFound when one of them was not drawn; left empty stays as it is. */
export async function noteUitkomsten(
  db: Db,
  actor: Actor,
  { id, plekken }: Uitkomsten & { id: string },
): Promise<void> {
  const gezegd = plekken.filter(({ uitkomst }) => uitkomst !== null)
  for (const { plek, uitkomst, op } of gezegd) {
    const noted = await db
      .updateTable('steekproefPlek')
      .set({ uitkomst, nagegaanOp: op, opgeschrevenOp: sql`now()`, doorId: actor.id })
      .where('steekproefId', '=', id)
      .where('plekId', '=', plek)
      .returning('plekId')
      .executeTakeFirst()
    if (!noted) throw new NotFound()
  }
  await audit(db, actor, {
    handeling: 'steekproef.nagegaan',
    onderwerp: 'steekproef',
    onderwerpId: id,
    bijzonderheden: { aantal: String(gezegd.length) },
  })
}
