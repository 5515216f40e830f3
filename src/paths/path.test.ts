import { Hono } from 'hono'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { path, secretBut, withoutBounds } from './path.ts'

const id = crypto.randomUUID()
const lid = path('/leden/:id')
const foto = path('/leden/:id/foto/:maat{groot|klein}?v')
const feed = path('/proeftuinen/feed.atom?')
const link = path('/afmelden/:token')
const beside = path('/inloggen/:token', { token: secretBut('passkey') })

describe('the address', () => {
  it('has its parameters in order, and what it was asked with', () => {
    expect(lid(id)).toBe(`/leden/${id}`)
    expect(foto(id, 'groot')).toBe(`/leden/${id}/foto/groot`)
    expect(foto(id, 'groot', 'k 1')).toBe(`/leden/${id}/foto/groot?v=k+1`)
    expect(path('/melden?wat&id')(undefined, id)).toBe(`/melden?id=${id}`)
    expect(path('/huisregels?versie')(2)).toBe('/huisregels?versie=2')
  })

  it('takes filters by name, without those that are given nothing', () => {
    expect(feed()).toBe('/proeftuinen/feed.atom')
    expect(feed({ q: 'a&b', fase: undefined, route: '' })).toBe('/proeftuinen/feed.atom?q=a%26b')
  })

  it('writes every sign as a form in a browser does', () => {
    const q = Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code))
    for (const sign of q)
      expect(feed({ q: sign })).toBe(`/proeftuinen/feed.atom?${new URLSearchParams({ q: sign })}`)
  })

  it('lets no parameter become another address', () => {
    expect(link('../beheer?x#y')).toBe('/afmelden/..%2Fbeheer%3Fx%23y')
  })

  it('asks for as many as there are, of the words there are', () => {
    expectTypeOf(lid).parameters.toEqualTypeOf<[string]>()
    expectTypeOf(path('/over')).parameters.toEqualTypeOf<[]>()
    expectTypeOf(foto).parameter(1).toEqualTypeOf<'groot' | 'klein'>()
    expectTypeOf(path('/a/:id/b/:lid/c')).parameters.toEqualTypeOf<[string, string]>()
  })
})

describe('the pattern', () => {
  const answers = async (pattern: string, address: string) => {
    const app = new Hono().get(pattern, (c) => c.json(c.req.param()))
    const answer = await app.request(address)
    return answer.status === 200 ? answer.json() : null
  }

  it.each([
    [lid, `/leden/${id}`, { id }],
    [lid, `/leden/${id.toUpperCase()}`, { id: id.toUpperCase() }],
    [lid, '/leden/wie-weet', null],
    [lid, `/leden/${id}0`, null],
    [lid, `/leden/${id}/bericht`, null],
    [foto, `/leden/${id}/foto/klein`, { id, maat: 'klein' }],
    [foto, `/leden/${id}/foto/kleiner`, null],
    [feed, '/proeftuinen/feed.atom', {}],
    [feed, '/proeftuinen/feedXatom', null],
    [link, '/afmelden/nooit', { token: 'nooit' }],
    [link, '/afmelden/nooit/herstel', null],
    [beside, '/inloggen/passkeys', { token: 'passkeys' }],
    [beside, '/inloggen/passkey', null],
  ])('%o takes %s as %o, mounted and asked', async (one, address, parameters) => {
    expect(await answers(one.pattern, address)).toEqual(parameters)
    expect(one.matches(address)).toBe(parameters !== null)
  })

  it('is read without its bounds', () => {
    expect(withoutBounds(foto.pattern)).toBe('/leden/:id/foto/:maat')
    expect(withoutBounds(beside.pattern)).toBe('/inloggen/:token')
  })
})

it('covers itself and what is below', () => {
  expect([`/leden/${id}`, `/leden/${id}/bericht`].map(lid.covers)).toEqual([true, true])
  expect(['/leden', '/leden/wie-weet', `/ledenlijst/${id}`].map(lid.covers)).toEqual([false, false, false])
})
