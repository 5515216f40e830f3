import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { issueToken } from './changes.ts'
import { feiten, inloglinkMail, inlogwijzigingMail, sleutelMail } from './mail.tsx'

const Verzoek = z.object({ verzoekId: z.uuid() })

/** Makes the token here, so that nobody but the receiver of the mail ever has it. */
const stuurInloglink: Handler<typeof Verzoek> = async ({ verzoekId }, { db, mail, urlOf }) => {
  const issued = await issueToken(db, verzoekId)
  if (!issued) return
  const url = urlOf(paths.inloglink(issued.token))
  await mail(issued.email, inloglinkMail({ naam: issued.naam, url }))
}

const Wijziging = z.object({ lidId: z.uuid(), feit: z.enum(feiten), waar: z.string().optional() })

/** Tells a member that there is a way in more, or one less, or that one was used that seldom is. */
const stuurInlogwijziging: Handler<typeof Wijziging> = async (
  { lidId, feit, waar },
  { db, mail, config },
) => {
  const lid = await db
    .selectFrom('lid')
    .select(['naam', 'email'])
    .where('id', '=', lidId)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (lid)
    await mail(lid.email, inlogwijzigingMail({ naam: lid.naam, feit, waar: waar ?? '', url: config.url }))
}

const Sleutel = z.object({ sleutelId: z.uuid() })

/** Tells a member that there is a new key to the API: whoever gets at an account makes one to stay in. */
const stuurSleutel: Handler<typeof Sleutel> = async ({ sleutelId }, { db, mail, urlOf }) => {
  const made = await db
    .selectFrom('toegangssleutel')
    .innerJoin('lid', 'lid.id', 'toegangssleutel.lidId')
    .select(['lid.naam', 'lid.email', 'toegangssleutel.naam as sleutel', 'toegangssleutel.verlooptOp'])
    .where('toegangssleutel.id', '=', sleutelId)
    .where('toegangssleutel.ingetrokkenOp', 'is', null)
    .where('lid.vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (made) await mail(made.email, sleutelMail({ ...made, url: urlOf(paths.toegangssleutel(sleutelId)) }))
}

/** Removes what has no use any more: nothing here is ever looked at again. */
const ruimOp: Handler<typeof Nothing> = async (_payload, { db }) => {
  await sql`delete from inlogverzoek where verloopt_op < now() - interval '1 day'`.execute(db)
  await sql`delete from sessie where least(verloopt_op, beeindigd_op) < now() - interval '7 days'`.execute(db)
  await sql`delete from uitdaging where verloopt_op < now()`.execute(db)
  await sql`delete from codegenerator where bevestigd_op is null and begonnen_op < now() - interval '1 day'`.execute(
    db,
  )
  await sql`delete from inzending where ingezonden_op < now() - interval '2 days'`.execute(db)
  await sql`delete from concept where bewaard_op < now() - interval '14 days'`.execute(db)
  await sql`delete from tempolimiet where expire < extract(epoch from now()) * 1000`.execute(db)
  await sql`delete from verzending where verzonden_op < now() - interval '1 year'`.execute(db)
  await sql`delete from uitgaand where geschreven_op < now() - interval '7 days'`.execute(db)
  await sql`delete from mailstoring where gemeld_op < now() - interval '60 days'`.execute(db)
  await sql`delete from mailweigering where reden = 'onbestelbaar' and sinds < now() - interval '90 days'`.execute(
    db,
  )
  await sql`delete from afscheid where op < now() - interval '7 days'`.execute(db)
  await sql`delete from bericht where van_weg_op is not null and aan_weg_op is not null
    and greatest(van_weg_op, aan_weg_op) < now() - interval '30 days'`.execute(db)
  await sql`delete from adreswijziging where verloopt_op < now() - interval '7 days'`.execute(db)
  await sql`delete from kantgeheugen where not sluit_nog(leverancier_tot)`.execute(db)
  await sql`delete from postvak where bezorgd_op < now() - interval '30 days'`.execute(db)
}

export const toegangJobs = {
  'stuur-inloglink': job(Verzoek, stuurInloglink),
  'stuur-inlogwijziging': job(Wijziging, stuurInlogwijziging),
  'stuur-sleutel': job(Sleutel, stuurSleutel),
  'ruim-op': job(Nothing, ruimOp),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof toegangJobs> {}
}
