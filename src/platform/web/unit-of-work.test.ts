import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { Conflict } from '#src/platform/errors.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { allow, type Ctx } from './context.ts'

const t = await testApp()
const p = await testPersonas(t)
const browser = p.as('hr')

const rename = (c: Ctx, naam: string) =>
  c.var.db.updateTable('lid').set({ naam }).where('id', '=', p.leden.hr.id).execute()
const name = async () => {
  const { naam } = await t.db
    .selectFrom('lid')
    .select('naam')
    .where('id', '=', p.leden.hr.id)
    .executeTakeFirstOrThrow()
  return naam
}
const waiting = async () => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from pgboss.job`.execute(t.db)
  return rows[0]?.n ?? 0
}

t.app.post('/proef/onbeslist', async (c) => {
  await rename(c, 'Onbeslist')
  return c.redirect('/', 303)
})
t.app.get('/proef/onbeslist', (c) => c.text('iets geheims'))
t.app.get('/proef/gooit', () => {
  throw new Error('Stuk: hr@voorbeeld.test')
})
t.app.post('/proef/werk/:status', async (c) => {
  allow(c, true)
  await rename(c, `Status ${c.req.param('status')}`)
  await c.var.enqueue('stuur-stokje', { estafetteId: crypto.randomUUID() })
  if (c.req.param('status') === 'gooit') throw new Conflict('Iemand was eerder.')
  return c.text('ok', Number(c.req.param('status')) as 200)
})
t.app.post('/proef/later', async (c) => {
  allow(c, true)
  // Refused at commit, when the answer is made already.
  await sql`set constraints all deferred`.execute(c.var.db)
  await sql`create temporary table laat (n int unique deferrable initially deferred) on commit drop`.execute(
    c.var.db,
  )
  await sql`insert into laat values (1), (1)`.execute(c.var.db)
  await rename(c, 'Te laat')
  return c.redirect('/bestemming', 303)
})

describe('a handler that forgets its decision', () => {
  it('is a 500 that changed nothing', async () => {
    expect((await browser.post('/proef/onbeslist')).status).toBe(500)
    expect(await name()).toBe('Hanna Ruiter')
  })

  it('shows nothing either', async () => {
    const answer = await browser.get('/proef/onbeslist')
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('iets geheims')])
  })
})

describe('an answer', () => {
  it.each(['400', '404', '409', '422', '500', 'gooit'])(
    'of %s rolls back, with the jobs it started',
    async (status) => {
      const jobs = await waiting()
      const answer = await browser.post(`/proef/werk/${status}`)
      expect(answer.status).toBe(status === 'gooit' ? 409 : Number(status))
      expect([await name(), await waiting()]).toEqual(['Hanna Ruiter', jobs])
    },
  )

  it.each(['200', '303'])('of %s commits, with the jobs it started', async (status) => {
    const jobs = await waiting()
    await browser.post(`/proef/werk/${status}`)
    expect([await name(), await waiting()]).toEqual([`Status ${status}`, jobs + 1])
  })

  it('that cannot be committed becomes a 500, which leads nowhere', async () => {
    const before = await name()
    const answer = await browser.post('/proef/later')
    expect([answer.status, await name()]).toEqual([500, before])
    expect(answer.headers.get('location')).toBeNull()
  })

  it('tells nothing of what broke', async () => {
    const answer = await browser.get('/proef/gooit')
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).not.toContain('Stuk')
    expect(page).toContain(answer.headers.get('x-request-id'))
  })
})
