import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

async function invited(): Promise<{ proeftuinId: string; id: string }> {
  const proeftuinId = await insertProeftuin(
    { t, p },
    { titel: 'Stoelen stofferen', zichtbaarheid: 'team', team: { inkoper: 'trekker' } },
  )
  const rol = { email: p.leden.jobcoach.email, rol: 'jobcoach' }
  expect((await p.as('inkoper').post(paths.team(proeftuinId), rol)).status).toBe(303)
  const { id } = await t.db
    .selectFrom('uitnodiging')
    .select('id')
    .where('proeftuinId', '=', proeftuinId)
    .executeTakeFirstOrThrow()
  return { proeftuinId, id }
}

it('is one click in Mijn Vonk for who was asked', async () => {
  const { proeftuinId, id } = await invited()
  const mijn = await (await p.as('jobcoach').get(paths.mijnVonk())).text()
  expect(mijn).toContain('Stoelen stofferen')
  expect(mijn).toContain(paths.aanneming(id))
  expect((await p.as('jobcoach').post(paths.aanneming(id))).headers.get('location')).toContain(
    paths.proeftuin(proeftuinId),
  )
  expect((await p.as('jobcoach').get(paths.proeftuin(proeftuinId))).status).toBe(200)
  expect((await p.as('jobcoach').post(paths.aanneming(id))).status).toBe(404)
})

it('is nobody else’s', async () => {
  const { proeftuinId, id } = await invited()
  expect(await (await p.as('hr').get(paths.mijnVonk())).text()).not.toContain('Stoelen stofferen')
  expect((await p.as('hr').post(paths.aanneming(id))).status).toBe(404)
  expect((await p.as('bezoeker').post(paths.aanneming(id))).status).toBe(401)
  expect((await p.as('hr').get(paths.proeftuin(proeftuinId))).status).toBe(404)
})

describe('while the tender runs', () => {
  const emails = {
    leverancier: p.leden.leverancier.email,
    onbekend: 'nieuw@bedrijf.test',
    hr: p.leden.hr.email,
  }

  /** Asked before the notice was published; gives the link of the mail. */
  async function askedBefore(email: string, rol: 'leverancier' | 'hr') {
    const proeftuinId = await insertProeftuin({ t, p }, { zichtbaarheid: 'team', freeze: 'komt' })
    await p.as('inkoper').post(paths.team(proeftuinId), { email, rol, boodschap: 'Kom je proefdraaien?' })
    await t.runJobs()
    const link = (await t.mails(email)).at(-1)?.tekst.match(/\/uitnodigingen\/\S+/)?.[0] ?? ''
    const tender = t.db.selectFrom('proeftuin').select('aanbestedingId').where('id', '=', proeftuinId)
    await t.db
      .updateTable('aanbesteding')
      .set({ gepubliceerdOp: sql<string>`current_date` })
      .where('id', '=', tender)
      .execute()
    return { proeftuinId, link }
  }

  const teamOf = (id: string) =>
    t.db.selectFrom('teamlid').select('lidId').where('proeftuinId', '=', id).execute()

  it.each([
    ['a member who works for a supplier', emails.leverancier, 'hr'],
    ['who has no account and is asked as a supplier', emails.onbekend, 'leverancier'],
  ] as const)('keeps out %s, and what was said waits too', async (_who, email, rol) => {
    const { proeftuinId, link } = await askedBefore(email, rol)
    const page = await (await p.as('bezoeker').get(link)).text()
    expect(page).toContain('nu dicht')
    expect(page).not.toContain('proefdraaien')
    expect((await p.as('bezoeker').post(link, { naam: 'Nieuwe Naam' })).status).toBe(403)
    expect(await teamOf(proeftuinId)).toHaveLength(1)
  })

  it('is not in Mijn Vonk, and not one click there', async () => {
    const { proeftuinId } = await askedBefore(emails.leverancier, 'hr')
    const { id } = await t.db
      .selectFrom('uitnodiging')
      .select('id')
      .where('proeftuinId', '=', proeftuinId)
      .executeTakeFirstOrThrow()
    expect(await (await p.as('leverancier').get(paths.mijnVonk())).text()).not.toContain(paths.aanneming(id))
    const answer = await p.as('leverancier').post(paths.aanneming(id))
    expect([answer.status, (await answer.text()).includes('Deze proeftuin is nu dicht')]).toEqual([403, true])
    const team = t.db.selectFrom('teamlid').select('lidId').where('proeftuinId', '=', proeftuinId)
    expect((await team.execute()).map(({ lidId }) => lidId)).not.toContain(p.leden.leverancier.id)
  })

  it('lets in who works for the government', async () => {
    const { proeftuinId } = await askedBefore(emails.hr, 'hr')
    const mijn = await (await p.as('hr').get(paths.mijnVonk())).text()
    const [path = ''] = mijn.match(/\/uitnodigingen\/[^"]+\/aanneming/) ?? []
    expect((await p.as('hr').post(path)).status).toBe(303)
    expect(await teamOf(proeftuinId)).toHaveLength(2)
  })
})
