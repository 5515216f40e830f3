import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { type Handler, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { proposeEnds } from './aankondiging.ts'
import { herinneringDagen, isHouder, telVanaf, voorbijOp } from './list.ts'
import { besluitMail, bevestigMail, definitiefMail, herinneringMail } from './mail.tsx'
import { standOf } from './opening.ts'
import { type Bevestiger, listBevestigers, perceelVan, standsWithSuppliers } from './queries.ts'

const Opening = z.object({ openingId: z.uuid() })

const findOpening = (db: Db, id: string) =>
  db
    .selectFrom('opening as o')
    .innerJoin('aanbesteding as a', 'a.id', 'o.aanbestedingId')
    .innerJoin('lid as v', 'v.id', 'o.voorgesteldDoorId')
    .leftJoin('lid as b', 'b.id', 'o.beslotenDoorId')
    .select(['o.id', 'o.soort', 'o.datum', 'o.uitleg', 'o.bevestigdOp', 'o.geweigerdOp', 'o.ingetrokkenOp'])
    .select(perceelVan.as('perceel'))
    .select(['a.titel', 'a.id as aanbestedingId', 'v.naam as door', 'v.email', 'b.naam as wie'])
    .select(
      sql<boolean>`exists (select from lid l where l.id = v.id and not ${standsWithSuppliers})`.as('leest'),
    )
    .where('o.id', '=', id)
    .executeTakeFirst()

/** Asks who can confirm it: in the teams, else in the adviesteam. Nobody when it was decided before the mails went out. */
const stuurOpening: Handler<typeof Opening> = async ({ openingId }, context) => {
  const o = await findOpening(context.db, openingId)
  if (!o || standOf(o) !== 'open') return
  const team = await listBevestigers(context.db, o.id)
  const asked = team.length > 0 ? team : await listDeciders(context.db, o.id)
  const url = context.urlOf(paths.opening(o.id))
  const { titel, door } = o
  for (const { naam, email } of asked)
    await context.mail(
      email,
      bevestigMail({ naam, titel, url, door, voorstel: o, adviesteam: team.length === 0 }),
    )
}

/** The adviesteam as it decides on sides, apart from who proposed; of what an organisation keeps to itself only its own. */
async function listDeciders(db: Db, openingId: string): Promise<Bevestiger[]> {
  const { rows } = await sql<Bevestiger>`
    select l.id, l.naam, l.email from opening o join aanbesteding a on a.id = o.aanbesteding_id, lid l
    where o.id = ${openingId} and l.adviesteam_sinds is not null and l.toegelaten_op is not null
      and l.vertrokken_op is null and l.id <> o.voorgesteld_door_id and not ${standsWithSuppliers}
      and (a.zichtbaarheid <> 'team' or l.organisatie_id = a.koper_id) limit 200`.execute(db)
  return rows
}

/** Tells who proposed it what became of it; not who went over to a supplier. */
const stuurBesluit: Handler<typeof Opening> = async ({ openingId }, context) => {
  const o = await findOpening(context.db, openingId)
  const besluit = o && standOf(o)
  if (!o?.leest || (besluit !== 'bevestigd' && besluit !== 'geweigerd')) return
  const url = context.urlOf(paths.gunning(o.aanbestedingId))
  const told = {
    naam: o.door,
    titel: o.titel,
    url,
    besluit,
    wie: o.wie ?? 'Een ander',
    uitleg: o.uitleg ?? '',
  }
  await context.mail(o.email, besluitMail(told))
}

const Einde = z.object({ aanbestedingId: z.uuid(), lidId: z.uuid(), datum: z.iso.date() })

/** What a new notice says of an end is proposed by who took it over. */
const stelEindenVoor: Handler<typeof Einde> = async (wanted, { db, enqueue }) => {
  for (const openingId of await proposeEnds(db, wanted)) await enqueue('stuur-opening', { openingId })
}

const runs = sql`loopt_aanbesteding(a.gepubliceerd_op, a.definitief_op, a.vroegtijdig_beeindigd_op, current_date)
  and a.weggehaald_op is null`

/** Every day: asks whether an award is definitive, and reminds of one that does not come; each once. */
const dagelijks: Handler<typeof Nothing> = async (_payload, { db, enqueue, config }) => {
  const over = voorbijOp(config.opschortendeDagen)
  const asked = await sql<{ id: string; op: string }>`update aanbesteding a set gevraagd_op = current_date
    where ${runs} and ${over} > coalesce(a.gevraagd_op, '-infinity') returning a.id, ${over} as op`.execute(
    db,
  )
  for (const { id, op } of asked.rows) await enqueue('vraag-definitief', { aanbestedingId: id, op })
  for (const dagen of herinneringDagen) {
    const late = await sql<{ id: string }>`update aanbesteding a set herinnerd_na = ${dagen}
      where ${runs} and a.gunningsbeslissing_op is null and a.herinnerd_na < ${dagen}
        and ${telVanaf} <= current_date - ${dagen}::int returning a.id`.execute(db)
    for (const { id } of late.rows) await enqueue('herinner-gunning', { aanbestedingId: id, dagen })
  }
}

type Houder = { naam: string; email: string; titel: string }

/** Who keeps a tender; at most twenty. */
async function listHouders(db: Db, aanbestedingId: string): Promise<Houder[]> {
  const { rows } = await sql<Houder>`select l.naam, l.email, a.titel from aanbesteding a, lid l
    where a.id = ${aanbestedingId} and ${isHouder} order by l.naam limit 20`.execute(db)
  return rows
}

const Definitief = z.object({ aanbestedingId: z.uuid(), op: z.iso.date() })

const vraagDefinitief: Handler<typeof Definitief> = async ({ aanbestedingId, op }, context) => {
  const url = context.urlOf(paths.gunning(aanbestedingId))
  for (const { email, ...houder } of await listHouders(context.db, aanbestedingId))
    await context.mail(email, definitiefMail({ ...houder, url, voorbijOp: op }))
}

const Herinnering = z.object({ aanbestedingId: z.uuid(), dagen: z.coerce.number() })

const herinnerGunning: Handler<typeof Herinnering> = async ({ aanbestedingId, dagen }, context) => {
  const url = context.urlOf(paths.gunning(aanbestedingId))
  for (const { email, ...houder } of await listHouders(context.db, aanbestedingId))
    await context.mail(email, herinneringMail({ ...houder, url, dagen }))
}

export const openingJobs = {
  'stuur-opening': job(Opening, stuurOpening),
  'stuur-opening-besluit': job(Opening, stuurBesluit),
  'stel-einden-voor': job(Einde, stelEindenVoor),
  'aanbestedingen-dagelijks': job(Nothing, dagelijks),
  'vraag-definitief': job(Definitief, vraagDefinitief),
  'herinner-gunning': job(Herinnering, herinnerGunning),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof openingJobs> {}
}
