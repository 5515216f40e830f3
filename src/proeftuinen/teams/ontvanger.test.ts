import { beforeEach, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

it('invites nobody more than five times a day, whoever asks and for whatever, and says why', async () => {
  const own = await insertProeftuin(world)
  const other = await insertProeftuin(world)
  const ask = (as: 'inkoper' | 'adviesteam', id: string, email: string) =>
    p.as(as).post(paths.team(id), { email, rol: 'hr' })
  for (let i = 0; i < 3; i++) expect((await ask('inkoper', own, 'Veel@gevraagd.test')).status).toBe(303)
  for (let i = 0; i < 2; i++) expect((await ask('adviesteam', other, 'veel@gevraagd.test')).status).toBe(303)
  const refused = await ask('adviesteam', other, 'veel@gevraagd.test')
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('kreeg vandaag al genoeg mail uit Vonk')
  expect(page).toContain('>veel@gevraagd.test</textarea>')
  expect((await ask('adviesteam', other, 'iemand@anders.test')).status).toBe(303)
})

it('hands nobody more than ten batons a day, whoever hands them', async () => {
  const hand = async () => {
    const id = await insertProeftuin(world, { team: { hr: 'hr' } })
    return p.as('inkoper').post(paths.estafette(id), { lidId: p.leden.hr.id })
  }
  for (let i = 0; i < 10; i++) expect((await hand()).status).toBe(303)
  const refused = await hand()
  expect([refused.status, await refused.text()]).toEqual([
    429,
    expect.stringContaining('kreeg vandaag al genoeg mail'),
  ])
})
