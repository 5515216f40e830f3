import type Fraction from 'fraction.js'
import type { Db } from '#src/platform/db.ts'
import type { Bewaard } from './beeld.ts'
import { bewaardPerRegime, type Onder, type Tellinguitslag, vorige } from './bewaren.ts'
import { type Correctie, correctiesVan } from './correcties.ts'
import type { Geteld } from './momentopname.ts'
import { listBewaard, listVasteRijen } from './queries.ts'

/**
 * `tellingen`: the quarter itself, under each regime. `opnieuw`: quarters that are frozen already, as they would be counted
 * now, under the version of then.
 */
export type Vastlegging = {
  kwartaal: string
  tellingen: Tellinguitslag[]
  opnieuw?: (Onder & { cellen: Geteld[] })[]
}

/**
 * Freezes a quarter, with what of it is shown, and what became of the quarters before. False when it is frozen already:
 * what is out does not change. One transaction.
 */
export async function leggVast(db: Db, { kwartaal, tellingen, opnieuw = [] }: Vastlegging): Promise<boolean> {
  const laatste = await db
    .selectFrom('momentopname')
    .select((eb) => eb.fn.max('kwartaal').as('kwartaal'))
    .executeTakeFirstOrThrow()
  if ((laatste.kwartaal ?? '') >= kwartaal) return false
  const vast = await listVasteRijen(db)
  const eerder = await listBewaard(db, vorige(kwartaal))
  const bewaard = bewaardPerRegime({ kwartaal, tellingen, eerder, vast })
  for (const { regime, versie } of tellingen) {
    const { id } = await db
      .insertInto('momentopname')
      .values({ kwartaal, regime, versie })
      .returning('id')
      .executeTakeFirstOrThrow()
    await insertCellen(db, id, bewaard.get(regime) ?? [])
    const anders = opnieuw.filter((een) => een.regime === regime)
    await insertCorrecties(
      db,
      id,
      anders.flatMap((een) => correctiesVan(een, eerder)),
    )
  }
  return true
}

/** An exact fraction, as the database keeps it. */
const breukVan = (banen: Fraction) => ({ teller: String(banen.s * banen.n), noemer: String(banen.d) })

const tegelijk = 2000

async function insertCellen(db: Db, momentopnameId: string, cellen: Bewaard[]) {
  for (let n = 0; n < cellen.length; n += tegelijk) {
    const rijen = cellen.slice(n, n + tegelijk).map(({ banen, ...cel }) => {
      const { organisatieId, tabel, sleutel, plekken, bevestigd, bijdragers, grootste, getoond } = cel
      const rij = { organisatieId, tabel, sleutel, plekken, bevestigd, bijdragers, grootste, getoond }
      return { momentopnameId, ...rij, ...breukVan(banen) }
    })
    await db.insertInto('momentopnameCel').values(rijen).execute()
  }
}

async function insertCorrecties(db: Db, momentopnameId: string, correcties: Correctie[]) {
  for (let n = 0; n < correcties.length; n += tegelijk) {
    const rijen = correcties.slice(n, n + tegelijk).map(({ banen, ...correctie }) => ({
      momentopnameId,
      ...correctie,
      ...breukVan(banen),
    }))
    await db.insertInto('momentopnameCorrectie').values(rijen).execute()
  }
}
