import { beforeEach } from 'vitest'
import { appOn, type TestApp, testApp } from '#test/app.ts'
import { type Personas, testPersonas } from '#test/personas.ts'
import { type Hostile, hostileProvider, type Lie } from './hostile.ts'
import { type Visitor, visitorOf } from './visitor.ts'

export const begin = '/inloggen/oidc/proef'
export const because = (reden: string) => `/inloggen?terug=%2Forganisaties&reden=${reden}`
export const seconds = () => Math.floor(Date.now() / 1000)

/** A Vonk with two providers on this machine, of which one lies when it is told to, and knows a member as `iemand`. */
export async function underAttack() {
  const database = await testApp()
  const p: Personas = await testPersonas(database)
  const hostile = await hostileProvider()
  const other = await hostileProvider()

  beforeEach(async () => {
    hostile.lie({})
    hostile.asked.length = 0
    await database.db.deleteFrom('tempolimiet').execute()
    await database.db.deleteFrom('koppeling').execute()
    const linked = { lidId: p.leden.inkoper.id, issuer: hostile.issuer, subject: 'iemand' }
    await database.db.insertInto('koppeling').values(linked).execute()
  })

  /** What is asked of a provider is kept for an hour, by the object that configures it: a new one asks anew. */
  const vonkWith = (changes: Partial<Hostile['aanbieder']> = {}) =>
    appOn(database, {
      oidc: [
        { ...hostile.aanbieder, ...changes },
        { ...other.aanbieder, code: 'ander', naam: 'Anders' },
      ],
    })

  /** Leaves for the provider; gives what comes back with the browser when the provider is honest. */
  const leave = async (visitor: Visitor, path = begin): Promise<URLSearchParams> => {
    const { searchParams } = await visitor.leave(path, { terug: '/organisaties' })
    hostile.expect(searchParams.get('nonce') ?? '')
    const state = searchParams.get('state') ?? ''
    return new URLSearchParams({ code: 'code', state, iss: hostile.issuer })
  }

  /** There and back with this lie, or with another query than an honest one. */
  const attempt = async (t: TestApp, lie: Lie = {}, twist: (query: URLSearchParams) => void = () => {}) => {
    const visitor = visitorOf(t)
    const query = await leave(visitor)
    hostile.lie(lie)
    twist(query)
    return { visitor, answer: await visitor.get(`${begin}/terug?${query}`) }
  }
  return { database, p, hostile, other, vonkWith, leave, attempt }
}
