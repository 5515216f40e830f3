import type { Demo } from '#src/platform/demo.ts'
import { dayOf } from '#src/platform/today.ts'
import type { HaakjeSeed } from './demo-seed.ts'
import { teksten } from './demo-teksten.ts'

/** Haakjes of the proeftuinen of the demo, each made by the trekker, and copied by some members. */
export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  const trekkers = await db
    .selectFrom('teamlid')
    .select(['proeftuinId', 'lidId'])
    .where('rol', '=', 'trekker')
    .execute()
  const trekkerOf = (id: string) => trekkers.find(({ proeftuinId }) => proeftuinId === id)?.lidId ?? ''
  const rowOf = (h: HaakjeSeed) => {
    const proeftuinId = idOf('proeftuin', h.uit)
    return {
      id: idOf('haakje', h.sleutel),
      proeftuinId,
      doorId: trekkerOf(proeftuinId),
      soort: h.soort,
      fase: h.fase,
      categorie: h.categorie,
      titel: h.titel,
      tekst: h.tekst,
      opdracht: h.opdracht ?? '',
      leveranciersVroegen: h.vroegen ?? '',
      bracht: h.bracht ?? '',
      zichtbaarheid: h.kring ?? ('netwerk' as const),
      geldigTot: h.tot === undefined ? null : dayOf(moment(h.tot)),
      gewijzigdOp: moment(h.op),
      aangemaaktOp: moment(h.op),
    }
  }
  await db.insertInto('haakje').values(teksten.map(rowOf)).execute()
  await copy(
    db,
    teksten.map(({ sleutel }) => idOf('haakje', sleutel)),
  )
}

/** The first were found by the most. */
async function copy(db: Demo['db'], ids: string[]): Promise<void> {
  const leden = await db
    .selectFrom('lid')
    .select('id')
    .where('toegelatenOp', 'is not', null)
    .orderBy('id')
    .limit(14)
    .execute()
  const kopieen = ids.flatMap((haakjeId, n) =>
    leden.slice(0, Math.max(0, 14 - 2 * n)).map(({ id: lidId }) => ({ haakjeId, lidId })),
  )
  await db.insertInto('haakjeKopie').values(kopieen).execute()
}
