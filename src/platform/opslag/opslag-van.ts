import type { OpslagConfig } from '../config-opslag.ts'
import { Unreachable } from '../errors.ts'
import { mapOpslag } from './map.ts'
import type { Opslag } from './opslag.ts'
import { s3Opslag } from './s3.ts'

/** By the settings. */
export const opslagOf = ({ opslag }: { opslag: OpslagConfig }): Opslag =>
  reachable('map' in opslag ? mapOpslag(opslag.map) : s3Opslag(opslag))

/** What goes wrong there is said as that, and not as something of the database. */
const reachable = ({ put, read, remove, list }: Opslag): Opslag => ({
  put: (sleutel, pad) => put(sleutel, pad).catch(unreachable),
  read: (sleutel, deel) => read(sleutel, deel).catch(unreachable),
  remove: (sleutel) => remove(sleutel).catch(unreachable),
  list,
})

const unreachable = (cause: unknown): never => {
  throw new Unreachable(
    'De plaats waar Vonk bestanden bewaart, antwoordt niet. Er is niets veranderd. Probeer het over een minuut opnieuw.',
    { cause },
  )
}
