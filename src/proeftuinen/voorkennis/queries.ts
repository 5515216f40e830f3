import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { deelnamesOf, inbrengOf, lezingenOf, opTafelOf, periodeOf } from './lijsten.ts'
import { ookOpTafel } from './places.ts'
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
  asker: Asker,
  { proeftuin: p, periode, limit }: Asked,
): Promise<Voorkennis> {
  const { db, actor } = asker
  if (!may.read(actor, p)) return { deelnames: [], lezingen: [], opTafel: [], inbreng: [] }
  const [deelnames, lezingen, opTafel, ook, inbreng] = await Promise.all([
    deelnamesOf(p).execute(db),
    lezingenOf(p, limit).execute(db),
    opTafelOf(p, periode).execute(db),
    filled(asker, ookOpTafel, { proeftuin: p, periode }),
    inbrengOf(p, periode).execute(db),
  ])
  return {
    deelnames: deelnames.rows,
    lezingen: lezingen.rows,
    opTafel: [...opTafel.rows, ...ook.flat()].toSorted((a, b) => a.sinds.getTime() - b.sinds.getTime()),
    inbreng: inbreng.rows,
  }
}
