import { sql } from 'kysely'
import { linkMinutes } from '#src/inloggen/toegang/toegang.ts'
import { findOverheidByDomein } from '#src/netwerk/organisaties/queries.ts'
import { huidig } from '#src/netwerk/voorwaarden/voorwaarden.ts'
import { laatsteDag } from '#src/netwerk/werk/leverancierswerk.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { lock } from '#src/platform/lock.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import { antwoordDagen, bevestigingUren, domeinOf, type Werkplek } from './aanmelding.ts'
import type { AanmeldingData } from './forms.ts'
import { admitAddress } from './lidmaatschap.ts'
import { findGevraagd, findOnbevestigd } from './queries.ts'

const now = sql<Date>`now()`

/** Notes the request, whoever's address it is: the same work for every address. Gives its id. */
export async function createAanmelding(
  db: Db,
  { naam, email, rol, motivatie, leverancierswerk, leverancierTot, leverancierNaam }: AanmeldingData,
  { werkplek, uitnodigingId }: { werkplek: Werkplek; uitnodigingId: string | null },
): Promise<string> {
  const tot = laatsteDag({ leverancierswerk, leverancierTot })
  const verklaring = { leverancierswerk, leverancierTot: tot, leverancierNaam: tot ? leverancierNaam : '' }
  const { id } = await db
    .insertInto('aanmelding')
    .values({ naam, email, rol, motivatie, ...verklaring, ...werkplek, netwerkuitnodigingId: uitnodigingId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What an address is already: a member's, or that of an open request. */
export async function findKnown(db: Db, email: string) {
  const { rows } = await sql<{ lidId: string | null; naam: string | null; loopt: boolean }>`
    select l.id as "lidId", l.naam, exists (select from aanmelding a where lower(a.email) = ${email}
      and a.bevestigd_op is not null and a.toegelaten_op is null and a.geweigerd_op is null) as loopt
    from (select) leeg left join lid l on lower(l.email) = ${email}
      and l.toegelaten_op is not null and l.vertrokken_op is null`.execute(db)
  return rows[0] ?? { lidId: null, naam: null, loopt: false }
}

export const removeOnbevestigd = (db: Db, id: string) =>
  db.deleteFrom('aanmelding').where('id', '=', id).where('bevestigdOp', 'is', null).execute()

/** A fresh token to confirm the address, for the mail; the one before stops working. */
export async function issueBevestiging(db: Db, id: string): Promise<string | undefined> {
  const token = newToken()
  const tokenVerlooptOp = sql<Date>`now() + make_interval(hours => ${bevestigingUren}::int)`
  const issued = await db
    .updateTable('aanmelding')
    .set({ tokenHash: hashOf(token), tokenVerlooptOp })
    .where('id', '=', id)
    .where('bevestigdOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return issued && token
}

/** A fresh token to answer the question of this version, for the mail. */
export async function issueAntwoord(db: Db, id: string, versie: number): Promise<string | undefined> {
  const token = newToken()
  const tokenVerlooptOp = sql<Date>`now() + make_interval(days => ${antwoordDagen}::int)`
  const issued = await db
    .updateTable('aanmelding')
    .set({ tokenHash: hashOf(token), tokenVerlooptOp })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .where('gevraagdOp', 'is not', null)
    .where('beantwoordOp', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return issued && token
}

/** A sign-in link for who asked to join and is a member; gives its token. */
export async function issueInloglink(db: Db, lidId: string, minutes: number = linkMinutes): Promise<string> {
  const token = newToken()
  const verlooptOp = sql<Date>`now() + make_interval(mins => ${minutes}::int)`
  await db
    .insertInto('inlogverzoek')
    .values({ lidId, terug: paths.mijnVonk(), tokenHash: hashOf(token), verlooptOp })
    .execute()
  return token
}

/** What pressing the button did: too late, already a member, already waiting, waits now, or came in. */
export type Bevestigd =
  | { kind: 'vervallen' | 'lid' | 'loopt' }
  | { kind: 'wacht'; id: string; versie: number }
  | { kind: 'binnen'; lidId: string }

/** Uses the link up. Of two at once, one does it. */
export async function confirm(db: Db, config: Config, token: string): Promise<Bevestigd> {
  const found = await findOnbevestigd(db, token)
  if (!found) return { kind: 'vervallen' }
  await lock(db, `adres ${found.email}`)
  if (!(await findOnbevestigd(db, token))) return { kind: 'vervallen' }
  const known = await findKnown(db, found.email)
  if (known.lidId || known.loopt) {
    await removeOnbevestigd(db, found.id)
    return { kind: known.lidId ? 'lid' : 'loopt' }
  }
  const { versie } = await db
    .updateTable('aanmelding')
    .set({ bevestigdOp: now, tokenHash: null, tokenVerlooptOp: null, versie: sql`versie + 1` })
    .set({ voorwaardenVersie: huidig.versie })
    .where('id', '=', found.id)
    .returning('versie')
    .executeTakeFirstOrThrow()
  const organisatieId = await admitsAtOnce(db, found.email)
  if (!organisatieId) return { kind: 'wacht', id: found.id, versie }
  return { kind: 'binnen', lidId: await enter(db, config, { found, organisatieId }) }
}

/** The public organisation whose domain this is; not for who left, or was refused before: then people decide. */
async function admitsAtOnce(db: Db, email: string): Promise<string | null> {
  const organisatie = await findOverheidByDomein(db, domeinOf(email))
  if (!organisatie) return null
  const { rows } = await sql`select from lid where lower(email) = ${email} and vertrokken_op is not null
    union all select from aanmelding where lower(email) = ${email} and geweigerd_op is not null`.execute(db)
  return rows.length > 0 ? null : organisatie.id
}

type Found = NonNullable<Awaited<ReturnType<typeof findOnbevestigd>>>

async function enter(
  db: Db,
  config: Config,
  { found, organisatieId }: { found: Found; organisatieId: string },
): Promise<string> {
  const lidId = await admitAddress(db, config, { ...found, organisatieId })
  await db
    .updateTable('aanmelding')
    .set({ toegelatenOp: now, lidId, versie: sql`versie + 1` })
    .where('id', '=', found.id)
    .execute()
  await audit(db, null, {
    handeling: 'aanmelding.toegelaten',
    onderwerp: 'aanmelding',
    onderwerpId: found.id,
    bijzonderheden: { lid: lidId, organisatie: organisatieId, door: 'domein' },
  })
  return lidId
}

/** Keeps the answer and uses the link up; false when it was answered or decided first. */
export async function answer(db: Db, token: string, antwoord: string): Promise<boolean> {
  const gevraagd = await findGevraagd(db, token)
  if (!gevraagd) return false
  const answered = await db
    .updateTable('aanmelding')
    .set({ antwoord, beantwoordOp: now, tokenHash: null, tokenVerlooptOp: null, versie: sql`versie + 1` })
    .where('id', '=', gevraagd.id)
    .where('tokenHash', '=', hashOf(token))
    .returning('id')
    .executeTakeFirst()
  return answered !== undefined
}

/** A member asks somebody to join; gives the id for the link in the mail. */
export async function invite(
  db: Db,
  actor: Actor,
  { email, boodschap }: { email: string; boodschap: string },
): Promise<string> {
  const { id } = await db
    .insertInto('netwerkuitnodiging')
    .values({ email, boodschap, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await audit(db, actor, {
    handeling: 'netwerkuitnodiging.verstuurd',
    onderwerp: 'netwerkuitnodiging',
    onderwerpId: id,
  })
  return id
}
