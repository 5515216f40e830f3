import { expect, it } from 'vitest'
import { testApp } from './app.ts'
import { testPersonas } from './personas.ts'

const t = await testApp()
const p = await testPersonas(t)

it('knows each persona by the cookie, as the policies see them', async () => {
  t.app.get('/wie', (c) => {
    c.set('decided', true)
    return c.json(c.var.actor)
  })
  for (const [persona, actor] of Object.entries(p.actors)) {
    const answer = await p.as(persona as keyof typeof p.actors).get('/wie')
    expect(await answer.json(), persona).toEqual(actor)
  }
})
