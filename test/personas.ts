import { sql } from 'kysely'
import { cookieName } from '#src/inloggen/sessies/sessie.ts'
import { noteAkkoord } from '#src/netwerk/voorwaarden/voorwaarden.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Kant, Organisatiesoort } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'

import type { TestApp } from './app.ts'
import { type Browser, browserOf } from './request.ts'

type Organisation = { naam: string; soort: Organisatiesoort }

/** Invented organisations, two on each side of the information barrier. */
const organisations = {
  ministerie: { naam: 'Ministerie van Groei en Grond', soort: 'ministerie' },
  gemeente: { naam: 'Gemeente Waterlinge', soort: 'gemeente' },
  leverancier: { naam: 'Helder Schoonmaak', soort: 'leverancier' },
  concurrent: { naam: 'Blinkend Beheer', soort: 'sociale_onderneming' },
  intermediair: { naam: 'Werkbrug Oost', soort: 'intermediair' },
} as const satisfies Record<string, Organisation>

export type TestOrganisatie = keyof typeof organisations

type Who = {
  naam: string
  organisatie?: TestOrganisatie
  rollen: string[]
  gast?: true
  adviesteam?: true
  beheer?: true
}

/**
 * The people of docs/domein/mensen-en-organisaties.md, and those who must not see what is theirs: `collega`, `buurman`,
 * `concurrent`, `gast`.
 */
const people = {
  inkoper: { naam: 'Inge Koper', organisatie: 'ministerie', rollen: ['inkoper'] },
  collega: { naam: 'Cor Lega', organisatie: 'ministerie', rollen: ['contractmanager'] },
  buurman: { naam: 'Bas Buurman', organisatie: 'gemeente', rollen: ['inkoper'] },
  opdrachtgever: { naam: 'Otto Drachten', organisatie: 'ministerie', rollen: ['opdrachtgever'] },
  hr: { naam: 'Hanna Ruiter', organisatie: 'gemeente', rollen: ['hr', 'projectleider'] },
  leverancier: { naam: 'Lev Rancier', organisatie: 'leverancier', rollen: ['leverancier'] },
  concurrent: { naam: 'Conny Rent', organisatie: 'concurrent', rollen: ['leverancier'] },
  jobcoach: { naam: 'Joke Baan', organisatie: 'intermediair', rollen: ['jobcoach'] },
  ervaringsdeskundige: { naam: 'Ed Varing', organisatie: 'intermediair', rollen: ['ervaringsdeskundige'] },
  adviesteam: { naam: 'Ada Vies', organisatie: 'ministerie', rollen: ['ambassadeur'], adviesteam: true },
  bestuurder: { naam: 'Bea Stuur', organisatie: 'ministerie', rollen: ['bestuurder'] },
  beheerder: { naam: 'Bert Heer', organisatie: 'ministerie', rollen: [], beheer: true },
  gast: { naam: 'Gijs Ast', rollen: [], gast: true },
} as const satisfies Record<string, Who>

export type TestLid = keyof typeof people
/** `bezoeker` is not signed in. */
export type Persona = TestLid | 'bezoeker'

export type Personas = {
  /** Ids of the organisations. */
  organisaties: Record<TestOrganisatie, string>
  leden: Record<TestLid, { id: string; naam: string; email: string; organisatieId: string | null }>
  /** As policies see them; null for the visitor. */
  actors: Record<Persona, Actor | null>
  /** A browser in which this persona is signed in: `await as('hr').get('/mijn-vonk')`, `.post(path, fields)`. */
  as: (persona: Persona, on?: Pick<TestApp, 'app' | 'deps'>) => Browser
}

/** Puts the organisations and people in the database, each signed in. Once per test file: `const p = await testPersonas(t)`. */
export async function testPersonas(t: TestApp): Promise<Personas> {
  const organisaties = await insertOrganisations(t.db)
  const names = Object.keys(people) as TestLid[]
  const rows = await Promise.all(names.map((name) => insertLid(t.db, name, organisaties)))
  const cookies = await Promise.all(rows.map((row) => signIn(t, row.id)))
  const leden = Object.fromEntries(rows.map((row, i) => [names[i], row])) as Personas['leden']
  const cookieOf = Object.fromEntries(names.map((name, i) => [name, cookies[i]]))
  const actors = { bezoeker: null } as Personas['actors']
  for (const name of names) actors[name] = actorOf(people[name], leden[name])
  return { organisaties, leden, actors, as: (persona, on = t) => browserOf(on, cookieOf[persona]) }
}

/** A session for this member, who accepted the house rules of now, with a second factor unless that is the point; gives the Cookie header of a browser that holds it. */
export async function signIn(
  t: Pick<TestApp, 'db' | 'deps'>,
  lidId: string,
  tweedeFactorOp: Date | null = new Date(),
): Promise<string> {
  await noteAkkoord(t.db, lidId)
  const token = newToken()
  const verlooptOp = new Date(Date.now() + 24 * 3600 * 1000)
  await t.db
    .insertInto('sessie')
    .values({ lidId, tokenHash: hashOf(token), verlooptOp, tweedeFactorOp, toestel: 'Firefox op Windows' })
    .execute()
  return `${cookieName(t.deps.config)}=${token}`
}

async function insertOrganisations(db: Db): Promise<Personas['organisaties']> {
  const keys = Object.keys(organisations) as TestOrganisatie[]
  const values = keys.map((key) => organisations[key])
  const rows = await db.insertInto('organisatie').values(values).returning(['id', 'naam']).execute()
  const idOf = (naam: string) => rows.find((row) => row.naam === naam)?.id ?? ''
  return Object.fromEntries(
    keys.map((key) => [key, idOf(organisations[key].naam)]),
  ) as Personas['organisaties']
}

async function insertLid(db: Db, name: TestLid, organisaties: Personas['organisaties']) {
  const { naam, rollen, organisatie, gast, adviesteam, beheer }: Who = people[name]
  const now = new Date()
  return db
    .insertInto('lid')
    .values({
      naam,
      email: `${name}@voorbeeld.test`,
      organisatieId: organisatie ? organisaties[organisatie] : null,
      rollen,
      toegelatenOp: gast ? null : now,
      adviesteamSinds: adviesteam ? now : null,
      beheerSinds: beheer ? now : null,
    })
    .returning(['id', 'naam', 'email', 'organisatieId'])
    .executeTakeFirstOrThrow()
}

/** Works for another organisation too; for a supplier, so that this persona stands on that side from then on. */
export async function alsoSupplies(
  { db }: TestApp,
  { leden, actors, organisaties }: Personas,
  name: TestLid,
) {
  const row = { lidId: leden[name].id, organisatieId: organisaties.concurrent }
  await db.insertInto('lidOrganisatie').values(row).execute()
  const actor = actors[name]
  if (actor) actors[name] = { ...actor, leverancier: true }
}

/** Worked on the suppliers' side until so many days ago. */
export async function usedToSupply(
  { db }: TestApp,
  { leden, actors }: Personas,
  { name, daysAgo }: { name: TestLid; daysAgo: number },
) {
  const { leverancierTot } = await db
    .updateTable('lid')
    .set({ leverancierTot: sql`current_date - ${daysAgo}::int` })
    .where('id', '=', leden[name].id)
    .returning('leverancierTot')
    .executeTakeFirstOrThrow()
  const actor = actors[name]
  if (actor) actors[name] = { ...actor, leverancierTot, ooitLeverancier: true }
}

/** Written out: which side each kind of organisation begins on. */
const kantOf = (soort: Organisatiesoort | undefined): Kant => {
  if (soort === 'ministerie' || soort === 'gemeente') return 'opdrachtgever'
  return soort === 'leverancier' || soort === 'sociale_onderneming' ? 'leverancier' : 'geen'
}

function actorOf({ organisatie, gast, adviesteam, beheer }: Who, lid: Personas['leden'][TestLid]): Actor {
  const kant = kantOf(organisatie && organisations[organisatie].soort)
  return {
    id: lid.id,
    naam: lid.naam,
    organisatieId: lid.organisatieId,
    kant,
    overheid: kant === 'opdrachtgever' && !gast,
    leverancier: kant === 'leverancier',
    leverancierTot: null,
    ooitLeverancier: false,
    toegelaten: !gast,
    adviesteam: adviesteam === true,
    beheer: beheer === true,
  }
}
