import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { type Freeze, insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const
const note = 'Wat wij willen betalen'

const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)
async function tenderOf(freeze: Freeze): Promise<string> {
  return (await found(await insertProeftuin(world, { freeze }))).aanbestedingId ?? ''
}
async function place(wanted: TestProeftuin = {}): Promise<string> {
  const id = await insertProeftuin(world, { zichtbaarheid: 'netwerk', team, ...wanted })
  await insertAantekening(world, id, { titel: note, zichtbaarheid: 'netwerk' })
  return id
}
const reads = async (persona: TestLid, id: string) =>
  (await (await p.as(persona).get(paths.proeftuin(id))).text()).includes(note)
const tie = (id: string, aanbestedingId: string, more: Record<string, string> = {}) =>
  p.as('inkoper').post(paths.proeftuinAanbesteding(id), { aanbestedingId, versie: '1', ...more })
const tied = async (id: string) => (await found(id)).aanbestedingId

describe('a tender that is linked after the start', () => {
  it('closes it at once when it runs, and cannot be taken away then', async () => {
    const id = await place()
    const loopt = await tenderOf('loopt')
    expect([await reads('leverancier', id), await reads('concurrent', id)]).toEqual([true, true])
    const page = await (await p.as('inkoper').get(paths.proeftuinAanbesteding(id))).text()
    expect(page).toContain('(loopt nu)')
    expect(page).toContain('Dan gaat deze proeftuin meteen dicht')
    expect((await tie(id, loopt)).status).toBe(303)
    expect([await reads('leverancier', id), await reads('concurrent', id), await reads('hr', id)]).toEqual([
      false,
      false,
      true,
    ])
    for (const other of ['', await tenderOf('gegund')]) {
      const refused = await tie(id, other, { versie: '2' })
      expect([refused.status, await refused.text()]).toEqual([
        422,
        expect.stringContaining('Zolang die loopt'),
      ])
    }
    expect(await tied(id)).toBe(loopt)
  })

  it.each(['komt', 'eerder'] as const)('and is %s keeps closed while somebody is chosen', async (freeze) => {
    const id = await place({ fase: 'selecteren_en_gunnen' })
    expect((await tie(id, await tenderOf(freeze))).status).toBe(303)
    expect([await reads('leverancier', id), await reads('concurrent', id)]).toEqual([false, false])
  })

  it('and had ended before does not keep open the phase in which somebody is chosen', async () => {
    const id = await place({ fase: 'specificeren' })
    expect((await tie(id, await tenderOf('eerder'))).status).toBe(303)
    expect([await reads('leverancier', id), await reads('concurrent', id)]).toEqual([false, true])
    const page = await (await p.as('inkoper').get(paths.fasen(id))).text()
    expect(page).toContain('Let op: dit sluit wat niet openbaar is')
    const next = { ...filledIn(page), fase: 'selecteren_en_gunnen', keuze: '' }
    expect((await p.as('inkoper').post(paths.fasen(id), next)).status).toBe(303)
    expect([await reads('leverancier', id), await reads('concurrent', id)]).toEqual([false, false])
  })

  it.each(['gegund', 'gestopt'] as const)(
    'and is %s opens nothing while somebody is chosen, and says the way on',
    async (freeze) => {
      const id = await place({ fase: 'selecteren_en_gunnen' })
      const refused = await tie(id, await tenderOf(freeze))
      expect([refused.status, await refused.text()]).toEqual([
        422,
        expect.stringContaining('Begin eerst een andere fase'),
      ])
      expect([await tied(id), await reads('concurrent', id)]).toEqual([null, false])
    },
  )

  it('and has ended asks before it ends the preparation for the suppliers in the team', async () => {
    const id = await place({ fase: 'voorbereiden' })
    const gegund = await tenderOf('gegund')
    const unasked = await tie(id, gegund)
    expect([unasked.status, await unasked.text()]).toEqual([422, expect.stringContaining('(Lev Rancier)')])
    expect(await reads('leverancier', id)).toBe(false)
    expect((await tie(id, gegund, { akkoord: 'voorbereiding-open' })).status).toBe(303)
    expect(await reads('leverancier', id)).toBe(true)
  })

  it('is one that this member may change', async () => {
    const id = await place()
    const other = await tenderOf('komt')
    const elsewhere = { doorId: p.leden.hr.id, koperId: p.organisaties.gemeente }
    await t.db.updateTable('aanbesteding').set(elsewhere).where('id', '=', other).execute()
    expect((await tie(id, other)).status).toBe(422)
    expect((await tie(id, crypto.randomUUID())).status).toBe(422)
    expect(await tied(id)).toBeNull()
  })
})

describe('taking one away', () => {
  it.each(['gegund', 'gestopt', 'komt'] as const)('that is %s asks nothing', async (freeze) => {
    const id = await place({ freeze })
    expect((await tie(id, '')).status).toBe(303)
    expect(await tied(id)).toBeNull()
    const line = t.db.selectFrom('audit').select('handeling').where('onderwerpId', '=', id)
    expect(await line.execute()).toEqual([{ handeling: 'aanbesteding.ontkoppeld' }])
  })

  it('while somebody is chosen closes it', async () => {
    const id = await place({ freeze: 'gegund', fase: 'selecteren_en_gunnen' })
    expect(await reads('concurrent', id)).toBe(true)
    await tie(id, '')
    expect(await reads('concurrent', id)).toBe(false)
  })

  it('of two at once is done once', async () => {
    const id = await place({ freeze: 'gegund' })
    const both = await Promise.all([tie(id, ''), tie(id, '')])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })
})

it.each(['hr', 'leverancier', 'collega'] as const)('is not for %s to link', async (persona) => {
  const id = await place()
  expect((await p.as(persona).get(paths.proeftuinAanbesteding(id))).status).toBe(403)
  const sent = await p.as(persona).post(paths.proeftuinAanbesteding(id), { aanbestedingId: '', versie: '1' })
  expect(sent.status).toBe(403)
})

it('holds for the API as for the pages', async () => {
  const key = await makeKey(t, p.leden.inkoper.id)
  const send = async (id: string, aanbestedingId: string | null, more: object = {}) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ aanbestedingId, versie: 1, ...more })
    const path = `/api/v1/proeftuinen/${id}/aanbesteding`
    const answer = await t.app.request(path, { method: 'PATCH', headers, body })
    return { status: answer.status, text: await answer.text() }
  }
  const chooses = await place({ fase: 'selecteren_en_gunnen' })
  const refused = { status: 400, text: expect.stringContaining('#/aanbestedingId') }
  expect(await send(chooses, await tenderOf('gegund'))).toEqual(refused)
  expect(await send(chooses, crypto.randomUUID())).toEqual(refused)
  const prepares = await place({ fase: 'specificeren' })
  const gegund = await tenderOf('gegund')
  expect(await send(prepares, gegund)).toEqual({ status: 400, text: expect.stringContaining('#/akkoord') })
  expect((await send(prepares, gegund, { akkoord: 'voorbereiding-open' })).status).toBe(200)
  const id = await place()
  const loopt = await tenderOf('loopt')
  expect((await send(id, loopt)).status).toBe(200)
  expect(await send(id, null, { versie: 2 })).toEqual(refused)
  const final = { definitiefOp: sql<string>`current_date`, gunningsbeslissingOp: sql<string>`current_date` }
  await t.db.updateTable('aanbesteding').set(final).where('id', '=', loopt).execute()
  expect((await send(id, null)).status).toBe(409)
  expect((await send(id, null, { versie: 2 })).status).toBe(200)
})
