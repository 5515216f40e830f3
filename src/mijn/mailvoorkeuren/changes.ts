import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Mailsoort } from '#src/platform/mail-soorten.ts'
import type { Afmelding } from './mailvoorkeur.ts'

type Keuzes = { keuzes: Mailsoort[]; aan: Mailsoort[] }

/** Of the kinds this member may choose from: on what is in `aan`, off the others. */
export async function saveKeuzes(db: Db, actor: Actor, { keuzes, aan }: Keuzes): Promise<void> {
  for (const soort of keuzes) {
    await (aan.includes(soort) ? turnOn : turnOff)(db, { lidId: actor.id, soort })
  }
}

/** No more mails of this kind, from now on; again does nothing. */
export async function switchOff(db: Db, { lidId, soort, adres }: Afmelding): Promise<void> {
  if (lidId !== null) return turnOff(db, { lidId, soort })
  await db
    .insertInto('mailweigering')
    .values({ adres, reden: 'gevraagd' })
    .onConflict((conflict) => conflict.column('adres').doUpdateSet({ reden: 'gevraagd' }))
    .execute()
}

/** The way back. An address where nothing arrives stays off. */
export async function switchOn(db: Db, { lidId, soort, adres }: Afmelding): Promise<void> {
  if (lidId !== null) return turnOn(db, { lidId, soort })
  await db.deleteFrom('mailweigering').where('adres', '=', adres).where('reden', '=', 'gevraagd').execute()
}

type Keuze = { lidId: string; soort: Mailsoort }

async function turnOff(db: Db, keuze: Keuze): Promise<void> {
  await db
    .insertInto('mailvoorkeur')
    .values(keuze)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

async function turnOn(db: Db, { lidId, soort }: Keuze): Promise<void> {
  await db.deleteFrom('mailvoorkeur').where('lidId', '=', lidId).where('soort', '=', soort).execute()
}
