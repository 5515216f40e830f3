import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import type { VersieData } from './forms.ts'
import { listVersiesVan } from './queries.ts'
import type { TelregimeVersie } from './versie.ts'

/** `intussen`: somebody else laid down a version first; `gelijk`: it says nothing otherwise. */
export type Uitslag = { kind: 'bewaard'; versie: number } | { kind: 'intussen' } | { kind: 'gelijk' }

export const nietsAnders = 'Hier staat niets anders dan in de versie van nu. Verander iets, of bewaar niets.'

/** Lays down a version beside the older ones, when `versie` is the newest that was read. */
export async function addVersie(
  db: Db,
  actor: Actor,
  { naam, versie, ...input }: VersieData & { naam: string },
): Promise<Uitslag> {
  await lock(db, `telregime ${naam}`)
  const [nieuwste] = await listVersiesVan(db, naam)
  if (nieuwste.versie !== versie) return { kind: 'intussen' }
  if (isGelijk(nieuwste, input)) return { kind: 'gelijk' }
  const vast = { dienstverband: nieuwste.telt.dienstverband, leerwerk: nieuwste.telt.leerwerk }
  await db
    .insertInto('telregime')
    .values({ ...input, ...vast, naam, versie: versie + 1, doorId: actor.id })
    .execute()
  const bijzonderheden = { naam, versie: String(versie + 1) }
  await audit(db, actor, { handeling: 'telregime.versie', onderwerp: 'telregime', bijzonderheden })
  return { kind: 'bewaard', versie: versie + 1 }
}

const isGelijk = ({ telt, ...nu }: TelregimeVersie, input: Omit<VersieData, 'versie'>) =>
  nu.titel === input.titel &&
  nu.bron === input.bron &&
  nu.ingangOp === input.ingangOp &&
  nu.register === input.register &&
  nu.norm === input.norm &&
  telt.detachering === input.detachering &&
  telt.uitzend === input.uitzend &&
  telt.inkoop_van_dienst === input.inkoopVanDienst
