import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import type { OrganisatieSeed } from '../types.ts'

export async function insertOrganisaties(
  db: Db,
  seeds: Record<string, OrganisatieSeed>,
  { moment }: Kalender,
) {
  const rows = Object.entries(seeds).map(([sleutel, { ouder, afkorting = null, ...rest }]) => ({
    ...rest,
    id: idOf('organisatie', sleutel),
    afkorting,
    ouderId: ouder ? idOf('organisatie', ouder) : null,
    aangemaaktOp: moment(-455),
  }))
  await db.insertInto('organisatie').values(rows).execute()
}
