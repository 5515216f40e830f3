import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { beeindigdMail, gegevenMail, ontvangenMail, verzoekMail, weigeringMail } from './mail.tsx'
import { standOf } from './organisatiebeheer.ts'
import { isOverdue } from './queries.ts'

const Beheer = z.object({ lidId: z.uuid(), organisatieId: z.uuid(), feit: z.enum(['gegeven', 'beeindigd']) })

/** Tells a member that keeping the page began or ended. Not when that was undone meanwhile, nor to who left. */
const stuurBeheer: Handler<typeof Beheer> = async ({ lidId, organisatieId, feit }, context) => {
  const begon = feit === 'gegeven'
  const found = await context.db
    .selectFrom('lid as l')
    .innerJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .leftJoin('organisatiebeheer as b', (join) =>
      join.onRef('b.lidId', '=', 'l.id').onRef('b.organisatieId', '=', 'o.id'),
    )
    .select(['l.naam', 'l.email', 'o.naam as organisatie', sql<boolean>`b.lid_id is not null`.as('beheert')])
    .where('l.id', '=', lidId)
    .where('o.id', '=', organisatieId)
    .where('l.vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!found || found.beheert !== begon) return
  const path = begon ? paths.organisatieTeksten(organisatieId) : paths.organisatie(organisatieId)
  const told = { ...found, url: context.urlOf(path) }
  await context.mail(found.email, begon ? gegevenMail(told) : beeindigdMail(told))
}

const Stand = z.object({ verzoekId: z.uuid(), versie: z.coerce.number().int() })

/** Tells who asked that it was received or refused. When it is granted, stuurBeheer tells. */
const stuurStand: Handler<typeof Stand> = async (wanted, context) => {
  const v = await verzoek(context.db)
    .where('v.id', '=', wanted.verzoekId)
    .where('v.versie', '=', wanted.versie)
    .executeTakeFirst()
  if (!v) return
  const told = { ...v, url: context.urlOf(paths.beheerverzoek(v.organisatieId)) }
  const stand = standOf(v)
  if (stand === 'open')
    await context.mail(v.email, ontvangenMail({ ...told, adviesteam: v.doorgezetOp !== null }))
  if (stand === 'geweigerd') await context.mail(v.email, weigeringMail({ ...told, uitleg: v.uitleg ?? '' }))
}

const verzoek = (db: Db) =>
  db
    .selectFrom('beheerverzoek as v')
    .innerJoin('lid as l', 'l.id', 'v.lidId')
    .innerJoin('organisatie as o', 'o.id', 'v.organisatieId')
    .select(['v.id', 'v.organisatieId', 'v.reden', 'v.uitleg', 'v.doorgezetOp', 'v.lidId'])
    .select([
      'v.toegekendOp',
      'v.geweigerdOp',
      'v.ingetrokkenOp',
      'l.naam',
      'l.email',
      'o.naam as organisatie',
    ])
    .where('l.vertrokkenOp', 'is', null)

const Verzoek = z.object({ verzoekId: z.uuid() })

/** Asks each administrator; nobody when it was decided before the mails went out. At most twenty. */
const stuurVraag: Handler<typeof Verzoek> = async ({ verzoekId }, context) => {
  const v = await verzoek(context.db).where('v.id', '=', verzoekId).executeTakeFirst()
  if (!v || standOf(v) !== 'open') return
  const beheerders = await context.db
    .selectFrom('organisatiebeheer as b')
    .innerJoin('lid as l', 'l.id', 'b.lidId')
    .select(['l.naam', 'l.email'])
    .where('b.organisatieId', '=', v.organisatieId)
    .orderBy('b.sinds')
    .limit(20)
    .execute()
  const url = context.urlOf(paths.beheerverzoekBesluit(v.id))
  const { naam: collega, organisatie, reden } = v
  for (const { naam, email } of beheerders)
    await context.mail(email, verzoekMail({ naam, organisatie, collega, reden, url }))
}

/** Every day: what the administrators did not answer goes to the adviesteam as well. */
const dagelijks: Handler<typeof Nothing> = async (_payload, { db }) => {
  await sql`update beheerverzoek set doorgezet_op = now() where ${isOverdue} and doorgezet_op is null`.execute(
    db,
  )
}

export const organisatiebeheerJobs = {
  'stuur-organisatiebeheer': job(Beheer, stuurBeheer),
  'stuur-beheerverzoek-stand': job(Stand, stuurStand),
  'stuur-beheerverzoek': job(Verzoek, stuurVraag),
  'organisatiebeheer-dagelijks': job(Nothing, dagelijks),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof organisatiebeheerJobs> {}
}
