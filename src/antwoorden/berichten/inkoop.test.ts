import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

beforeEach(async () => {
  await t.db.deleteFrom('tempolimiet').execute()
})

const hello = { onderwerp: 'Mag ik komen kijken?', tekst: 'Dag!\n\nIk las over jullie postkamer.' }
const to = (lid: TestLid) => paths.schrijfBericht(p.leden[lid].id)

async function write(from: TestLid, lid: TestLid, fields: Record<string, string> = hello): Promise<string> {
  const answer = await p.as(from).post(to(lid), fields)
  expect(answer.status).toBe(303)
  return new URL(answer.headers.get('location') ?? '', 'http://x').pathname.split('/').at(-1) ?? ''
}

const textOf = async (from: TestLid, path: string) => (await p.as(from).get(path)).text()

describe('while a purchase runs', () => {
  const start = (wanted: TestProeftuin = {}) =>
    insertProeftuin(
      { t, p },
      { titel: 'Nieuwe meubels', fase: 'selecteren_en_gunnen', team: { collega: 'hr' }, ...wanted },
    )
  const reason = 'Vraag het zoals in de offerteaanvraag staat'

  it('refuses both ways, and says why to who may know; what was written stays to read', async () => {
    const id = await write('collega', 'leverancier')
    await start({ zichtbaarheid: 'netwerk' })
    for (const tick of [{}, { losVanAanbesteding: 'ja' }])
      expect((await p.as('collega').post(to('leverancier'), { ...hello, ...tick })).status).toBe(403)
    const page = await textOf('collega', to('leverancier'))
    expect(page).toContain(reason)
    expect(page).toContain('Nieuwe meubels')
    expect(await textOf('collega', paths.lid(p.leden.leverancier.id))).toContain(
      'de inkoop van ‘Nieuwe meubels’ loopt',
    )
    for (const [one, known] of [
      ['collega', true],
      ['leverancier', false],
    ] as const) {
      const answer = await p.as(one).post(paths.berichtAntwoord(id), { tekst: 'Toch even' })
      expect(answer.status).toBe(403)
      for (const html of [await answer.text(), await textOf(one, paths.eigenBericht(id))]) {
        expect(html).toContain('jullie postkamer')
        expect(html).not.toContain('name="tekst"')
        expect([html.includes(reason), html.includes('Nieuwe meubels')]).toEqual([known, known])
        expect(html.includes('Nu niet bereikbaar via Vonk')).toBe(!known)
      }
    }
  })

  it('refuses a form that is sent once more, and one that was opened before', async () => {
    const form = await textOf('bestuurder', to('concurrent'))
    const sleutel = /name="sleutel" value="([^"]+)"/.exec(form)?.[1] ?? ''
    expect(sleutel).not.toBe('')
    await start({ team: { bestuurder: 'hr' } })
    const messages = () =>
      t.db.selectFrom('bericht').select('id').where('vanId', '=', p.leden.bestuurder.id).execute()
    const before = await messages()
    for (let n = 0; n < 2; n++)
      expect((await p.as('bestuurder').post(to('concurrent'), { ...hello, sleutel })).status).toBe(403)
    expect(await messages()).toEqual(before)
  })

  it('sends no mail of what was written before', async () => {
    const lid = p.leden.concurrent
    const subjects = async () => (await t.mails(lid.email)).map(({ onderwerp }) => onderwerp)
    await write('beheerder', 'concurrent', { ...hello, onderwerp: 'Op tijd' })
    await t.runJobs()
    const id = await write('beheerder', 'concurrent', { ...hello, onderwerp: 'Net te laat' })
    await start({ team: { beheerder: 'hr' } })
    await t.runJobs()
    const sent = await subjects()
    expect(sent).toContain('Bericht van Bert Heer: Op tijd')
    expect(sent).not.toContain('Bericht van Bert Heer: Net te laat')
    expect(await textOf('concurrent', paths.eigenBericht(id))).toContain('Net te laat')
  })
})
