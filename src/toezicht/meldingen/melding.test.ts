import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { insertReactie } from '#src/antwoorden/reacties/test-reactie.ts'
import { paths } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertNavolging } from '#src/verspreiden/navolgingen/test-navolging.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { appOn, testApp } from '#test/app.ts'
import { insertCollega, lastMelding, meld } from '#test/melding.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const tweede = await insertCollega(world, 'Twan Tweede')
const derde = await insertCollega(world, 'Dirk Derde')

const explained = { reden: 'persoonsgegevens', toelichting: 'Er staat een naam in met een ziekte erbij.' }
const voorstel = { besluit: 'weghalen', motivering: 'Hier staat iets over iemands gezondheid.' }

/** A public proeftuin with a note of hr in it. */
async function aNote(door: 'hr' | 'adviesteam' = 'hr') {
  const id = await insertProeftuin(world, { team: { hr: 'hr', adviesteam: 'adviseur' } })
  const note = await insertAantekening(world, id, { door, titel: 'Zeg dit maar niet', tekst: 'Heel geheim.' })
  return { id, note }
}

const pageOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

describe('who may report', () => {
  it.each(['bezoeker', 'leverancier', 'collega'] as const)(
    '%s reports what is public, and is thanked',
    async (persona) => {
      const { note } = await aNote()
      const path = paths.melden('aantekening', note)
      expect((await p.as(persona).get(path)).status).toBe(200)
      const sent = await p.as(persona).post(path, explained)
      expect(sent.headers.get('location')).toBe(paths.gemeld())
      expect(await pageOf(persona, paths.gemeld())).toContain('Dank je wel')
      const kept = await lastMelding(t)
      expect(kept).toMatchObject({ reden: 'persoonsgegevens', onderwerpId: note, auteurIds: [p.leden.hr.id] })
      expect(kept.momentopname).toEqual({
        titel: 'Zeg dit maar niet',
        delen: [{ naam: 'Tekst', tekst: 'Heel geheim.' }],
      })
    },
  )

  it('nobody reports what he or she may not see', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'overheid' })
    for (const persona of ['bezoeker', 'leverancier'] as const) {
      expect((await p.as(persona).get(paths.melden('proeftuin', id))).status).toBe(404)
      expect((await p.as(persona).post(paths.melden('proeftuin', id), explained)).status).toBeOneOf([
        401, 404,
      ])
    }
    for (const [wat, nr] of [
      ['lid', p.leden.hr.id],
      ['sessie', id],
      ['toString', id],
      ['proeftuin', 'x'],
    ])
      expect((await p.as('bezoeker').get(paths.melden(wat, nr))).status, wat).toBe(404)
    expect((await p.as('collega').get(paths.melden('lid', p.leden.hr.id))).status).toBe(200)
  })

  it('loses nothing that was typed, and says what is wrong', async () => {
    const { id } = await aNote()
    const sent = await p
      .as('bezoeker')
      .post(paths.melden('proeftuin', id), { toelichting: 'Al veel getypt', email: 'geen' })
    const page = await sent.text()
    expect(sent.status).toBe(422)
    expect(page).toContain('Al veel getypt')
    expect(page).toContain('Dit is geen volledig e-mailadres')
  })
})

describe('taking away', () => {
  it('needs two, neither of whom wrote or reported it', async () => {
    const { note } = await aNote()
    const melding = await meld(world, 'collega', { wat: 'aantekening', id: note })
    const path = paths.melding(melding)
    expect((await p.as('adviesteam').post(`${path}/maatregel`, voorstel)).status).toBe(303)
    expect((await p.as('adviesteam').post(`${path}/bevestiging`)).status).toBe(403)
    expect((await p.as('collega').get(path)).status).toBe(404)
    expect((await p.as('beheerder').get(path)).status).toBe(404)
    expect((await p.as('bezoeker').get(paths.aantekeningVersies((await aNote()).id, note))).status).toBe(404)
    expect((await tweede.post(`${path}/bevestiging`)).status).toBe(303)
    expect((await derde.post(`${path}/bevestiging`)).status).toBe(403)
  })

  it('is not there for a member of the adviesteam who wrote it, or who reported it', async () => {
    const own = await aNote('adviesteam')
    const about = await meld(world, 'collega', { wat: 'aantekening', id: own.note })
    const { note } = await aNote()
    const reported = await meld(world, 'adviesteam', { wat: 'aantekening', id: note })
    for (const id of [about, reported]) {
      expect((await p.as('adviesteam').get(paths.melding(id))).status).toBe(404)
      expect((await p.as('adviesteam').post(paths.meldingMaatregel(id), voorstel)).status).toBe(404)
      expect(await pageOf('adviesteam', paths.meldingen())).not.toContain(id)
      expect(await (await tweede.get(paths.meldingen())).text()).toContain(id)
    }
  })

  it('is not there either for who became its writer after it was reported', async () => {
    const id = await insertProeftuin(world)
    const path = paths.melding(await meld(world, 'collega', { wat: 'proeftuin', id }))
    await t.db
      .insertInto('teamlid')
      .values({ proeftuinId: id, lidId: p.leden.adviesteam.id, rol: 'trekker' })
      .execute()
    expect((await p.as('adviesteam').post(`${path}/maatregel`, voorstel)).status).toBe(404)
    expect((await tweede.post(`${path}/maatregel`, voorstel)).status).toBe(303)
  })

  it('the database holds the four eyes as well', async () => {
    const { note } = await aNote()
    const meldingId = await meld(world, 'collega', { wat: 'aantekening', id: note })
    const row = {
      ...{
        meldingId,
        soort: 'aantekening',
        onderwerpId: note,
        besluit: 'weghalen' as const,
        aanduiding: 'x',
      },
      motivering: 'x',
      auteurIds: [p.leden.hr.id],
      bevestigdOp: new Date(),
    }
    const insert = (doorId: string, bevestigdDoorId: string) =>
      t.db
        .insertInto('maatregel')
        .values({ ...row, doorId, bevestigdDoorId })
        .execute()
    const { adviesteam, hr, collega } = p.leden
    for (const [door, ander] of [
      [adviesteam, adviesteam],
      [hr, adviesteam],
      [adviesteam, hr],
      [collega, adviesteam],
    ])
      await expect(insert(door?.id ?? '', ander?.id ?? '')).rejects.toThrow()
  })

  it('of two who confirm at once one does it, and a report is decided on once', async () => {
    const { note } = await aNote()
    const path = paths.melding(await meld(world, 'collega', { wat: 'aantekening', id: note }))
    const both = await Promise.all([0, 1].map(() => p.as('adviesteam').post(`${path}/maatregel`, voorstel)))
    expect(both.map(({ status }) => status).sort()).toEqual([303, expect.toBeOneOf([403, 409])])
    const confirmed = await Promise.all([tweede, derde].map((one) => one.post(`${path}/bevestiging`)))
    expect(confirmed.map(({ status }) => status).sort()).toEqual([303, expect.toBeOneOf([403, 409])])
    expect((await derde.post(`${path}/maatregel`, voorstel)).status).toBe(403)
  })
})

describe('the author', () => {
  it('hears what and why, not who; objects once, is heard by a third, and gets back exactly what was there', async () => {
    const { id, note } = await aNote()
    const rowOf = () => t.db.selectFrom('aantekening').selectAll().where('id', '=', note).executeTakeFirst()
    const before = await rowOf()
    const path = paths.melding(await meld(world, 'collega', { wat: 'aantekening', id: note }))
    await p.as('adviesteam').post(`${path}/maatregel`, voorstel)
    await tweede.post(`${path}/bevestiging`)
    await t.runJobs()
    const [mail] = (await t.mails(p.leden.hr.email)).slice(-1)
    expect(mail?.tekst).toContain(voorstel.motivering)
    expect(mail?.tekst).not.toMatch(/Heel geheim|Zeg dit maar niet|Cor Lega/)
    const besluit = new URL(/https?:\S+\/maatregelen\/\S+/.exec(mail?.tekst ?? '')?.[0] ?? '').pathname
    expect(await pageOf('hr', paths.proeftuin(id))).toContain(`href="${besluit}"`)
    expect((await p.as('hr').get(paths.aantekening(id, note))).headers.get('location')).toBe(besluit)
    expect(await pageOf('inkoper', paths.proeftuin(id))).toContain('Door het adviesteam weggehaald')
    expect(await pageOf('bezoeker', paths.proeftuin(id))).not.toMatch(/weggehaald|Zeg dit maar niet/)
    for (const persona of ['inkoper', 'collega', 'adviesteam', 'bezoeker'] as const)
      expect((await p.as(persona).get(besluit)).status, persona).toBe(404)

    expect((await p.as('hr').post(`${besluit}/bezwaar`, { tekst: 'Dit ging over mijzelf.' })).status).toBe(
      303,
    )
    expect((await p.as('hr').post(`${besluit}/bezwaar`, { tekst: 'En nog een keer.' })).status).toBe(403)
    const uitspraak = { uitspraak: 'terug', motivering: 'Het ging over de schrijver zelf.' }
    for (const one of [p.as('adviesteam'), tweede])
      expect((await one.post(`${path}/uitspraak`, uitspraak)).status).toBe(403)
    expect((await derde.post(`${path}/uitspraak`, uitspraak)).status).toBe(303)
    expect(await rowOf()).toEqual(before)
    await t.runJobs()
    expect((await t.mails(p.leden.hr.email)).at(-1)?.onderwerp).toBe('Wat weg was, staat er weer')
    expect(await pageOf('collega', paths.mijnMeldingen())).toContain('na bezwaar terug')

    const again = paths.melding(await meld(world, 'inkoper', { wat: 'aantekening', id: note }))
    const blijft = { besluit: 'laten_staan', motivering: 'Hier is al over beslist.' }
    expect((await p.as('adviesteam').post(`${again}/maatregel`, blijft)).status).toBe(303)
    const own = await pageOf('inkoper', paths.mijnMeldingen())
    expect(own).toContain('Hier is al over beslist.')
    expect(own).not.toContain('na bezwaar terug')
  })

  it('is asked for a change, and the one who reported it hears so', async () => {
    const { note } = await aNote()
    const path = paths.melding(await meld(world, 'collega', { wat: 'aantekening', id: note }))
    await p
      .as('adviesteam')
      .post(`${path}/maatregel`, { besluit: 'aanpassen', motivering: 'Haal de naam eruit.' })
    await t.runJobs()
    expect((await t.mails(p.leden.hr.email)).at(-1)?.onderwerp).toBe('Wil je iets aanpassen?')
    expect((await t.mails(p.leden.collega.email)).at(-1)?.tekst).toContain('Haal de naam eruit.')
  })
})

describe('a visitor', () => {
  it('follows a report by a mail that says not a word of what was typed', async () => {
    const { id } = await aNote()
    await p.as('bezoeker').post(paths.melden('proeftuin', id), { ...explained, email: 'buur@buiten.test' })
    await t.runJobs()
    const [receipt] = await t.mails('buur@buiten.test')
    expect(receipt?.tekst).not.toContain('ziekte')
    const link = new URL(/https?:\S+\/melden\/volgen\/\S+/.exec(receipt?.tekst ?? '')?.[0] ?? '').pathname
    expect(await pageOf('bezoeker', link)).toContain('kijkt ernaar')
    const { id: melding } = await lastMelding(t)
    await tweede.post(paths.meldingMaatregel(melding), {
      besluit: 'laten_staan',
      motivering: 'Dit mag hier staan.',
    })
    await t.runJobs()
    expect((await t.mails('buur@buiten.test')).at(-1)?.tekst).toContain('Dit mag hier staan.')
    expect(await pageOf('bezoeker', link)).toContain('Dit mag hier staan.')
    expect((await p.as('bezoeker').get(paths.meldingVolgen('nooit'))).status).toBe(410)
  })

  it('does not report without end', async () => {
    const { id } = await aNote()
    const here = browserOf(appOn(t, { proxies: 1 }), '', { 'X-Forwarded-For': '192.0.2.1' })
    const sent: number[] = []
    for (let i = 0; i < 31; i++) sent.push((await here.post(paths.melden('proeftuin', id), explained)).status)
    expect([sent.at(-2), sent.at(-1)]).toEqual([303, 429])
  })
})

describe('while the tender runs', () => {
  const closed = async () => {
    const team = { hr: 'hr', adviesteam: 'leverancier' } as const
    const id = await insertProeftuin(world, { zichtbaarheid: 'netwerk', freeze: 'loopt', team })
    const note = await insertAantekening(world, id, { titel: 'Dit is gesloten', zichtbaarheid: 'netwerk' })
    const kring = { zichtbaarheid: 'netwerk' } as const
    const about = {
      aantekening: note,
      proeftuin: id,
      reactie: await insertReactie(world, { proeftuinId: id, aantekening: note, ...kring }),
      werkwijze: await insertWerkwijze(world, { bronnen: [id], ...kring }),
      haakje: await insertHaakje(world, { proeftuinId: id, ...kring }),
      navolging: await insertNavolging(world, {
        gevolgdProeftuinId: await insertProeftuin(world, {}),
        proeftuinId: id,
        ...kring,
      }),
    }
    const meldingen: string[] = []
    for (const [wat, what] of Object.entries(about))
      meldingen.push(await meld(world, 'hr', { wat, id: what }))
    return { id, meldingen }
  }

  it('who is a supplier in it does not read its words at the desk either, nor hears of it', async () => {
    const { id, meldingen } = await closed()
    await t.runJobs()
    for (const melding of meldingen) {
      expect((await p.as('adviesteam').get(paths.melding(melding))).status).toBe(404)
      expect(await pageOf('adviesteam', paths.meldingen())).not.toContain(melding)
      const told = (await t.mails()).filter(({ tekst }) => tekst.includes(paths.melding(melding)))
      expect(told.map(({ aan }) => aan).toSorted()).toEqual(['dirk@voorbeeld.test', 'twan@voorbeeld.test'])
      expect((await tweede.get(paths.melding(melding))).status).toBe(200)
    }
    await sql`update aanbesteding set gunningsbeslissing_op = current_date, definitief_op = current_date where id = (
      select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
    expect((await p.as('adviesteam').get(paths.melding(meldingen[0] ?? ''))).status).toBe(200)
  })

  it('who reads it at the desk is written down', async () => {
    const { id, meldingen } = await closed()
    for (const melding of meldingen) await tweede.get(paths.melding(melding))
    const seen = await t.db.selectFrom('inkijk').select('lidId').where('proeftuinId', '=', id).execute()
    expect(seen).toEqual([{ lidId: tweede.id }])
  })
})
