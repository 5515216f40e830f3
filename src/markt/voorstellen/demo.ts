import type { Demo } from '#src/platform/demo.ts'
import { dayOf } from '#src/platform/today.ts'
import { voorstellen } from './demo-teksten.ts'

/** What suppliers of the demo offer, one of which nobody said this year that it stands. */
export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  const rows = voorstellen.map(({ sleutel, van, door, op, ...v }) => ({
    ...v,
    id: idOf('voorstel', sleutel),
    organisatieId: idOf('organisatie', van),
    doorId: idOf('lid', door),
    bevestigdOp: dayOf(moment(op)),
    aangemaaktOp: moment(op),
    gewijzigdOp: moment(op),
  }))
  await db.insertInto('voorstel').values(rows).execute()
  await db
    .insertInto('voorstelVersie')
    .values(
      rows.map(({ id, titel, aanbod, vraagt, zichtbaarheid, doorId, aangemaaktOp }) => ({
        voorstelId: id,
        versie: 1,
        titel,
        aanbod,
        vraagt,
        zichtbaarheid,
        doorId,
        op: aangemaaktOp,
      })),
    )
    .execute()
}
