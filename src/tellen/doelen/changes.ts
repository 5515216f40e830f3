import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import type { Doel, Van } from './doel.ts'
import type { DoelData, VersieData } from './forms.ts'
import { findDoel, listDoelenVan, listSectordoelen } from './queries.ts'

export type Gezet = { kind: 'bewaard'; id: string } | { kind: 'bestaat' }
/** `intussen`: somebody else laid down a version first; `gelijk`: it says nothing otherwise. */
export type Vastgelegd = { kind: 'bewaard'; id: string } | { kind: 'intussen' } | { kind: 'gelijk' }

export const bestaat =
  'Voor dit jaar en deze regel staat er al een doel. Open dat, en leg een nieuwe versie vast.'
export const nietsAnders = 'Hier staat niets anders dan in de versie van nu. Verander iets, of bewaar niets.'

/** The first version of a target. */
export async function addDoel(db: Db, actor: Actor, input: DoelData & Van): Promise<Gezet> {
  await lock(db, 'doelen')
  const { organisatieId, sector, jaar, regime } = input
  const doelen = organisatieId
    ? await listDoelenVan(db, actor, organisatieId)
    : await listSectordoelen(db, actor)
  const isDit = (een: Doel) => een.sector === sector && een.jaar === jaar && een.regime === regime
  if (doelen.some(isDit)) return { kind: 'bestaat' }
  const { id } = await db
    .insertInto('doel')
    .values({ ...input, versie: 1, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: 'doel.gezet', onderwerp: 'doel', onderwerpId: id })
  return { kind: 'bewaard', id }
}

type Wijziging = VersieData & { id: string }

/** Lays down a version beside the older ones, when `versie` is the newest that was read. */
export async function addVersie(
  db: Db,
  actor: Actor,
  { id, versie, ...input }: Wijziging,
): Promise<Vastgelegd> {
  await lock(db, 'doelen')
  const [nu] = await findDoel(db, actor, id)
  if (nu.versie !== versie) return { kind: 'intussen' }
  if (isGelijk(nu, input)) return { kind: 'gelijk' }
  const { organisatieId, sector, jaar, regime } = nu
  const made = await db
    .insertInto('doel')
    .values({ organisatieId, sector, jaar, regime, ...input, versie: versie + 1, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: 'doel.versie', onderwerp: 'doel', onderwerpId: made.id })
  return { kind: 'bewaard', id: made.id }
}

const isGelijk = (nu: Doel, { banen, bron, vervallen }: Omit<VersieData, 'versie'>) =>
  Number(nu.banen) === Number(banen) && nu.bron === bron && nu.vervallen === vervallen
