import type { Demo } from '#src/platform/demo.ts'

type DuwtjeSeed = { wie: string; aan: string[]; regel: string; door: string; op: number }

/** Of the werkwijze of the small lots: one organisation began after it, the other is not heard of. */
const kleinePercelen: DuwtjeSeed[] = [
  {
    wie: 'middenland',
    aan: ['iris'],
    regel: 'Jullie glasbewassing is een mooi stuk om los te knippen. Ik denk graag mee.',
    door: 'wilma',
    op: -32,
  },
  { wie: 'hetveer', aan: ['stefan'], regel: '', door: 'wilma', op: -32 },
]

export async function demo({ db, idOf, moment }: Demo): Promise<void> {
  for (const { wie, aan, regel, door, op } of kleinePercelen) {
    const id = idOf('duwtje', 'kleinePercelen', wie)
    const gestuurdOp = moment(op, 11)
    await db
      .insertInto('duwtje')
      .values({
        id,
        werkwijzeId: idOf('werkwijze', 'kleinePercelen'),
        organisatieId: idOf('organisatie', wie),
        regel,
        doorId: idOf('lid', door),
        gestuurdOp,
      })
      .execute()
    const ontvangers = aan.map((lid) => ({ duwtjeId: id, lidId: idOf('lid', lid), gestuurdOp }))
    await db.insertInto('duwtjeOntvanger').values(ontvangers).execute()
  }
}
