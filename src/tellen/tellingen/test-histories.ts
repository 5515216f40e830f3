import { sql } from 'kysely'
import type { Feit } from '#src/tellen/telregimes/feiten.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import type { TelPlek } from '#src/tellen/telregimes/tel.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden' | 'organisaties'> }

const rij = (feit: Feit, plekId: string, voorId: string) => ({
  plekId,
  voorId,
  soort: feit.soort,
  op: feit.soort === 'verloond' ? dagVan(kwartaalVan(feit.kwartaal).eerste) : feit.op,
  minuten: 'minutenPerWeek' in feit ? feit.minutenPerWeek : 'minuten' in feit ? feit.minuten : null,
  waarde: feit.soort === 'register' ? feit.waarde : null,
  reden: feit.soort === 'beeindigd' ? ('niet_bekend' as const) : null,
})

/** So many places of work in one proeftuin, each with its own history; as the pure functions take them. */
export async function insertHistories(world: World, histories: Omit<TelPlek, 'id'>[]): Promise<TelPlek[]> {
  const { db } = world.t
  const proeftuinId = await insertProeftuin(world)
  const plekken: TelPlek[] = []
  for (let from = 0; from < histories.length; from += 500) {
    const part = histories.slice(from, from + 500)
    const made = await db
      .insertInto('plek')
      .values(
        part.map(({ vorm, werkgever, inlener, koper }, n) => ({
          label: `plek ${from + n}`,
          proeftuinId,
          vorm,
          werkgeverId: werkgever,
          voorId: werkgever,
          inlenerId: inlener ?? null,
          koperId: koper ?? null,
        })),
      )
      .returning('id')
      .execute()
    const all = part.map((history, n) => ({ ...history, id: made[n]?.id ?? '' }))
    await db
      .insertInto('plekFeit')
      .values(all.flatMap(({ id, werkgever, feiten }) => feiten.map((feit) => rij(feit, id, werkgever))))
      .execute()
    plekken.push(...all)
  }
  await sql`analyze plek, plek_feit`.execute(db)
  return plekken
}
