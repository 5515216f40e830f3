import { expect, it } from 'vitest'
import { fillings, mailsoorten } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import type { Config } from './config.ts'
import { enqueueIn } from './jobs.ts'
import { createMailer } from './mail.ts'
import { letter } from './mail-layout.tsx'
import { takeUitgaand } from './mail-uitgaand.ts'

const t = await testApp()
const p = await testPersonas(t)
const url = 'https://vonk.example/inloggen/een-link-die-iemand-binnenlaat'
const kept = letter({
  soort: 'toegang',
  subject: 'Je link',
  lines: ['Dag,'],
  action: { label: 'Log in', url },
  why: 'Je vroeg erom.',
})

const on = (changes: Partial<Config>): Config => ({
  ...t.deps.config,
  smtpUrl: 'smtp://127.0.0.1:1',
  ...changes,
})

/** Writes one that has not left; gives how it lies in the database. */
async function write(config: Config) {
  const mail = createMailer({ config, db: t.db, enqueue: enqueueIn(t.db), fillings, mailsoorten })
  await mail(p.leden.hr.email, kept)
  return t.db.selectFrom('uitgaand').selectAll().orderBy('geschrevenOp', 'desc').executeTakeFirstOrThrow()
}

it('cannot be read from the database alone when there is a secret', async () => {
  const sealed = on({ geheim: 'x'.repeat(40) })
  const { brief, verzendingId, aan } = await write(sealed)
  expect([aan, brief.includes('een-link')]).toEqual([p.leden.hr.email, false])
  const other = takeUitgaand(t.db, on({ geheim: 'y'.repeat(40) }), verzendingId)
  await expect(other).rejects.toThrow('another VONK_GEHEIM')
})

it('leaves as it was written, once, also when the secret came later', async () => {
  const { verzendingId } = await write(on({ geheim: null }))
  const later = on({ geheim: 'x'.repeat(40) })
  const parcel = await takeUitgaand(t.db, later, verzendingId)
  expect(parcel).toMatchObject({ id: verzendingId, to: p.leden.hr.email, subject: 'Je link' })
  expect(parcel?.text).toContain(url)
  expect(await takeUitgaand(t.db, later, verzendingId)).toBeUndefined()
})

it('goes nowhere any more when its receiver left', async () => {
  const { verzendingId } = await write(on({}))
  expect((await p.as('hr').post(paths.vertrek(), { akkoord: 'ja' })).status).toBe(303)
  expect(await takeUitgaand(t.db, on({}), verzendingId)).toBeUndefined()
})
