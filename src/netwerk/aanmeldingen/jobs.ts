import { sql } from 'kysely'
import { z } from 'zod'
import { listAdviesteam } from '#src/netwerk/leden/adviesteam.ts'
import { isOverdue } from '#src/netwerk/organisatiebeheer/queries.ts'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { type Handler, type JobContext, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { bewaarDagen, herinneringDagen, standOf, welkomDagen } from './aanmelding.ts'
import { findKnown, issueAntwoord, issueBevestiging, issueInloglink, removeOnbevestigd } from './changes.ts'
import {
  alLidMail,
  bevestigingMail,
  herinneringMail,
  looptAlMail,
  netwerkuitnodigingMail,
  nieuwLidMail,
  ontvangenMail,
  vraagMail,
  weigeringMail,
  welkomMail,
} from './mail.tsx'

const Aanmelding = z.object({ aanmeldingId: z.uuid() })
const Stand = Aanmelding.extend({ versie: z.coerce.number().int() })
const Lid = z.object({ lidId: z.uuid() })
const Uitnodiging = z.object({ uitnodigingId: z.uuid() })

type Mailing = Pick<JobContext, 'db' | 'mail' | 'urlOf'>

/**
 * Only the job looks whose address it is, and only the mail tells: nobody can test here who is a member. The job makes
 * the token too, so that nobody else has it.
 */
const stuurBevestiging: Handler<typeof Aanmelding> = async ({ aanmeldingId }, context) => {
  const { db, mail } = context
  const asked = await db
    .selectFrom('aanmelding')
    .select('email')
    .where('id', '=', aanmeldingId)
    .where('bevestigdOp', 'is', null)
    .executeTakeFirst()
  if (!asked) return
  const known = await findKnown(db, asked.email)
  if (known.lidId || known.loopt) {
    await removeOnbevestigd(db, aanmeldingId)
    return mail(asked.email, await mailForKnown(context, known))
  }
  const token = await issueBevestiging(db, aanmeldingId)
  if (!token) return
  await mail(asked.email, bevestigingMail({ url: context.urlOf(paths.doeMeeBevestiging(token)) }))
}

async function mailForKnown(context: Mailing, { lidId, naam }: Awaited<ReturnType<typeof findKnown>>) {
  if (!lidId) return looptAlMail({ url: context.urlOf(paths.home()) })
  const token = await issueInloglink(context.db, lidId)
  return alLidMail({ naam: naam ?? '', url: context.urlOf(paths.inloglink(token)) })
}

/** Tells where the request stands: received, a question, refused. Not when it moved on since: then that is told. */
const stuurStand: Handler<typeof Stand> = async (wanted, context) => {
  const a = await context.db
    .selectFrom('aanmelding')
    .selectAll()
    .where('id', '=', wanted.aanmeldingId)
    .where('versie', '=', wanted.versie)
    .executeTakeFirst()
  if (!a) return
  const url = context.urlOf(paths.home())
  const stand = standOf(a)
  if (stand === 'wacht') await context.mail(a.email, ontvangenMail({ naam: a.naam, url }))
  if (stand === 'geweigerd')
    await context.mail(a.email, weigeringMail({ naam: a.naam, reden: a.reden ?? '', url }))
  if (stand === 'gevraagd') await stuurVraag(context, a)
}

async function stuurVraag(
  context: Mailing,
  a: { id: string; versie: number; naam: string; email: string; vraag: string | null },
) {
  const token = await issueAntwoord(context.db, a.id, a.versie)
  if (!token) return
  const url = context.urlOf(paths.doeMeeAntwoord(token))
  await context.mail(a.email, vraagMail({ naam: a.naam, vraag: a.vraag ?? '', url }))
}

/** `lid as l` is signed in somewhere, and needs no key to come in. */
const isBinnen = sql<boolean>`exists (select from sessie s where s.lid_id = l.id and s.beeindigd_op is null)`

const stuurWelkom: Handler<typeof Lid> = async ({ lidId }, context) => {
  const lid = await context.db
    .selectFrom('lid as l')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select(['l.naam', 'l.email', 'o.naam as organisatie', isBinnen.as('binnen')])
    .where('l.id', '=', lidId)
    .where('l.vertrokkenOp', 'is', null)
    .executeTakeFirst()
  if (!lid) return
  await context.enqueue('stuur-nieuw-lid', { lidId })
  const url = lid.binnen
    ? paths.mijnVonk()
    : paths.inloglink(await issueInloglink(context.db, lidId, welkomDagen * 24 * 60))
  await context.mail(lid.email, welkomMail({ ...lid, url: context.urlOf(url) }))
}

/** Whoever's invitation was used hears that it worked: the new member is in the directory from now on. */
const stuurNieuwLid: Handler<typeof Lid> = async ({ lidId }, context) => {
  const door = await context.db
    .selectFrom('aanmelding as a')
    .innerJoin('netwerkuitnodiging as u', 'u.id', 'a.netwerkuitnodigingId')
    .innerJoin('lid as d', 'd.id', 'u.doorId')
    .innerJoin('lid as l', 'l.id', 'a.lidId')
    .select(['d.naam', 'd.email', 'l.naam as nieuw'])
    .where('l.id', '=', lidId)
    .where('a.toegelatenOp', 'is not', null)
    .where('l.vertrokkenOp', 'is', null)
    .where('d.vertrokkenOp', 'is', null)
    .orderBy('a.toegelatenOp', 'desc')
    .executeTakeFirst()
  if (door) await context.mail(door.email, nieuwLidMail({ ...door, url: context.urlOf(paths.lid(lidId)) }))
}

/** Who is a member already gets nothing: the invitation has nothing to offer. The inviter is not told. */
const stuurNetwerkuitnodiging: Handler<typeof Uitnodiging> = async ({ uitnodigingId }, context) => {
  const u = await context.db
    .selectFrom('netwerkuitnodiging as u')
    .innerJoin('lid as d', 'd.id', 'u.doorId')
    .select(['u.email', 'u.boodschap', 'd.naam as door'])
    .where('u.id', '=', uitnodigingId)
    .executeTakeFirst()
  if (!u || (await findKnown(context.db, u.email)).lidId) return
  await context.mail(
    u.email,
    netwerkuitnodigingMail({ ...u, url: context.urlOf(paths.doeMee(uitnodigingId)) }),
  )
}

/** Every day: forgets addresses that were not confirmed, and brings to mind what waits too long on the desk. */
const dagelijks: Handler<typeof Nothing> = async (_payload, { db, enqueue }) => {
  await sql`delete from aanmelding where bevestigd_op is null
    and aangemaakt_op < now() - make_interval(days => ${bewaarDagen}::int)`.execute(db)
  if (!(await markOverdue(db))) return
  for (const { id } of await listAdviesteam(db)) await enqueue('stuur-adviesteam-herinnering', { lidId: id })
}

/** Since it came in, or since the question was answered; not while the answer is what is waited for. */
const since = sql`coalesce(beantwoord_op, bevestigd_op)`
const tooLong = sql<boolean>`bevestigd_op is not null and toegelaten_op is null and geweigerd_op is null
  and (gevraagd_op is null or beantwoord_op is not null)
  and ${since} < now() - make_interval(days => ${herinneringDagen}::int)`

/** False when nothing waits, or the reminder of today went out already. */
async function markOverdue(db: Db): Promise<boolean> {
  const today = (tabel: string) =>
    sql`exists (select from ${sql.table(tabel)} where herinnerd_op >= current_date)`
  const { rows } = await sql<{ wacht: boolean }>`with
    vandaag as (select ${today('aanmelding')} or ${today('beheerverzoek')} as al),
    a as (update aanmelding set herinnerd_op = now() where ${tooLong} and not (select al from vandaag) returning id),
    b as (update beheerverzoek set herinnerd_op = now() where ${isOverdue} and not (select al from vandaag) returning id)
    select exists (select from a) or exists (select from b) as wacht`.execute(db)
  return rows[0]?.wacht === true
}

/** One mail per member of the adviesteam, of all that waits for him or her; none when all was done before it went out. */
const stuurHerinnering: Handler<typeof Lid> = async ({ lidId }, context) => {
  const lid = await context.db
    .selectFrom('lid')
    .select(['naam', 'email'])
    .where('id', '=', lidId)
    .where('adviesteamSinds', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  const { rows } = await sql<{ aanmeldingen: number; beheervragen: number; dagen: number }>`
    select count(*) filter (where soort = 'aanmelding')::int as aanmeldingen,
      count(*) filter (where soort = 'beheervraag')::int as beheervragen,
      coalesce(extract(day from now() - min(sinds)), 0)::int as dagen
    from (select 'aanmelding' as soort, ${since} as sinds from aanmelding where ${tooLong}
      union all select 'beheervraag', gevraagd_op from beheerverzoek where ${isOverdue} and lid_id <> ${lidId}) w`.execute(
    context.db,
  )
  const [waiting] = rows
  if (!lid || !waiting || waiting.aanmeldingen + waiting.beheervragen === 0) return
  const url = context.urlOf(paths.adviesteam())
  await context.mail(lid.email, herinneringMail({ naam: lid.naam, ...waiting, url }))
}

export const aanmeldingJobs = {
  'stuur-aanmelding-bevestiging': job(Aanmelding, stuurBevestiging),
  'stuur-aanmelding-stand': job(Stand, stuurStand),
  'stuur-welkom': job(Lid, stuurWelkom),
  'stuur-nieuw-lid': job(Lid, stuurNieuwLid),
  'stuur-netwerkuitnodiging': job(Uitnodiging, stuurNetwerkuitnodiging),
  'aanmeldingen-dagelijks': job(Nothing, dagelijks),
  'stuur-adviesteam-herinnering': job(Lid, stuurHerinnering),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof aanmeldingJobs> {}
}
