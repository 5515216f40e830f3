import { beforeEach, describe, expect, it } from 'vitest'
import { because, begin, seconds, underAttack } from '#test/oidc/attempts.ts'
import { json, type Lie } from '#test/oidc/hostile.ts'
import { leadsTo, type Visitor, visitorOf } from '#test/oidc/visitor.ts'
import { signIn } from '#test/personas.ts'

const { database, p, hostile, other, vonkWith, leave, attempt } = await underAttack()

it('lets in who comes back from an honest one, whose code it exchanges with its secret and its verifier', async () => {
  const { answer, visitor } = await attempt(vonkWith())
  expect(leadsTo(answer)).toBe('/organisaties?gedaan=ingelogd')
  expect(await visitor.isSignedIn()).toBe(true)
  const token = hostile.asked.find(({ path }) => path === '/token')
  expect(token?.body).toMatch(/code_verifier=[\w-]{43}/)
  expect(token?.authorization).toMatch(/^Basic /)
})

const lies: Record<string, Lie> = {
  'another nonce': { claims: { nonce: 'verzonnen' } },
  'no nonce': { claims: { nonce: undefined } },
  'another audience': { claims: { aud: 'iemand-anders' } },
  'more audiences than ours': { claims: { aud: ['vonk', 'iemand-anders'], azp: 'iemand-anders' } },
  'another issuer': { claims: { iss: 'https://elders.test' } },
  'a token that is too old': { claims: { iat: seconds() - 600, exp: seconds() - 300 } },
  'no end to its token': { claims: { exp: undefined } },
  'no subject': { claims: { sub: undefined } },
  'an empty subject': { claims: { sub: '' } },
  'a token without a signature': { header: { alg: 'none' }, signature: '' },
  'a token that is signed by another key': { signature: 'AAAA'.repeat(86) },
  'a key that nobody has': { header: { kid: 'verzonnen' } },
  'a token that is signed with the secret': { header: { alg: 'HS256' } },
  'no token': { token: (answer) => json(answer, 200, { access_token: 'x', token_type: 'Bearer' }) },
  'that we are not who we are': { token: (answer) => json(answer, 401, { error: 'invalid_client' }) },
  'no JSON': { token: (answer) => answer.writeHead(200).end('<html>') },
  'that the tokens are elsewhere': {
    token: (answer) => answer.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
  },
  'more than anybody reads': { token: (answer) => json(answer, 200, { id_token: 'x'.repeat(400_000) }) },
  'a number that may be a BSN': { claims: { sub: '111222333' } },
}

describe('nobody gets in when the provider gives', () => {
  it.each(Object.entries(lies))('%s', async (_, lie) => {
    const { answer, visitor } = await attempt(vonkWith(), lie)
    expect([answer.status, leadsTo(answer)]).toEqual([303, because('onbetrouwbaar')])
    expect(await visitor.isSignedIn()).toBe(false)
    expect(await (await visitor.get(leadsTo(answer) ?? '')).text()).toContain('Inloggen lukte niet')
  })

  it('the address of somebody else at its user info', async () => {
    await database.db.deleteFrom('koppeling').execute()
    const userinfo = { sub: 'een ander', email: p.leden.inkoper.email, email_verified: true }
    expect(leadsTo((await attempt(vonkWith(), { userinfo })).answer)).toBe(because('onbetrouwbaar'))
  })

  it.each([
    ['"true"', 'true'],
    ['1', 1],
    ['nothing', undefined],
    ['false', false],
  ])('as whether an address is verified: %s', async (_, email_verified) => {
    await database.db.deleteFrom('koppeling').execute()
    const claims = { email: p.leden.inkoper.email, email_verified }
    expect(leadsTo((await attempt(vonkWith(), { claims })).answer)).toBe(because('geenmail'))
  })

  it('one address in its token, and that another is verified at its user info', async () => {
    await database.db.deleteFrom('koppeling').execute()
    const claims = { email: p.leden.inkoper.email }
    const userinfo = { email: 'van@mij.test', email_verified: true }
    expect(leadsTo((await attempt(vonkWith(), { claims, userinfo })).answer)).toBe(because('geenmail'))
  })
})

describe('nobody gets in by coming back', () => {
  it.each<[string, string, (query: URLSearchParams) => void]>([
    ['with another state', 'telaat', (query) => query.set('state', 'verzonnen')],
    ['without a state', 'telaat', (query) => query.delete('state')],
    ['from another issuer', 'onbetrouwbaar', (query) => query.set('iss', other.issuer)],
    ['from nobody', 'onbetrouwbaar', (query) => query.delete('iss')],
    ['with two codes', 'onbetrouwbaar', (query) => query.append('code', 'nog een')],
    ['with two states', 'onbetrouwbaar', (query) => query.append('state', 'nog een')],
    ['with a token in the address', 'onbetrouwbaar', (query) => query.set('id_token', 'x.y.z')],
  ])('%s', async (_, reden, twist) => {
    const { answer, visitor } = await attempt(vonkWith(), {}, twist)
    expect(leadsTo(answer)).toContain(`reden=${reden}`)
    expect(await visitor.isSignedIn()).toBe(false)
  })

  it('twice', async () => {
    const t = vonkWith()
    const visitor = visitorOf(t)
    const query = await leave(visitor)
    const cookie = visitor.jar.get('vonk') ?? ''
    await visitor.get(`${begin}/terug?${query}`)
    const again = visitorOf(t, `vonk=${cookie}`)
    expect(leadsTo(await again.get(`${begin}/terug?${query}`))).toContain('reden=telaat')
    expect(await again.isSignedIn()).toBe(false)
  })

  it('many times at once, but for one', async () => {
    const t = vonkWith()
    const visitor = visitorOf(t)
    const path = `${begin}/terug?${await leave(visitor)}`
    const answers = await Promise.all([1, 2, 3, 4].map(() => visitor.get(path)))
    expect(answers.filter((answer) => leadsTo(answer)?.includes('ingelogd'))).toHaveLength(1)
  })

  it('in another browser, which is how somebody would be signed in as a stranger', async () => {
    const t = vonkWith()
    const query = await leave(visitorOf(t))
    const victim = visitorOf(t)
    await leave(victim)
    expect(leadsTo(await victim.get(`${begin}/terug?${query}`))).toContain('reden=telaat')
    expect(await victim.isSignedIn()).toBe(false)
  })

  it('at the address of another provider than the one that was asked (mix-up)', async () => {
    const visitor = visitorOf(vonkWith())
    const query = await leave(visitor)
    expect(leadsTo(await visitor.get(`/inloggen/oidc/ander/terug?${query}`))).toContain('reden=telaat')
    expect(other.asked.filter(({ path }) => path === '/token')).toEqual([])
  })

  it('after five minutes', async () => {
    const visitor = visitorOf(vonkWith())
    const query = await leave(visitor)
    await database.db
      .updateTable('uitdaging')
      .set({ verlooptOp: new Date(Date.now() - 1000) })
      .execute()
    expect(leadsTo(await visitor.get(`${begin}/terug?${query}`))).toContain('reden=telaat')
  })

  it.each([
    ['access_denied', 'afgebroken'],
    ['login_required', 'afgebroken'],
    ['temporarily_unavailable', 'onbereikbaar'],
    ['invalid_scope', 'onbetrouwbaar'],
    ['<script>', 'onbetrouwbaar'],
  ])('with the error %s', async (error, reden) => {
    const { answer, visitor } = await attempt(vonkWith(), {}, (query) => {
      query.delete('code')
      query.set('error', error)
      query.set('error_description', '<b>hallo</b>')
    })
    expect(leadsTo(answer)).toBe(because(reden))
    expect(await (await visitor.get(leadsTo(answer) ?? '')).text()).not.toMatch(/<b>hallo|<script>/)
  })
})

describe('who is signed in and has to prove to be there', () => {
  it.each<[string, number | undefined, string]>([
    ['did so just now', seconds(), '/organisaties?gedaan=ingelogd'],
    ['did so this morning', seconds() - 4 * 3600, because('onbetrouwbaar')],
    ['did so at no time', undefined, because('onbetrouwbaar')],
  ])('%s', async (_, auth_time, end) => {
    const visitor = visitorOf(vonkWith(), await signIn(database, p.leden.inkoper.id))
    const query = await leave(visitor)
    hostile.lie({ claims: { auth_time } })
    expect(leadsTo(await visitor.get(`${begin}/terug?${query}`))).toBe(end)
  })

  it('is not so by a time that is still to come', async () => {
    const { visitor } = await attempt(vonkWith(), { claims: { auth_time: seconds() + 9e8 } })
    const [last] = await database.db
      .selectFrom('sessie')
      .select('bewezenOp')
      .orderBy('bewezenOp', 'desc')
      .limit(1)
      .execute()
    expect(last?.bewezenOp.getTime()).toBeLessThanOrEqual(Date.now())
    expect(await visitor.isSignedIn()).toBe(true)
  })
})

describe('a second factor', () => {
  const sessieOf = (visitor: Visitor) => visitor.get('/mijn-vonk').then((answer) => answer.text())
  const trusting = { tweedeFactorAcr: ['hoog'], tweedeFactorAmr: ['mfa', 'hwk'] }
  const without = 'Je rechten van adviesteam of beheer staan uit'

  beforeEach(() => database.db.updateTable('koppeling').set({ lidId: p.leden.adviesteam.id }).execute())

  it.each<[string, Lie, boolean]>([
    ['acr', { claims: { acr: 'hoog' } }, true],
    ['amr', { claims: { amr: ['pwd', 'mfa'] } }, true],
    ['another acr', { claims: { acr: 'laag' } }, false],
    ['another amr', { claims: { amr: ['pwd'] } }, false],
    ['neither', {}, false],
    ['an amr that is no list', { claims: { amr: 'mfa' } }, false],
  ])('counts as configured: %s', async (_, lie, counts) => {
    const { visitor } = await attempt(vonkWith(trusting), lie)
    expect((await sessieOf(visitor)).includes(without)).toBe(!counts)
  })

  it('is a step like a passkey: a link in a mail adds nothing then, and the page offers it', async () => {
    const t = vonkWith(trusting)
    await attempt(t, { claims: { acr: 'hoog' } })
    const byMail = visitorOf(t, await signIn(t, p.leden.adviesteam.id, null))
    for (const path of ['/mijn-vonk/koppelingen', '/mijn-vonk/passkeys']) {
      const answer = await byMail.post(path, { aanbieder: 'ander', antwoord: '' })
      expect(leadsTo(answer)).toContain('/tweede-stap')
    }
    expect(await (await byMail.get('/tweede-stap')).text()).toContain('Inloggen met Proefportaal')
    // Gone from the configuration, it holds nobody up.
    const without = visitorOf(vonkWith(), await signIn(t, p.leden.adviesteam.id, null))
    expect(leadsTo(await without.post('/mijn-vonk/koppelingen', { aanbieder: 'ander' }))).toContain('/heen')
  })

  it('does not count unless that was configured', async () => {
    const { visitor } = await attempt(vonkWith(), { claims: { acr: 'hoog', amr: ['mfa'] } })
    expect(await sessieOf(visitor)).toContain(without)
  })
})
