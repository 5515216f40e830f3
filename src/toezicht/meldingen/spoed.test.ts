import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { insertCollega, meld } from '#test/melding.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const tweede = await insertCollega(world, 'Twan Tweede')

const voorstel = { besluit: 'weghalen', motivering: 'Hier staat iets over iemands gezondheid.' }

/** A public proeftuin with a note of hr in it. */
async function aNote() {
  const id = await insertProeftuin(world, { team: { hr: 'hr' } })
  const note = await insertAantekening(world, id, {
    door: 'hr',
    titel: 'Zeg dit maar niet',
    tekst: 'Heel geheim.',
  })
  return { id, note }
}

const pageOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

const verloop = () => t.runJob('meldingen-verloop')

const letTimePass = (onderwerpId: string) =>
  t.db
    .updateTable('maatregel')
    .set({ spoedTot: new Date(0) })
    .where('onderwerpId', '=', onderwerpId)
    .execute()

describe('hiding at once', () => {
  const spoed = { ...voorstel, spoed: 'ja' }

  it.each(['nobody confirms', 'somebody rejects it'])('comes back when %s', async (how) => {
    const { id, note } = await aNote()
    const path = paths.melding(await meld(world, 'collega', { wat: 'aantekening', id: note }))
    await p.as('adviesteam').post(`${path}/maatregel`, spoed)
    expect(await pageOf('bezoeker', paths.proeftuin(id))).not.toContain('Zeg dit maar niet')
    if (how === 'somebody rejects it')
      await tweede.post(`${path}/afwijzing`, { afwijzing: 'Er staat niets in.' })
    else {
      await t.runJobs()
      await verloop()
      expect(await pageOf('bezoeker', paths.proeftuin(id))).not.toContain('Zeg dit maar niet')
      await letTimePass(note)
      await verloop()
    }
    expect(await pageOf('bezoeker', paths.proeftuin(id))).toContain('Zeg dit maar niet')
    await t.runJobs()
    expect((await t.mails(p.leden.hr.email)).at(-1)?.onderwerp).toBe('Wat weg was, staat er weer')
    expect((await tweede.post(`${path}/maatregel`, voorstel)).status).toBe(303)
  })

  it('holds when it is confirmed', async () => {
    const { id, note } = await aNote()
    const path = paths.melding(await meld(world, 'collega', { wat: 'aantekening', id: note }))
    await p.as('adviesteam').post(`${path}/maatregel`, spoed)
    await tweede.post(`${path}/bevestiging`)
    await letTimePass(note)
    await verloop()
    expect(await pageOf('bezoeker', paths.proeftuin(id))).not.toContain('Zeg dit maar niet')
  })
})
