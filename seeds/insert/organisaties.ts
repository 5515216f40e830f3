import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { gemeenten, regioVan } from '../regios.ts'
import { idOf } from '../sleutel.ts'
import type { OrganisatieSeed } from '../types.ts'

export async function insertOrganisaties(
  db: Db,
  seeds: Record<string, OrganisatieSeed>,
  { moment }: Kalender,
) {
  const rows = Object.entries(seeds).map(([sleutel, { ouder, afkorting = null, pso = null, ...rest }]) => ({
    ...rest,
    pso,
    sectorBanenafspraak: rest.sectorBanenafspraak ?? 'onbekend',
    sociaalRegister: rest.sociaalRegister ?? false,
    regio: regioVan(rest.plaats),
    id: idOf('organisatie', sleutel),
    afkorting,
    ouderId: ouder ? idOf('organisatie', ouder) : null,
    aangemaaktOp: moment(-455),
  }))
  await db.insertInto('regioGemeente').values(gemeenten).execute()
  await db.insertInto('organisatie').values(rows).execute()
}
