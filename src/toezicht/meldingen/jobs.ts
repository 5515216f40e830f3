import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { expire, issueVolgtoken } from './changes.ts'
import {
  bezwaarMail,
  type Gebeurd,
  nieuweMeldingMail,
  ontvangstMail,
  schrijverMail,
  uitslagMail,
} from './mail.tsx'
import { withVerdict } from './queries.ts'
import { isClosedToLid } from './sluiting.ts'

const Melding = z.object({ meldingId: z.uuid() })
const Maatregel = z.object({ maatregelId: z.uuid() })
const AanLid = z.object({ lidId: z.uuid() })
const AanSchrijvers = Maatregel.extend({
  stand: z.enum(Object.keys(schrijverMail) as [Gebeurd, ...Gebeurd[]]),
})
const AanSchrijver = AanSchrijvers.extend(AanLid.shape)

/** The members of the adviesteam who may decide on this: not its author, nor who reported it, nor who it is closed to, nor these. */
async function listBeslissers(db: Db, meldingId: string, niet: (string | null)[] = []): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select l.id from lid l, melding m where m.id = ${meldingId}
      and l.adviesteam_sinds is not null and l.toegelaten_op is not null and l.vertrokken_op is null
      and not l.id = any (m.auteur_ids) and not l.id = any (${niet.filter(Boolean)}::uuid[])
      and not exists (select from melding x where x.soort = m.soort and x.onderwerp_id = m.onderwerp_id
        and x.lid_id = l.id)
      and not ${isClosedToLid}`.execute(db)
  return rows.map(({ id }) => id)
}

const findLid = (db: Db, id: string) =>
  db
    .selectFrom('lid')
    .select(['naam', 'email'])
    .where('id', '=', id)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()

/** One mail per member of the adviesteam that may decide on it. */
const meldAanAdviesteam: Handler<typeof Melding> = async ({ meldingId }, { db, enqueue }) => {
  for (const lidId of await listBeslissers(db, meldingId))
    await enqueue('stuur-melding-adviesteam', { meldingId, lidId, over: 'melding' })
}

const meldBezwaar: Handler<typeof Maatregel> = async ({ maatregelId }, { db, enqueue }) => {
  const m = await db
    .selectFrom('maatregel')
    .select(['meldingId', 'doorId', 'bevestigdDoorId'])
    .where('id', '=', maatregelId)
    .executeTakeFirstOrThrow()
  for (const lidId of await listBeslissers(db, m.meldingId, [m.doorId, m.bevestigdDoorId]))
    await enqueue('stuur-melding-adviesteam', { meldingId: m.meldingId, lidId, over: 'bezwaar' })
}

const AanAdviesteam = Melding.extend(AanLid.shape).extend({ over: z.enum(['melding', 'bezwaar']) })

const stuurAdviesteam: Handler<typeof AanAdviesteam> = async ({ meldingId, lidId, over }, context) => {
  const lid = await findLid(context.db, lidId)
  const melding = await context.db
    .selectFrom('melding')
    .select('aanduiding')
    .where('id', '=', meldingId)
    .executeTakeFirst()
  if (!lid || !melding) return
  const write = over === 'bezwaar' ? bezwaarMail : nieuweMeldingMail
  await context.mail(
    lid.email,
    write({ naam: lid.naam, ...melding, url: context.urlOf(paths.melding(meldingId)) }),
  )
}

/** To a visitor who left an address. Makes the token here, so that only the receiver of the mail ever has it. */
const stuurOntvangst: Handler<typeof Melding> = async ({ meldingId }, context) => {
  const { email } = await findMelder(context.db, meldingId)
  if (!email) return
  const token = await issueVolgtoken(context.db, meldingId)
  await context.mail(email, ontvangstMail({ url: context.urlOf(paths.meldingVolgen(token)) }))
}

const findMelder = (db: Db, meldingId: string) =>
  withVerdict(db)
    .leftJoin('lid as l', (join) => join.onRef('l.id', '=', 'm.lidId').on('l.vertrokkenOp', 'is', null))
    .select(['m.email', 'm.aanduiding', 'l.email as lidEmail', 'l.naam', 'k.besluit', 'k.motivering'])
    .where('m.id', '=', meldingId)
    .executeTakeFirstOrThrow()

const stuurUitslag: Handler<typeof Melding> = async ({ meldingId }, context) => {
  const m = await findMelder(context.db, meldingId)
  const aan = m.lidEmail ?? m.email
  if (!aan || !m.besluit) return
  const path = m.lidEmail
    ? paths.mijnMeldingen()
    : paths.meldingVolgen(await issueVolgtoken(context.db, meldingId))
  const told = { aanduiding: m.aanduiding, besluit: m.besluit, motivering: m.motivering ?? '' }
  await context.mail(aan, uitslagMail({ naam: m.naam, ...told, url: context.urlOf(path) }))
}

const meldAanSchrijvers: Handler<typeof AanSchrijvers> = async ({ maatregelId, stand }, { db, enqueue }) => {
  const { auteurIds } = await db
    .selectFrom('maatregel')
    .select('auteurIds')
    .where('id', '=', maatregelId)
    .executeTakeFirstOrThrow()
  for (const lidId of auteurIds) await enqueue('stuur-maatregel', { maatregelId, lidId, stand })
}

/** Not that it is hidden when it is back already: that is told too. */
const stuurMaatregel: Handler<typeof AanSchrijver> = async ({ maatregelId, lidId, stand }, context) => {
  const lid = await findLid(context.db, lidId)
  const m = await context.db
    .selectFrom('maatregel as k')
    .leftJoin('bezwaar as b', 'b.maatregelId', 'k.id')
    .select(['k.aanduiding', 'k.motivering', 'k.hersteldOp', 'b.motivering as uitspraak'])
    .where('k.id', '=', maatregelId)
    .executeTakeFirst()
  if (!lid || !m || (m.hersteldOp !== null) !== (stand === 'hersteld')) return
  const motivering = stand === 'ongegrond' ? (m.uitspraak ?? '') : m.motivering
  const url = context.urlOf(paths.maatregel(maatregelId))
  await context.mail(
    lid.email,
    schrijverMail[stand]({ naam: lid.naam, aanduiding: m.aanduiding, motivering, url }),
  )
}

/** Every quarter of an hour: what was hidden at once and not confirmed in time comes back. */
const verloop: Handler<typeof Nothing> = async (_payload, { db, fillings, enqueue }) => {
  for (const maatregelId of await expire({ db, actor: null, fillings }))
    await enqueue('meld-aan-schrijvers', { maatregelId, stand: 'hersteld' })
}

export const meldingJobs = {
  'meld-aan-adviesteam': job(Melding, meldAanAdviesteam),
  'meld-bezwaar': job(Maatregel, meldBezwaar),
  'stuur-melding-adviesteam': job(AanAdviesteam, stuurAdviesteam),
  'stuur-melding-ontvangst': job(Melding, stuurOntvangst),
  'stuur-melding-uitslag': job(Melding, stuurUitslag),
  'meld-aan-schrijvers': job(AanSchrijvers, meldAanSchrijvers),
  'stuur-maatregel': job(AanSchrijver, stuurMaatregel),
  'meldingen-verloop': job(Nothing, verloop),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof meldingJobs> {}
}
