import { dagenVan } from '#src/netwerk/termijnen/termijn.ts'
import type { Demo } from '#src/platform/demo.ts'
import { dayOf } from '#src/platform/today.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { antwoordWerkdagen, doel, linkDagen } from './gastheer.ts'

/** What stands in the mail of the demo, so that its page can be looked at; a real Vonk makes each key by chance. */
export const sleutelVanDemo = 'voorbeeld-van-een-gastlink'

/** Two that a buyer of Inkoopcentrum Rijk Midden began for another: one that waits, and one that was confirmed. */
export async function demo(made: Demo): Promise<void> {
  const { db, idOf, moment } = made
  const shared = {
    organisatieId: idOf('organisatie', 'rho'),
    eigenId: idOf('organisatie', 'irm'),
    doorId: idOf('lid', 'marloes'),
  }
  await db
    .insertInto('gastheer')
    .values([
      {
        ...shared,
        proeftuinId: idOf('proeftuin', 'stoelenStofferen'),
        begonnenOp: moment(-190),
        gevraagdOp: moment(-190, 11),
        bevestigdOp: moment(-187, 14),
        beslistDoorId: idOf('lid', 'fatma'),
      },
      {
        ...shared,
        proeftuinId: idOf('proeftuin', 'verhuisdozen'),
        begonnenOp: moment(-11),
        gevraagdOp: moment(-6, 10),
      },
    ])
    .execute()
  await insertVraag(made)
}

/** Six days ago somebody at the host was asked. */
async function insertVraag({ db, idOf, moment }: Demo): Promise<void> {
  const onderwerpId = idOf('proeftuin', 'verhuisdozen')
  const gastlinkId = idOf('gastlink', 'verhuisdozen')
  await db
    .insertInto('gastlink')
    .values({
      id: gastlinkId,
      doel,
      onderwerpId,
      doorId: idOf('lid', 'marloes'),
      email: 'facilitair@huisvestingontvangst.example',
      gemaaktOp: moment(-6, 10),
      geopendOp: moment(-4, 9),
      verlooptOp: moment(linkDagen - 6, 10),
    })
    .execute()
  await db
    .insertInto('gastlinkSleutel')
    .values({ gastlinkId, tokenHash: hashOf(sleutelVanDemo) })
    .execute()
  const termijnId = idOf('termijn', 'verhuisdozen')
  const dagen = dagenVan(dayOf(moment(-6)), antwoordWerkdagen)
  await db
    .insertInto('termijn')
    .values({ id: termijnId, soort: doel, onderwerpId, ...dagen })
    .execute()
  await db.insertInto('termijnBericht').values({ termijnId, moment: 'begin' }).execute()
}
