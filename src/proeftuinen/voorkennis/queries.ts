import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { deelnamesOf, inbrengOf, lezingenOf, opTafelOf, periodeOf } from './lijsten.ts'
import { may } from './policy.ts'
import type { Periode, Voorkennis } from './voorkennis.ts'

/** The time in which this purchase was prepared; null when none ever was, or when it is not for this actor. */
export async function findPeriode(db: Db, actor: Actor | null, p: Proeftuin): Promise<Periode | null> {
  if (!may.read(actor, p)) return null
  const { rows } = await periodeOf(p).execute(db)
  return rows[0] ?? null
}

type Asked = { proeftuin: Proeftuin; periode: Periode; limit: number }

/** What the suppliers' side knew in that time; of what they opened at most `limit`, the newest. */
export async function findVoorkennis(
  db: Db,
  actor: Actor | null,
  { proeftuin: p, periode, limit }: Asked,
): Promise<Voorkennis> {
  if (!may.read(actor, p)) return { deelnames: [], lezingen: [], opTafel: [], inbreng: [] }
  const [deelnames, lezingen, opTafel, inbreng] = await Promise.all([
    deelnamesOf(p).execute(db),
    lezingenOf(p, limit).execute(db),
    opTafelOf(p, periode).execute(db),
    inbrengOf(p, periode).execute(db),
  ])
  return {
    deelnames: deelnames.rows,
    lezingen: lezingen.rows,
    opTafel: opTafel.rows,
    inbreng: inbreng.rows,
  }
}
