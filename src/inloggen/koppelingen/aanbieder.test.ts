import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { appOn } from '#test/app.ts'
import { aanbiederOf } from '#test/oidc/aanbieder.ts'
import { because, begin, underAttack } from '#test/oidc/attempts.ts'
import { json, type Lie } from '#test/oidc/hostile.ts'
import { leadsTo, visitorOf } from '#test/oidc/visitor.ts'

const { database, p, hostile, other, vonkWith, leave, attempt } = await underAttack()

describe('a provider that is not there', () => {
  it('breaks neither the page to sign in at, nor who chose it', async () => {
    const t = appOn(database, { oidc: [aanbiederOf()] })
    const visitor = visitorOf(t)
    expect((await visitor.get('/inloggen')).status).toBe(200)
    const heen = await visitor.get(leadsTo(await visitor.post(begin)) ?? '')
    expect(leadsTo(heen)).toContain('reden=onbereikbaar')
    expect(await (await visitor.get(leadsTo(heen) ?? '')).text()).toContain('nu niet bereikbaar')
  })

  it.each<[string, Lie['token']]>([
    ['goes wrong', (answer) => json(answer, 503, {})],
    ['breaks off', (answer) => answer.destroy()],
  ])('when it comes to its token: it %s', async (_, token) => {
    expect(leadsTo((await attempt(vonkWith(), token ? { token } : {})).answer)).toBe(because('onbereikbaar'))
  })

  it('keeps nobody waiting, and holds no connection of the database meanwhile', async () => {
    const t = vonkWith()
    const hanging: ServerResponse[] = []
    const waiting = Array.from({ length: 12 }, () => attempt(t, { token: (answer) => hanging.push(answer) }))
    await expect.poll(() => hanging.length, { timeout: 4000 }).toBe(12)
    expect((await p.as('hr').get('/mijn-vonk')).status).toBe(200)
    for (const { answer } of await Promise.all(waiting)) expect(leadsTo(answer)).toBe(because('onbereikbaar'))
  })

  it('is asked again as soon as somebody tries again', async () => {
    const t = vonkWith({})
    hostile.lie({ metadata: { issuer: 'https://elders.test' } })
    await expect(leave(visitorOf(t))).rejects.toThrow('reden=onbetrouwbaar')
    hostile.lie({})
    expect((await leave(visitorOf(t))).get('state')).toMatch(/^[\w-]{43}$/)
  })
})

describe('what a provider tells of itself leads nowhere else', () => {
  it.each([
    ['authorization_endpoint', 'https://elders.test/auth'],
    ['authorization_endpoint', 'javascript:alert(1)'],
    ['issuer', 'https://elders.test'],
    ['issuer', `${hostile.issuer}/`],
  ])('%s %s', async (name, value) => {
    hostile.lie({ metadata: { [name]: value } })
    await expect(leave(visitorOf(vonkWith()))).rejects.toThrow('reden=onbetrouwbaar')
  })

  it.each(['token_endpoint', 'jwks_uri', 'userinfo_endpoint'])('%s', async (name) => {
    other.asked.length = 0
    await database.db.deleteFrom('koppeling').execute()
    hostile.lie({ metadata: { [name]: `${other.issuer}/${name}` } })
    const t = vonkWith()
    const visitor = visitorOf(t)
    const query = await leave(visitor)
    expect(leadsTo(await visitor.get(`${begin}/terug?${query}`))).toBe(because('onbetrouwbaar'))
    expect(other.asked).toEqual([])
  })

  it('but to where the operator said it has a part', async () => {
    hostile.lie({ metadata: { jwks_uri: `${other.issuer}/jwks` } })
    const visitor = visitorOf(vonkWith({ adressen: [other.issuer] }))
    const query = await leave(visitor)
    expect(leadsTo(await visitor.get(`${begin}/terug?${query}`))).toBe('/organisaties?gedaan=ingelogd')
  })
})
