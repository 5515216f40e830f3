import type { Kysely } from 'kysely'
import type { DB } from '#src/platform/database.generated.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import type { OrganisatieSeed } from '../types.ts'

export async function insertOrganisaties(
  db: Kysely<DB>,
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
