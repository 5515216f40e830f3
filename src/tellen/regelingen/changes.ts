import { codeVoor } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import type { RegelingData, VersieData } from './forms.ts'
import { listRegelingen, listVersiesVan } from './queries.ts'
import type { Regeling } from './regeling.ts'

export type Toegevoegd = { kind: 'bewaard'; code: string } | { kind: 'bezet' }
/** `intussen`: somebody else laid down a version first; `gelijk`: it says nothing otherwise. */
export type Vastgelegd = { kind: 'bewaard' | 'intussen' | 'gelijk' | 'bezet' }

export const bezet = 'Een andere regeling heet al zo. Kies een andere naam.'
export const nietsAnders = 'Hier staat niets anders dan in de versie van nu. Verander iets, of bewaar niets.'

const heetAl = (regelingen: Regeling[], titel: string, zelf?: string) =>
  regelingen.some((een) => een.code !== zelf && een.titel.toLowerCase() === titel.toLowerCase())

/** The first version of one; its code is made of its name and stays. */
export async function addRegeling(db: Db, actor: Actor, input: RegelingData): Promise<Toegevoegd> {
  await lock(db, 'regelingen')
  const regelingen = await listRegelingen(db)
  if (heetAl(regelingen, input.titel)) return { kind: 'bezet' }
  const code = codeVoor(input.titel, ['nieuw', ...regelingen.map((een) => een.code)])
  await db
    .insertInto('regeling')
    .values({ ...input, code, versie: 1, doorId: actor.id })
    .execute()
  await note(db, actor, { handeling: 'regeling.toegevoegd', code, versie: 1 })
  return { kind: 'bewaard', code }
}

/** Lays down a version beside the older ones, when `versie` is the newest that was read. */
export async function addVersie(
  db: Db,
  actor: Actor,
  { code, versie, ...input }: VersieData & { code: string },
): Promise<Vastgelegd> {
  await lock(db, 'regelingen')
  const [nieuwste] = await listVersiesVan(db, code)
  if (nieuwste.versie !== versie) return { kind: 'intussen' }
  if (isGelijk(nieuwste, input)) return { kind: 'gelijk' }
  if (heetAl(await listRegelingen(db), input.titel, code)) return { kind: 'bezet' }
  await db
    .insertInto('regeling')
    .values({ ...input, code, versie: versie + 1, doorId: actor.id })
    .execute()
  await note(db, actor, { handeling: 'regeling.versie', code, versie: versie + 1 })
  return { kind: 'bewaard' }
}

const isGelijk = (nu: Regeling, input: Omit<VersieData, 'versie'>) =>
  Object.entries(input).every(([veld, waarde]) => String(nu[veld as keyof Regeling]) === String(waarde))

type Genoteerd = { handeling: 'regeling.toegevoegd' | 'regeling.versie'; code: string; versie: number }

const note = (db: Db, actor: Actor, { handeling, code, versie }: Genoteerd) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'regeling',
    bijzonderheden: { code, versie: String(versie) },
  })
