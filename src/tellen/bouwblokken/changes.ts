import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import type { Bouwblok, Van, Waarde } from './bouwblok.ts'
import type { BouwblokData, VersieData } from './forms.ts'
import { findBouwblok, listBouwblokken } from './queries.ts'

/** What came of it: kept, or in which field something is wrong, or somebody else was first. */
export type Uitslag =
  | { kind: 'bewaard'; id: string }
  | { kind: 'intussen' }
  | { kind: 'fout'; veld: string; zin: string }

const bezet = { kind: 'fout', veld: 'naam', zin: 'Deze naam staat al in de tabel. Kies een andere.' } as const
const zonderUren = {
  kind: 'fout',
  veld: 'urenPerWeek',
  zin: 'Schrijf hoeveel uur per week voltijd is, zoals 36.',
} as const
const gelijk = {
  kind: 'fout',
  veld: 'bedrag',
  zin: 'Hier staat niets anders dan in de versie van nu. Verander iets, of bewaar niets.',
} as const

/** Full time is so many hours; of an hour or a plek that says nothing. */
const metEenheid = <T extends Pick<Waarde, 'eenheid' | 'urenPerWeek'>>(input: T): T =>
  input.eenheid === 'voltijdjaar' ? input : { ...input, urenPerWeek: null }

const ontbreekt = ({ eenheid, urenPerWeek }: Pick<Waarde, 'eenheid' | 'urenPerWeek'>) =>
  eenheid === 'voltijdjaar' && urenPerWeek === null

const heetAl = (blokken: Bouwblok[], naam: string, zelf?: string) =>
  blokken.some((een) => een.id !== zelf && een.naam.toLowerCase() === naam.toLowerCase())

/** The first version of one, in the table of an organisation or region. */
export async function addBouwblok(db: Db, actor: Actor, input: BouwblokData & Van): Promise<Uitslag> {
  if (ontbreekt(input)) return zonderUren
  await lock(db, 'bouwblokken')
  if (heetAl(await listBouwblokken(db, actor, input), input.naam)) return bezet
  const { blokId } = await db
    .insertInto('bouwblok')
    .values({ ...metEenheid(input), versie: 1, doorId: actor.id })
    .returning('blokId')
    .executeTakeFirstOrThrow()
  await audit(db, actor, { handeling: 'bouwblok.gezet', onderwerp: 'bouwblok', onderwerpId: blokId })
  return { kind: 'bewaard', id: blokId }
}

type Wijziging = VersieData & { id: string }

/** Lays down a version beside the older ones, when `versie` is the newest that was read. */
export async function addVersie(
  db: Db,
  actor: Actor,
  { id, versie, ...gegeven }: Wijziging,
): Promise<Uitslag> {
  if (ontbreekt(gegeven)) return zonderUren
  const input = metEenheid(gegeven)
  await lock(db, 'bouwblokken')
  const [nu] = await findBouwblok(db, actor, id)
  if (nu.versie !== versie) return { kind: 'intussen' }
  if (isGelijk(nu, input)) return gelijk
  const { organisatieId, regio } = nu
  if (heetAl(await listBouwblokken(db, actor, nu), input.naam, id)) return bezet
  await db
    .insertInto('bouwblok')
    .values({ ...input, organisatieId, regio, blokId: id, versie: versie + 1, doorId: actor.id })
    .execute()
  await audit(db, actor, { handeling: 'bouwblok.versie', onderwerp: 'bouwblok', onderwerpId: id })
  return { kind: 'bewaard', id }
}

const isGelijk = (nu: Bouwblok, input: Omit<VersieData, 'versie'>) =>
  Number(nu.bedrag) === Number(input.bedrag) &&
  Number(nu.urenPerWeek) === Number(input.urenPerWeek) &&
  (['naam', 'eenheid', 'bron', 'geldigVanaf', 'vervallen'] as const).every((veld) => nu[veld] === input[veld])
