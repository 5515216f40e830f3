import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { enqueueIn } from '#src/platform/jobs.ts'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { testApp } from '../app.ts'
import { late } from '../npm-start.ts'
import { mailServer } from './mail-server.ts'
import { workersOn } from './worker-process.ts'

const t = await testApp()
const mails = await mailServer()
const { start } = await workersOn(t.url, mails.url)
await Promise.all([start(), start()])

/** So many people who ask for a link to sign in, at the same moment. */
async function askLinks(count: number, startAfter = 'now()'): Promise<string[]> {
  const { rows } = await sql<{ id: string; email: string }>`with lid as (
      insert into lid (naam, email, toegelaten_op)
      select 'Lid', gen_random_uuid() || '@voorbeeld.test', now() from generate_series(1, ${count}) returning id, email)
    , verzoek as (insert into inlogverzoek (lid_id, terug, verloopt_op)
      select id, '/', now() + interval '10 minutes' from lid returning id, lid_id)
    select verzoek.id, email from verzoek join lid on lid.id = lid_id`.execute(t.db)
  await t.db.transaction().execute(async (tx) => {
    for (const { id } of rows) await enqueueIn(tx)('stuur-inloglink', { verzoekId: id })
    await sql`update pgboss.job set start_after = ${sql.raw(startAfter)} where state = 'created'
      and name = 'stuur-inloglink'`.execute(tx)
  })
  return rows.map(({ email }) => email).sort()
}
const received = () => mails.received.map(({ to }) => to).sort()
const untilReceived = (count: number) =>
  untilTrue(() => mails.received.length >= count, 15, late(`${count} mails`))

it('sends everybody in a meeting a link at once, and each of them one', async () => {
  const asked = performance.now()
  const everybody = await askLinks(25)
  await untilReceived(25)
  // Much more than it takes, for a machine that is busy; one a second would be 25.
  expect(Math.max(...mails.received.map(({ at }) => at)) - asked).toBeLessThan(5_000)
  const waiting = async () =>
    (await sql`select from pgboss.job where state < 'completed' and name like '%stuur%'`.execute(t.db)).rows
      .length
  await untilTrue(async () => (await waiting()) === 0, 15, late('all are done'))
  expect(received()).toEqual(everybody)
  expect(new Set(mails.received.map(({ id }) => id)).size).toBe(25)
})

it('begins what is for later when its time comes', async () => {
  mails.received.length = 0
  const asked = performance.now()
  await askLinks(1, "now() + interval '2 seconds'")
  await untilReceived(1)
  const waited = (mails.received[0]?.at ?? 0) - asked
  expect(waited).toBeGreaterThan(1_900)
  expect(waited).toBeLessThan(6_000)
})
