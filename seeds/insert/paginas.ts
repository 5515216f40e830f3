import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { leden } from '../leden.ts'
import type { beheervragen, paginas, volgingen } from '../paginas.ts'
import { idOf } from '../sleutel.ts'

/** What organisations bring and seek, and who keeps their page. */
export async function insertPaginas(db: Db, seeds: typeof paginas, { moment }: Kalender) {
  for (const [sleutel, { brengt, zoekt, beheerders = [] }] of Object.entries(seeds)) {
    const organisatieId = idOf('organisatie', sleutel)
    await db.updateTable('organisatie').set({ brengt, zoekt }).where('id', '=', organisatieId).execute()
    for (const lid of beheerders) {
      const beheer = { organisatieId, lidId: idOf('lid', lid), sinds: moment(-60) }
      await db.insertInto('organisatiebeheer').values(beheer).execute()
    }
  }
}

export async function insertBeheervragen(db: Db, seeds: typeof beheervragen, { moment }: Kalender) {
  const rows = seeds.map(({ lid, reden, op, adviesteam }) => ({
    id: idOf('beheerverzoek', lid),
    ...{ lidId: idOf('lid', lid), organisatieId: idOf('organisatie', leden[lid].organisatie), reden },
    gevraagdOp: moment(op),
    doorgezetOp: adviesteam ? moment(op) : null,
  }))
  await db.insertInto('beheerverzoek').values(rows).execute()
}

export async function insertVolgingen(db: Db, seeds: typeof volgingen, { moment }: Kalender) {
  const rows = Object.entries(seeds).flatMap(([lid, gevolgd]) => {
    const row = (what: string, values: object) => ({
      ...{ id: idOf('volging', `${lid} ${what}`), lidId: idOf('lid', lid), sinds: moment(-30) },
      ...values,
    })
    return [
      ...(gevolgd.leden ?? []).map((one) => row(one, { gevolgdLidId: idOf('lid', one) })),
      ...(gevolgd.organisaties ?? []).map((one) => row(one, { organisatieId: idOf('organisatie', one) })),
      ...(gevolgd.proeftuinen ?? []).map((one) => row(one, { proeftuinId: idOf('proeftuin', one) })),
      ...(gevolgd.categorieen ?? []).map((one) => row(one, { categorie: one })),
    ]
  })
  for (const values of rows) await db.insertInto('volging').values(values).execute()
}
