import { sql } from 'kysely'
import { type Handler, type JobContext, job, Nothing, type PayloadsOf } from '#src/platform/job-context.ts'
import { filled } from '#src/platform/places.ts'
import { today } from '#src/platform/today.ts'
import { findTelregime, findTelregimeOp } from '#src/tellen/telregimes/queries.ts'
import { beginRegimes, type Telregime } from '#src/tellen/telregimes/telregime.ts'
import { vorige } from './bewaren.ts'
import { type Geteld, totaal } from './momentopname.ts'
import { tellingVanKwartaal } from './places.ts'
import { laatsteDag, teDoenOp } from './rijp.ts'
import { listVastgelegd } from './vastgelegd.ts'
import { leggVast } from './vastleggen.ts'

type Telt = (kwartaal: string, regime: Telregime) => Promise<Geteld[]>

/** Counts with the noun that does; nothing while there is none. */
const telMet =
  ({ db, fillings }: JobContext): Telt =>
  async (kwartaal, regime) => {
    const [cellen] = await filled({ db, actor: null, fillings }, tellingVanKwartaal, { kwartaal, regime })
    return cellen ?? []
  }

/** Every day: each quarter that ended long enough ago and is not frozen yet, the oldest first. */
const dagelijks: Handler<typeof Nothing> = async (_payload, context) => {
  // Counting a million plekken takes a minute or so, where a page gets ten seconds; until this transaction ends.
  await sql`set local statement_timeout = '15min'`.execute(context.db)
  const bevroren = await listVastgelegd(context.db)
  for (const kwartaal of teDoenOp(today(), bevroren.at(-1)?.kwartaal)) await vries(context, kwartaal)
}

/** A network in which nobody works yet has no first momentopname. */
async function vries(context: JobContext, kwartaal: string) {
  const { db } = context
  const telt = telMet(context)
  const bevroren = await listVastgelegd(db)
  const tellingen = await tellingenVan(context, kwartaal, telt)
  const isLeeg = tellingen.every(
    ({ cellen }) => !cellen.some(({ tabel, plekken }) => tabel === totaal && plekken > 0),
  )
  if (bevroren.length === 0 && isLeeg) return
  const opnieuw = []
  for (const { kwartaal: toen, regime, versie } of bevroren.filter((een) =>
    vorige(kwartaal).includes(een.kwartaal),
  ))
    opnieuw.push({
      kwartaal: toen,
      regime,
      cellen: await telt(toen, await findTelregime(db, regime, versie)),
    })
  await leggVast(db, { kwartaal, tellingen, opnieuw })
}

async function tellingenVan({ db }: JobContext, kwartaal: string, telt: Telt) {
  const tellingen = []
  for (const { naam } of beginRegimes) {
    const regime = await findTelregimeOp(db, naam, laatsteDag(kwartaal))
    tellingen.push({ regime: naam, versie: regime.versie, cellen: await telt(kwartaal, regime) })
  }
  return tellingen
}

export const momentopnameJobs = { 'momentopnamen-dagelijks': job(Nothing, dagelijks) }

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof momentopnameJobs> {}
}
