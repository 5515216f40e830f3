import type { Demo } from '#src/platform/demo.ts'
import { type VerzamelingSeed, verzamelingen } from './demo-teksten.ts'

/** What members of the demo put together, of what its werkwijzen, haakjes, proeftuinen and lessons tell. */
export async function demo(made: Demo): Promise<void> {
  const rows = verzamelingen.map((seed) => rowOf(made, seed))
  await made.db.insertInto('verzameling').values(rows).execute()
  const onderdelen = verzamelingen.flatMap((seed) => onderdelenOf(made, seed))
  await made.db.insertInto('verzamelingOnderdeel').values(onderdelen).execute()
}

const rowOf = ({ idOf, moment }: Demo, { sleutel, door, op, onderdelen: _, ...seed }: VerzamelingSeed) => ({
  ...seed,
  id: idOf('verzameling', sleutel),
  doorId: idOf('lid', door),
  gewijzigdOp: moment(op),
  aangemaaktOp: moment(op),
})

const onderdelenOf = ({ idOf, moment }: Demo, { sleutel, door, op, onderdelen }: VerzamelingSeed) =>
  onderdelen.map(({ soort, sleutel: van, waarom = '' }, n) => ({
    id: idOf('verzameling_onderdeel', sleutel, n),
    verzamelingId: idOf('verzameling', sleutel),
    soort,
    dingId: idOf(soort, ...van),
    waarom,
    volgorde: n + 1,
    doorId: idOf('lid', door),
    op: moment(op),
  }))
