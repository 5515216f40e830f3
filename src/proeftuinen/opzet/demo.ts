import type { Demo } from '#src/platform/demo.ts'

/** A proeftuin of the demo that a buyer made of a voorstel; who wrote that heard of it the day after. */
export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  await db
    .insertInto('herkomst')
    .values({
      proeftuinId: idOf('proeftuin', 'fietsenAanDeDeur'),
      voorstelId: idOf('voorstel', 'dienstfiets'),
      versie: 1,
      aangemaaktOp: moment(-216),
      verteldOp: moment(-215),
    })
    .execute()
}
