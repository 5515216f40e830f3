import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Conflict } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import { vertrekpunten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { switchRoute } from './changes.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')

const idea = {
  vertrekpunt: 'vacature',
  aanbestedingId: '',
  titel: 'Ontvangst met nieuwe collega’s',
  vraag: 'Hoe kan onze ontvangst een leerplek worden?',
  categorie: 'catering',
  organisatie: 'Ministerie van Groei en Grond',
  route: 'inhuur',
  zichtbaarheid: 'netwerk',
  afspraakvorm: 'geen',
}

const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)
const idIn = (answer: Response) =>
  /proeftuinen\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
const insertTender = async (loopt: boolean) => {
  const id = await insertProeftuin(world, { freeze: loopt ? 'loopt' : 'komt' })
  return (await found(id)).aanbestedingId ?? ''
}

describe('making a concept', () => {
  it('offers every vertrekpunt, each with its form', async () => {
    const page = await (await inkoper.get(paths.nieuweProeftuin())).text()
    for (const vertrekpunt of vertrekpunten) {
      expect(page).toContain(paths.nieuweProeftuin({ vertrekpunt }))
      const form = await (await inkoper.get(paths.nieuweProeftuin({ vertrekpunt }))).text()
      expect(form).toContain(`name="vertrekpunt" value="${vertrekpunt}"`)
      const made = await inkoper.post(paths.proeftuinen(), { ...idea, vertrekpunt })
      const proeftuin = await found(idIn(made))
      expect(proeftuin).toMatchObject({ vertrekpunt, gestartOp: null, rol: 'trekker', fase: 'voorbereiden' })
      expect(proeftuin.stokje?.lidId).toBe(p.leden.inkoper.id)
      expect(proeftuin.routewissels).toBe(0)
    }
  })

  it('from a tender fills in what is known, and ties it to the tender', async () => {
    const aanbesteding = await insertTender(false)
    const start = paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding })
    expect(await (await inkoper.get(start)).text()).toContain('value="Aanbesteding Geheimzinnig"')
    const made = await inkoper.post(paths.proeftuinen(), { ...idea, aanbestedingId: aanbesteding })
    expect((await found(idIn(made))).aanbestedingId).toBe(aanbesteding)
  })

  it.each([
    [{ titel: 'kort' }, ['titel']],
    [{ vraag: '' }, ['vraag']],
    [{ categorie: 'onbekend' }, ['categorie']],
    [{ vertrekpunt: 'zin' }, []],
    [{ organisatie: 'Bestaat Niet' }, ['organisatie']],
    [{ doelgroepen: ['jongeren', 'iedereen'] }, ['doelgroepen']],
    [
      { titel: '', vraag: '', route: '', zichtbaarheid: 'alles' },
      ['titel', 'vraag', 'route', 'zichtbaarheid'],
    ],
  ])('%o gives a remark at %j, and keeps what was typed', async (wrong, fields) => {
    const answer = await inkoper.post(paths.proeftuinen(), {
      ...idea,
      aanleiding: 'Wat ik schreef.',
      ...wrong,
    })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect([...page.matchAll(/href="#veld-([\w.]+)"/g)].map(([, field]) => field).sort()).toEqual(
      fields.sort(),
    )
    expect(page).toContain('Er klopt iets niet')
    expect(page).toContain('Wat ik schreef.')
  })

  it.each(['leverancier', 'gast', 'concurrent'] as const)('is not for %s', async (persona) => {
    const begin = paths.nieuweProeftuin({ vertrekpunt: 'opdracht' })
    expect(await (await p.as(persona).get(begin)).text()).toContain('Begin met één vraag')
    expect((await p.as(persona).post(paths.proeftuinen(), idea)).status).toBe(403)
  })

  it('for any organisation is for the adviesteam', async () => {
    const made = await p
      .as('adviesteam')
      .post(paths.proeftuinen(), { ...idea, organisatie: 'gemeente waterlinge' })
    expect(made.status).toBe(303)
  })

  it('from a tender that is not there, or not for you, is refused at its field', async () => {
    const hidden = await insertTender(true)
    await t.db.updateTable('aanbesteding').set({ zichtbaarheid: 'team' }).where('id', '=', hidden).execute()
    for (const aanbestedingId of [randomUUID(), 'onzin', hidden]) {
      const sent = await p
        .as('hr')
        .post(paths.proeftuinen(), { ...idea, organisatie: 'Gemeente Waterlinge', aanbestedingId })
      expect(sent.status).toBe(422)
      expect(await sent.text()).toMatch(/of jij mag haar niet zien|Kies iets uit de lijst/)
    }
  })
})

it('starts at once by the second button, if that is what one wants', async () => {
  const made = await inkoper.post(paths.proeftuinen(), { ...idea, vervolg: 'start' })
  expect(made.headers.get('location')).toContain('gedaan=gestart')
  expect((await found(idIn(made))).gestartOp).toBeInstanceOf(Date)
})

it('starts once, from when its circle sees it', async () => {
  const id = await insertProeftuin(world, { stand: 'concept', zichtbaarheid: 'netwerk' })
  expect((await p.as('jobcoach').get(paths.proeftuin(id))).status).toBe(404)
  expect((await p.as('hr').post(paths.proeftuinStart(id))).status).toBe(404)
  await Promise.all([inkoper.post(paths.proeftuinStart(id)), inkoper.post(paths.proeftuinStart(id))])
  const { gestartOp } = await found(id)
  await inkoper.post(paths.proeftuinStart(id))
  expect((await found(id)).gestartOp).toEqual(gestartOp)
  expect((await p.as('jobcoach').get(paths.proeftuin(id))).status).toBe(200)
  const lines = await t.db.selectFrom('audit').selectAll().where('onderwerpId', '=', id).execute()
  expect(lines.map(({ handeling }) => handeling)).toEqual(['proeftuin.gestart'])
})

describe('changing it', () => {
  const edit = { ...idea, versie: '1' }
  it('shows both when somebody else was first, and accepts it after', async () => {
    const id = await insertProeftuin(world)
    await p.as('adviesteam').post(paths.proeftuinBewerken(id), { ...edit, vraag: 'Wat vroeg de ander?' })
    const mine = { ...edit, vraag: 'Wat vroeg ik zelf?' }
    const answer = await inkoper.post(paths.proeftuinBewerken(id), mine)
    expect(answer.status).toBe(409)
    const page = await answer.text()
    for (const kept of ['Wat vroeg de ander?', 'Wat vroeg ik zelf?', 'name="versie" value="2"']) {
      expect(page).toContain(kept)
    }
    expect((await found(id)).vraag).toBe('Wat vroeg de ander?')
    expect((await inkoper.post(paths.proeftuinBewerken(id), { ...mine, versie: '2' })).status).toBe(303)
  })

  it('stays stale after a mistake in the form', async () => {
    const id = await insertProeftuin(world)
    await p.as('adviesteam').post(paths.proeftuinBewerken(id), edit)
    const page = await (await inkoper.post(paths.proeftuinBewerken(id), { ...edit, titel: '' })).text()
    expect(page).toContain('name="versie" value="1"')
  })
})

describe('who sees it', () => {
  const choose = (id: string, zichtbaarheid: string, more: Record<string, string> = {}) =>
    inkoper.post(paths.zichtbaarheid(id), { zichtbaarheid, versie: '1', ...more })

  it('widens only when that is confirmed; narrowing needs no word', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'overheid' })
    const unconfirmed = await choose(id, 'openbaar')
    expect(unconfirmed.status).toBe(422)
    expect(await unconfirmed.text()).toContain('iedereen op internet, ook zonder account')
    expect(await (await inkoper.get(paths.zichtbaarheid(id))).text()).not.toContain('name="akkoord"')
    expect((await choose(id, 'openbaar', { akkoord: 'overheid-openbaar' })).status).toBe(303)
    expect((await choose(id, 'team', { versie: '2' })).status).toBe(303)
    const lines = await t.db
      .selectFrom('audit')
      .select('bijzonderheden')
      .where('onderwerpId', '=', id)
      .execute()
    expect(lines.map((line) => line.bijzonderheden)).toEqual([
      { van: 'overheid', naar: 'openbaar' },
      { van: 'openbaar', naar: 'team' },
    ])
  })

  it('of two at once accepts one', async () => {
    const id = await insertProeftuin(world)
    const both = await Promise.all([choose(id, 'team'), choose(id, 'team')])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })
})

describe('phases', () => {
  const begun = async () => {
    const id = await insertProeftuin(world, { fase: 'specificeren', team: { hr: 'hr' } })
    const next = { fase: 'uitvoeren', begonnenOp: today(), verwachting: 'Tien mensen.', terugblik: '' }
    return { id, next: { ...next, huidig: (await found(id)).fasen[0]?.id ?? '' } }
  }
  const daysAgo = (days: number) => today(new Date(Date.now() - days * 86_400_000))

  it('seal the expectation when they begin; looking back stands beside it, once', async () => {
    const { id, next } = await begun()
    expect((await p.as('hr').post(paths.fasen(id), next)).status).toBe(303)
    const [first, second] = (await found(id)).fasen
    expect(first?.geeindigdOp).toBe(today())
    expect(second).toMatchObject({ fase: 'uitvoeren', verwachting: 'Tien mensen.', geeindigdOp: null })
    const changed = t.db
      .updateTable('fasePeriode')
      .set({ verwachting: 'Elf.' })
      .where('id', '=', second?.id ?? '')
    await expect(changed.execute()).rejects.toThrow('sealed')
    const path = paths.terugblik(id, first?.id ?? '')
    expect((await inkoper.post(path, { terugblik: 'Het werden er zeven.' })).status).toBe(303)
    const late = await inkoper.post(path, { terugblik: 'Nee, acht.' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Het werden er zeven.')
    expect(page).toContain('Nee, acht.')
    expect((await inkoper.get(paths.terugblik(id, second?.id ?? ''))).status).toBe(404)
  })

  it('begin once, of two who begin one at once', async () => {
    const { id, next } = await begun()
    const both = await Promise.all([
      inkoper.post(paths.fasen(id), next),
      p.as('hr').post(paths.fasen(id), next),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await found(id)).fasen).toHaveLength(2)
  })

  it.each([
    [daysAgo(4), 'De fase van nu begon op'],
    [daysAgo(-1), 'Deze dag moet nog komen'],
    ['gisteren', 'Schrijf een bestaande datum'],
  ])('do not begin on %s', async (begonnenOp, problem) => {
    const { id, next } = await begun()
    const answer = await inkoper.post(paths.fasen(id), { ...next, begonnenOp })
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(problem)
    expect(page).not.toMatch(/begon op \d{4}-/)
    expect(page).toContain('Tien mensen.')
  })

  it('of another proeftuin end nothing here', async () => {
    const [{ id }, other] = [await begun(), await begun()]
    expect((await inkoper.post(paths.fasen(id), other.next)).status).toBe(409)
    expect((await found(other.id)).fasen[0]?.geeindigdOp).toBeNull()
  })
})

describe('a switch of route', () => {
  const change = { naar: 'inhuur', titel: 'Toch inhuren', reden: 'Te weinig kandidaten.', datum: today() }

  it('stands in the logboek with its reason, and is the route from now on', async () => {
    const id = await insertProeftuin(world)
    const answer = await inkoper.post(paths.routewissels(id), change)
    expect(answer.headers.get('location')).toMatch(/logboek=alles&gedaan=route#regel-[0-9a-f-]{36}$/)
    expect(await found(id)).toMatchObject({ routes: ['inhuur'], routewissels: 1 })
    const page = await (await p.as('bezoeker').get(paths.proeftuin(id))).text()
    expect(page).toContain('Te weinig kandidaten.')
    expect(page).toContain('Toch inhuren')
  })

  it.each([
    [{ naar: 'inkoop' }, 'naar'],
    [{ reden: '  ' }, 'reden'],
    [{ titel: '' }, 'titel'],
    [{ datum: '31-12-2026' }, 'datum'],
    [{ datum: '2099-01-01' }, 'datum'],
  ])('with %o is refused at that field', async (wrong, field) => {
    const id = await insertProeftuin(world)
    const answer = await inkoper.post(paths.routewissels(id), { ...change, ...wrong })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(`#veld-${field}`)])
  })

  it('of two who saw the same route is one', async () => {
    const proeftuin = await found(await insertProeftuin(world))
    const actor = p.actors.inkoper as Actor
    const wissel = { ...change, proeftuin, van: null, naar: 'inhuur' as const, keuze: null }
    await switchRoute(t.db, actor, wissel)
    await expect(switchRoute(t.db, actor, { ...wissel, naar: 'werkervaring' })).rejects.toThrow(Conflict)
  })
})

it('shows a supplier in its team what is closed and why, and nothing of what it says', async () => {
  const id = await insertProeftuin(world, {
    ...{ freeze: 'loopt', zichtbaarheid: 'netwerk', team: { leverancier: 'leverancier' } },
    ...{ titel: 'De stille proef', vraag: 'Hoe ver mag onze prijs omlaag?' },
  })
  const page = await (await p.as('leverancier').get(paths.proeftuin(id))).text()
  expect(page).toContain('Gesloten zolang de inkoop loopt')
  for (const path of [paths.proeftuin(id), paths.proeftuinen(), paths.mijnVonk()]) {
    const shown = await (await p.as('leverancier').get(path)).text()
    expect(shown).toContain('De stille proef')
    expect(shown).not.toContain('Hoe ver mag onze prijs omlaag?')
  }
})

it('names the tender only to who may see the tender', async () => {
  const id = await insertProeftuin(world, { freeze: 'komt', zichtbaarheid: 'netwerk' })
  const sees = async (persona: 'collega' | 'concurrent') =>
    (await (await p.as(persona).get(paths.proeftuin(id))).text()).includes('Aanbesteding Geheimzinnig')
  expect([await sees('collega'), await sees('concurrent')]).toEqual([true, false])
})
