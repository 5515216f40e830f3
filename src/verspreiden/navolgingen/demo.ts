import type { Demo } from '#src/platform/demo.ts'
import { dayOf } from '#src/platform/today.ts'
import { proeftuinen } from './demo-proeftuinen.ts'
import type { Lijst, NavolgingSeed } from './demo-seed.ts'
import { haakjes, werkwijzen } from './demo-teksten.ts'
import { type Gevolgdsoort, gevolgdsoorten } from './navolging.ts'

const lijsten: Record<Gevolgdsoort, Lijst> = {
  werkwijze: werkwijzen,
  haakje: haakjes,
  proeftuin: proeftuinen,
}

type Wat = { soort: Gevolgdsoort; wat: string }

/** Navolgingen of what is there in the demo, with every way it can end, each told by somebody who works there. */
export async function demo(made: Demo): Promise<void> {
  const leden = await made.db
    .selectFrom('lid')
    .select(['id', 'organisatieId'])
    .where('toegelatenOp', 'is not', null)
    .orderBy('id')
    .execute()
  const perOrganisatie = Map.groupBy(leden, ({ organisatieId }) => organisatieId)
  const doorOf = (organisatieId: string, n: number) => {
    const collegas = perOrganisatie.get(organisatieId) ?? []
    // Where nobody of the demo works, the adviesteam noted it.
    return collegas[n % collegas.length]?.id ?? made.idOf('lid', 'wilma')
  }
  for (const soort of gevolgdsoorten)
    for (const [wat, seeds] of Object.entries(lijsten[soort]))
      for (const [n, seed] of seeds.entries())
        await insertOne(made, { soort, wat, seed, doorId: doorOf(made.idOf('organisatie', seed.wie), n) })
}

const kolom = { werkwijze: 'werkwijzeId', haakje: 'haakjeId', proeftuin: 'gevolgdProeftuinId' } as const

async function insertOne(
  made: Demo,
  { soort, wat, seed, doorId }: Wat & { seed: NavolgingSeed; doorId: string },
) {
  const { db, idOf, moment } = made
  const key = (wie: string) => idOf('navolging', wat, wie)
  await db
    .insertInto('navolging')
    .values({
      id: key(seed.wie),
      organisatieId: idOf('organisatie', seed.wie),
      doorId,
      [kolom[soort]]: idOf(soort, wat),
      volgtId: seed.van ? key(seed.van) : null,
      proeftuinId: seed.in ? idOf('proeftuin', seed.in) : null,
      bij: seed.bij ?? '',
      begonnenOp: dayOf(moment(seed.op)),
      zichtbaarheid: seed.kring ?? 'openbaar',
    })
    .execute()
  for (const [na, soort, tekst, stap] of seed.feiten ?? []) {
    const stapId = stap ? idOf('werkwijze_stap', wat, stap) : null
    const feit = { navolgingId: key(seed.wie), soort, tekst, stapId, op: dayOf(moment(seed.op + na)), doorId }
    await db.insertInto('navolgingFeit').values(feit).execute()
  }
}
