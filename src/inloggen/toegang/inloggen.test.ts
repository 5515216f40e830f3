import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { cookieName } from '#src/inloggen/sessies/sessie.ts'
import { appOn, testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const visitor = p.as('bezoeker')
const known = p.leden.inkoper.email

// A limit of one test is no business of the next.
beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

/** Asks for a link, and gives the path in the mail. */
async function linkFor(email: string, terug = '/mijn-vonk'): Promise<string> {
  await visitor.post('/inloggen', { email, terug })
  await t.runJobs()
  const mail = (await t.mails(email)).at(-1)
  return /https?:\/\/\S+(\/inloggen\/\S+)/.exec(mail?.tekst ?? '')?.[1] ?? 'no link'
}

const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? ''
const requests = () => t.db.selectFrom('inlogverzoek').selectAll().execute()

describe('asking for a link', () => {
  it('answers the same whether the address is known or not, and mails only the known', async () => {
    const [first, second] = await Promise.all(
      [known, 'niemand@voorbeeld.test'].map(async (email) => {
        const page = await (await visitor.post('/inloggen', { email })).text()
        return page.replaceAll(email, 'het adres')
      }),
    )
    expect(first).toContain('Als <strong>het adres</strong> bij ons bekend is')
    expect(second).toBe(first)
    await t.runJobs()
    expect(await t.mails('niemand@voorbeeld.test')).toEqual([])
    expect(await t.mails(known)).toHaveLength(1)
  })

  it('enqueues as much for an unknown address as for a known one', async () => {
    const count = () => sql<{ n: number }>`select count(*) as n from pgboss.job`.execute(t.db)
    const before = (await count()).rows[0]?.n ?? 0
    await visitor.post('/inloggen', { email: 'onbekend@voorbeeld.test' })
    expect((await count()).rows[0]?.n).toBe(before + 1)
    await t.runJobs()
  })

  it('knows an address whatever its capitals', async () => {
    expect(await linkFor('HR@Voorbeeld.TEST'.toLowerCase())).toMatch(/^\/inloggen\//)
  })

  it('keeps what was typed when it is no address', async () => {
    const answer = await visitor.post('/inloggen', { email: 'inge@', terug: '/organisaties' })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('value="inge@"')
    expect(page).toContain('value="/organisaties"')
    expect(page).toContain('Dit is geen volledig e-mailadres')
  })

  it('does not mail someone who has left', async () => {
    await t.db
      .updateTable('lid')
      .set({ vertrokkenOp: new Date() })
      .where('id', '=', p.leden.collega.id)
      .execute()
    await visitor.post('/inloggen', { email: p.leden.collega.email })
    await t.runJobs()
    expect(await t.mails(p.leden.collega.email)).toEqual([])
  })

  it('answers many at once: counting waits for no connection of the app', async () => {
    const addresses = Array.from({ length: 25 }, (_, i) => `${i}@voorbeeld.test`)
    const answers = await Promise.all(addresses.map((email) => visitor.post('/inloggen', { email })))
    expect(answers.map((answer) => answer.status)).toEqual(addresses.map(() => 200))
  })
})

describe('the link', () => {
  it('lets its member in, at the page that was asked for', async () => {
    const link = await linkFor(known, '/organisaties?soort=zorg')
    const answer = await visitor.post(link)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/organisaties?soort=zorg&gedaan=ingelogd')
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^vonk=[\w-]{43}; .*HttpOnly/)
    expect(cookie).toContain('SameSite=Lax')
    const page = await (await browserOf(t, cookieOf(answer)).get('/mijn-vonk/profiel')).text()
    expect(page).toContain(known)
  })

  it('uses a cookie for https only when the address is https', async () => {
    const secure = appOn(t, { url: 'https://vonk.test' })
    const link = await linkFor(known)
    const cookie = (await browserOf(secure).post(link)).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-vonk=/)
    expect(cookie).toContain('Secure')
  })

  it('is not used up by a scanner that opens it', async () => {
    const link = await linkFor(known)
    for (const method of ['GET', 'HEAD', 'GET']) {
      const looked = await t.app.request(link, { method })
      expect(looked.status).toBe(200)
      expect(looked.headers.get('set-cookie')).toBeNull()
      expect(looked.headers.get('cache-control')).toBe('no-store')
      expect(looked.headers.get('referrer-policy')).toBe('same-origin')
    }
    expect((await visitor.post(link)).status).toBe(303)
  })

  it('says whose it is before it is used', async () => {
    expect(await (await visitor.get(await linkFor(known))).text()).toContain('Dag Inge Koper')
  })

  it('works once', async () => {
    const link = await linkFor(known)
    await visitor.post(link)
    for (const again of [await visitor.post(link), await visitor.get(link)]) {
      expect(again.status).toBe(410)
      expect(again.headers.get('set-cookie')).toBeNull()
      expect(await again.text()).toContain('Deze link werkt niet meer')
    }
  })

  it('lets one of two in that come at the same time', async () => {
    const link = await linkFor(known)
    const answers = await Promise.all([visitor.post(link), visitor.post(link), visitor.post(link)])
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 410, 410])
  })

  it('works for twenty minutes', async () => {
    const link = await linkFor(known)
    const minutes = sql<number>`extract(epoch from verloopt_op - now()) / 60`
    const [left] = await t.db
      .selectFrom('inlogverzoek')
      .select(minutes.as('left'))
      .orderBy('aangevraagdOp', 'desc')
      .limit(1)
      .execute()
    expect(Number(left?.left)).toBeGreaterThan(19)
    expect(Number(left?.left)).toBeLessThanOrEqual(20)
    await t.db.updateTable('inlogverzoek').set({ verlooptOp: sql`now()` }).execute()
    expect((await visitor.post(link)).status).toBe(410)
  })

  it('is stored as a hash only', async () => {
    const token = (await linkFor(known)).split('/').at(-1) ?? ''
    const stored = await requests()
    expect(stored.some(({ tokenHash }) => tokenHash?.includes(token))).toBe(false)
    expect(stored.some(({ tokenHash }) => tokenHash?.toString('base64url') === token)).toBe(false)
  })

  it('does not work for someone who has left since', async () => {
    const { id, email } = p.leden.buurman
    const link = await linkFor(email)
    await t.db.updateTable('lid').set({ vertrokkenOp: new Date() }).where('id', '=', id).execute()
    expect((await visitor.post(link)).status).toBe(410)
  })

  it('ends the others that lie in the mailbox, once one was used', async () => {
    const [first, second] = [await linkFor(known), await linkFor(known)]
    const others = await linkFor(p.leden.hr.email)
    expect((await visitor.post(second)).status).toBe(303)
    expect([(await visitor.get(first)).status, (await visitor.post(first)).status]).toEqual([410, 410])
    expect((await visitor.post(others)).status).toBe(303)
  })

  it('lets one in of two links of one member that are used at once', async () => {
    const links = [await linkFor(known), await linkFor(known)]
    const answers = await Promise.all(links.map((link) => visitor.post(link)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410])
  })

  it('that never was gets the same friendly page, whatever it looks like', async () => {
    for (const token of ['nooit', 'a'.repeat(3000), '%00', "'"]) {
      expect((await visitor.post(`/inloggen/${token}`)).status, token).toBe(410)
    }
  })

  it('is refused from a page that is not ours', async () => {
    const link = await linkFor(known)
    const headers = {
      Origin: 'https://elders.test',
      'Sec-Fetch-Site': 'cross-site',
      'Content-Type': 'application/x-www-form-urlencoded',
    }
    expect((await t.app.request(link, { method: 'POST', headers })).status).toBe(403)
    expect((await visitor.post(link)).status).toBe(303)
  })

  it('gives a fresh token when the job runs again: the first mail no longer works', async () => {
    const first = await linkFor(known)
    await sql`update pgboss.job set state = 'retry' where id = (
      select id from pgboss.job where name = 'stuur-inloglink' order by created_on desc limit 1)`.execute(
      t.db,
    )
    await t.runJobs()
    const mail = (await t.mails(known)).at(-1)
    const second = /(\/inloggen\/\S+)/.exec(mail?.tekst ?? '')?.[1] ?? ''
    expect(second).not.toBe(first)
    expect((await visitor.post(first)).status).toBe(410)
    expect((await visitor.post(second)).status).toBe(303)
  })
})

describe('the session', () => {
  it('is always a new one: a cookie planted before is worth nothing after', async () => {
    const planted = `${cookieName(t.deps.config)}=${'A'.repeat(43)}`
    const entered = await browserOf(t, planted).post(await linkFor(known))
    expect(cookieOf(entered)).not.toBe(planted)
    expect((await browserOf(t, planted).get('/mijn-vonk/profiel')).status).toBe(303)
  })

  it('replaces the one that the browser had', async () => {
    const first = cookieOf(await visitor.post(await linkFor(known)))
    await browserOf(t, first).post(await linkFor(p.leden.hr.email))
    expect((await browserOf(t, first).get('/mijn-vonk/profiel')).headers.get('location')).toMatch(
      /^\/inloggen/,
    )
  })

  it('ends when its member logs out', async () => {
    const cookie = cookieOf(await visitor.post(await linkFor(known)))
    const answer = await browserOf(t, cookie).post('/uitloggen')
    expect(answer.headers.get('location')).toBe('/?gedaan=uitgelogd')
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
    expect((await browserOf(t, cookie).get('/mijn-vonk/profiel')).status).toBe(303)
  })

  it.each([
    ['inkoper', 7 * 24],
    ['adviesteam', 12],
    ['beheerder', 12],
  ] as const)('ends when it is not used: %s, after %i hours', async (lid, uren) => {
    const cookie = cookieOf(await visitor.post(await linkFor(p.leden[lid].email)))
    const statusAfter = async (minutes: number) => {
      await sql`update sessie set laatst_gezien_op = now() - make_interval(mins => ${minutes}::int)
        where lid_id = ${p.leden[lid].id}`.execute(t.db)
      return (await browserOf(t, cookie).get('/mijn-vonk/profiel')).status
    }
    expect(await statusAfter(uren * 60 - 1)).toBe(200)
    expect(await statusAfter(uren * 60 + 1)).toBe(303)
  })

  it('ends by itself', async () => {
    const cookie = cookieOf(await visitor.post(await linkFor(known)))
    await t.db
      .updateTable('sessie')
      .set({ verlooptOp: sql`now()` })
      .where('lidId', '=', p.leden.inkoper.id)
      .execute()
    expect((await browserOf(t, cookie).get('/mijn-vonk/profiel')).status).toBe(303)
  })
})

it('never leads elsewhere after signing in', async () => {
  for (const terug of ['//elders.test', '/\\elders.test', 'https://elders.test', '/.//elders.test']) {
    await t.db.deleteFrom('tempolimiet').execute()
    const page = await (await visitor.get(`/inloggen?${new URLSearchParams({ terug })}`)).text()
    expect(page).toContain('name="terug" value="/mijn-vonk"')
    const answer = await visitor.post(await linkFor(known, terug))
    expect(answer.headers.get('location')).toBe('/mijn-vonk?gedaan=ingelogd')
  }
})

describe('the personas', () => {
  const demo = appOn(t, { demo: true })

  it('are on the sign-in page of the demo, one click away', async () => {
    await t.db.updateTable('lid').set({ persona: 'hr' }).where('id', '=', p.leden.hr.id).execute()
    const page = await (await browserOf(demo).get('/inloggen?terug=/organisaties')).text()
    expect(page).toContain('action="/inloggen/persona/hr"')
    const entered = await browserOf(demo).post('/inloggen/persona/hr', { terug: '/organisaties' })
    expect(entered.headers.get('location')).toBe('/organisaties?gedaan=ingelogd')
    const profile = await browserOf(demo, cookieOf(entered)).get('/mijn-vonk/profiel')
    expect(await profile.text()).toContain(p.leden.hr.email)
  })

  it('are not there for a name that nobody has', async () => {
    expect((await browserOf(demo).post('/inloggen/persona/niemand')).status).toBe(404)
  })

  it('do not exist outside the demo', async () => {
    expect(await (await visitor.get('/inloggen')).text()).not.toContain('/inloggen/persona/')
    expect((await visitor.post('/inloggen/persona/hr')).status).toBe(404)
  })
})
