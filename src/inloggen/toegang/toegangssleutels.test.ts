import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const path = '/mijn-vonk/toegangssleutels'

// What the API will ask of the machinery: who is it?
t.app.get('/api/wie', (c) => {
  c.set('decided', true)
  return c.json(c.var.actor?.naam ?? null)
})

const form = (naam: string, dagen = '30') => ({ naam, dagen, sleutel: randomUUID() })
const tokenIn = (page: string) => /vonk_[\w-]{43}/.exec(page)?.[0] ?? 'no token'
const make = async (naam: string) => tokenIn(await (await p.as('inkoper').post(path, form(naam))).text())
const keyOf = (naam: string) =>
  t.db.selectFrom('toegangssleutel').selectAll().where('naam', '=', naam).executeTakeFirstOrThrow()
const whoIs = async (token: string) => {
  const answer = await t.app.request('/api/wie', { headers: { Authorization: `Bearer ${token}` } })
  return answer.json()
}

describe('a new key', () => {
  it('is shown once, works at once, and is stored as a hash only', async () => {
    const answer = await p.as('inkoper').post(path, form('rapport'))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const token = tokenIn(await answer.text())
    expect(await whoIs(token)).toBe('Inge Koper')
    expect(await (await p.as('inkoper').get(path)).text()).not.toContain(token)
    const dump = await sql<{ rij: string }>`select toegangssleutel::text as rij from toegangssleutel
      union all select inzending::text from inzending union all select audit::text from audit`.execute(t.db)
    expect(JSON.stringify(dump.rows)).not.toContain(token)
  })

  it('is made once when the form is sent twice; the second answer is the list', async () => {
    const fields = form('dubbel')
    const answers = await Promise.all([
      p.as('inkoper').post(path, fields),
      p.as('inkoper').post(path, fields),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 303])
    expect(answers.find(({ status }) => status === 303)?.headers.get('location')).toBe(path)
    const rows = await t.db.selectFrom('toegangssleutel').where('naam', '=', 'dubbel').select('id').execute()
    expect(rows).toHaveLength(1)
    expect(await (await p.as('inkoper').get(path)).text()).toContain('dubbel')
  })

  it.each([
    [{ naam: '', dagen: '30' }, 'Vul dit in.'],
    [{ naam: 'x'.repeat(101), dagen: '30' }, 'Houd het korter'],
    [{ naam: 'eeuwig', dagen: '9999' }, 'Kies een van de mogelijkheden.'],
  ])('needs a name and a term: %j', async (fields, problem) => {
    const answer = await p.as('inkoper').post(path, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(problem)
  })

  it('leaves an audit line', async () => {
    await make('spoor')
    const { id } = await keyOf('spoor')
    const line = await t.db.selectFrom('audit').selectAll().where('onderwerpId', '=', id).executeTakeFirst()
    expect(line).toMatchObject({ handeling: 'toegangssleutel.gemaakt', lidId: p.leden.inkoper.id })
  })
})

describe('the mail about a new key', () => {
  it('tells its member at once, with one thing to do: withdraw it', async () => {
    await make('stilletjes')
    const { id } = await keyOf('stilletjes')
    await t.runJobs()
    const mail = (await t.mails(p.leden.inkoper.email)).at(-1)
    expect(mail?.onderwerp).toBe('Er is een toegangssleutel voor je Vonk-account gemaakt')
    expect(mail?.tekst).toContain('“stilletjes”')
    expect(mail?.tekst).toContain(`Trek de sleutel in:\n${t.deps.config.url}${path}/${id}`)
    expect(mail?.tekst).not.toContain('vonk_')
    const page = await (await p.as('inkoper').get(`${path}/${id}`)).text()
    expect(page).toContain(`action="${path}/${id}/intrekking"`)
    expect((await p.as('collega').get(`${path}/${id}`)).status).toBe(404)
  })
})

describe('an open screen', () => {
  const grownOld = (lid: 'buurman' | 'hr') =>
    t.db
      .updateTable('sessie')
      .set({ bewezenOp: sql`now() - interval '16 minutes'` })
      .where('lidId', '=', p.leden[lid].id)
      .execute()

  it('makes no key: its member signs in first, and nothing typed is lost', async () => {
    const buurman = p.as('buurman')
    expect(await (await buurman.get(path)).text()).toContain('Maak de sleutel')
    await grownOld('buurman')
    const page = await (await buurman.get(path)).text()
    expect(page).not.toContain('Maak de sleutel')
    expect(page).toContain('/inloggen?terug=%2Fmijn-vonk%2Ftoegangssleutels&amp;reden=opnieuw')
    const fields = form('maandrapport inkoop')
    const refused = await buurman.post(path, fields)
    expect(refused.status).toBe(401)
    const kept = await refused.text()
    for (const value of Object.values(fields)) expect(kept).toContain(`value="${value}"`)
    expect(kept).toContain('href="/inloggen?terug=%2Fmijn-vonk%2Ftoegangssleutels&amp;reden=opnieuw"')
    expect(await t.db.selectFrom('toegangssleutel').where('naam', '=', fields.naam).execute()).toEqual([])
    await t.db
      .updateTable('sessie')
      .set({ bewezenOp: new Date() })
      .where('lidId', '=', p.leden.buurman.id)
      .execute()
    expect((await buurman.post(path, fields)).status).toBe(200)
  })
})

describe('a key', () => {
  it('shows when it was last used', async () => {
    const token = await make('gebruikt')
    expect((await keyOf('gebruikt')).laatstGebruiktOp).toBeNull()
    await whoIs(token)
    expect((await keyOf('gebruikt')).laatstGebruiktOp).toBeInstanceOf(Date)
  })

  it('works no more once it is revoked, and that leaves an audit line', async () => {
    const token = await make('intrekken')
    const { id } = await keyOf('intrekken')
    const answer = await p.as('inkoper').post(`${path}/${id}/intrekking`)
    expect(answer.headers.get('location')).toBe(`${path}?gedaan=sleutel`)
    expect(await whoIs(token)).toBeNull()
    const lines = await t.db.selectFrom('audit').select('handeling').where('onderwerpId', '=', id).execute()
    expect(lines.map(({ handeling }) => handeling)).toContain('toegangssleutel.ingetrokken')
    expect((await p.as('inkoper').post(`${path}/${id}/intrekking`)).status).toBe(404)
  })

  it('works no more after its term', async () => {
    const token = await make('verlopen')
    await t.db
      .updateTable('toegangssleutel')
      .set({ verlooptOp: sql`now()` })
      .where('naam', '=', 'verlopen')
      .execute()
    expect(await whoIs(token)).toBeNull()
  })

  it('opens the API only, never a page', async () => {
    const headers = { Authorization: `Bearer ${await make('pagina')}` }
    expect((await t.app.request(path, { headers })).status).toBe(303)
  })

  it('is nobody else’s to see or revoke', async () => {
    const token = await make('geheim')
    const { id } = await keyOf('geheim')
    expect(await (await p.as('collega').get(path)).text()).not.toContain('geheim')
    expect((await p.as('collega').post(`${path}/${id}/intrekking`)).status).toBe(404)
    expect(await whoIs(token)).toBe('Inge Koper')
  })
})

it('is for admitted members', async () => {
  expect((await p.as('gast').get(path)).status).toBe(403)
  expect((await p.as('gast').post(path, form('gast'))).status).toBe(403)
  expect((await p.as('bezoeker').post(path, form('bezoeker'))).status).toBe(401)
})

it('does not believe a session cookie on the API', async () => {
  expect(await (await p.as('inkoper').get('/api/wie')).json()).toBeNull()
})

it('allows twenty that work, and says what to do then', async () => {
  for (let i = 0; i < 20; i++) await p.as('hr').post(path, form(`sleutel ${i}`))
  const refused = await p.as('hr').post(path, form('te veel'))
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Trek er eerst een in')
})
