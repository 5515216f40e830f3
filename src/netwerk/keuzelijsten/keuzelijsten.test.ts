import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { beginConcept } from '#src/proeftuinen/opzet/namens.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Lijst } from './keuzelijst.ts'
import { listRegels } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const team = p.as('adviesteam')
const proeftuin = await insertProeftuin({ t, p })
await t.db
  .updateTable('proeftuin')
  .set({ doelgroepen: ['jongeren'] })
  .where('id', '=', proeftuin)
  .execute()

const text = async (persona: TestLid, path: string) => (await p.as(persona).get(path)).text()
const regels = (lijst: Lijst) => listRegels(t.db, p.actors.adviesteam, lijst)
const codes = async (lijst: Lijst) => (await regels(lijst)).map(({ code }) => code)
const regel = async (lijst: Lijst, code: string) => {
  const found = (await regels(lijst)).find((one) => one.code === code)
  if (!found) throw new Error(`no ${lijst} ${code}`)
  return found
}

/** As its form stands, with what is changed in it. */
async function save(lijst: Lijst, code: string, changed: Record<string, string>) {
  const { naam, plek, versie, vervallen, kant, leidt, koopt, coordineert, teamrol } = await regel(lijst, code)
  const ticks = Object.entries({ vervallen, leidt, koopt, coordineert }).filter(([, on]) => on)
  const fields = { naam, plek: `${plek}`, versie: `${versie}`, kant: kant ?? '', teamrol: teamrol ?? '' }
  const sent = { ...fields, ...Object.fromEntries(ticks.map(([name]) => [name, 'ja'])), ...changed }
  return team.post(lijst === 'rol' ? paths.rol(code) : paths.doelgroep(code), sent)
}

const trail = async () =>
  (
    await t.db
      .selectFrom('audit')
      .select(['handeling', 'onderwerp', 'bijzonderheden'])
      .orderBy('id')
      .execute()
  )
    .filter(({ handeling }) => handeling.startsWith('keuzelijst.'))
    .map(({ handeling, onderwerp, bijzonderheden }) => [
      handeling,
      onderwerp,
      (bijzonderheden as { code: string }).code,
    ])

const profiel = (persona: TestLid, rollen: string[], versie: number) =>
  p.as(persona).post(paths.profiel(), { naam: p.leden[persona].naam, rollen, versie: `${versie}` })
const lid = (persona: TestLid) =>
  t.db
    .selectFrom('lid')
    .select(['rollen', 'versie'])
    .where('id', '=', p.leden[persona].id)
    .executeTakeFirstOrThrow()

/** As the migration left them, whatever the test before did. */
const begin = {
  rol: await t.db.selectFrom('rol').selectAll().execute(),
  doelgroep: await t.db.selectFrom('doelgroep').selectAll().execute(),
}
beforeEach(async () => {
  await t.db.updateTable('lid').set({ rollen: [] }).execute()
  for (const lijst of ['rol', 'doelgroep'] as const) {
    for (const { code, ...rest } of begin[lijst])
      await t.db.updateTable(lijst).set(rest).where('code', '=', code).execute()
  }
})

describe('what the lists begin with', () => {
  it('is who the network names, with what follows from a role', async () => {
    expect(await codes('doelgroep')).toEqual(
      expect.arrayContaining(['asielzoekers', 'oud_topsporters', 'statushouders', 'in_detentie', '50_plus']),
    )
    const kinds = async (feit: 'leidt' | 'koopt' | 'coordineert') =>
      (await regels('rol')).filter((one) => one[feit]).map(({ code }) => code)
    expect(await kinds('koopt')).toEqual(['inkoper', 'categoriemanager', 'contractmanager'])
    expect(await kinds('coordineert')).toEqual(['coordinator_social_return', 'projectleider'])
    expect(await kinds('leidt')).toEqual([
      'opdrachtgever',
      'leidinggevende',
      'sociaal_ondernemer',
      'bestuurder',
    ])
  })
})

describe('a new one', () => {
  const rol = { naam: 'Kwartiermaker', kant: 'geen', teamrol: 'jobcoach', leidt: 'ja' }

  it('comes at the end, once however often it is sent, and members can choose it', async () => {
    const sleutel = randomUUID()
    for (let n = 0; n < 2; n++)
      expect((await team.post(paths.rollen(), { ...rol, sleutel })).headers.get('location')).toContain(
        paths.rollen(),
      )
    expect((await codes('rol')).filter((code) => code.startsWith('kwartier'))).toEqual(['kwartiermaker'])
    expect((await codes('rol')).at(-1)).toBe('kwartiermaker')
    expect(await regel('rol', 'kwartiermaker')).toMatchObject({
      leidt: true,
      koopt: false,
      teamrol: 'jobcoach',
    })
    expect(await text('inkoper', paths.profiel())).toContain('Kwartiermaker')
    expect(await (await p.as('bezoeker').get(paths.doeMee())).text()).toContain('value="kwartiermaker"')
    expect(await trail()).toContainEqual(['keuzelijst.toegevoegd', 'rol', 'kwartiermaker'])
  })

  it.each([
    [{ naam: 'INKOPER' }, 'Deze naam staat al in de lijst'],
    [{ naam: '' }, 'Vul dit in'],
    [{ naam: 'x'.repeat(61) }, 'hoogstens 60'],
    [{ naam: 'Wie 111222333 heeft' }, 'BSN'],
    [{ kant: 'midden' }, 'Kies een van de mogelijkheden'],
    [{ teamrol: 'trekker' }, 'Kies een van de mogelijkheden'],
  ])('is refused when it is %j', async (wrong, problem) => {
    const before = await codes('rol')
    const answer = await team.post(paths.rollen(), { ...rol, ...wrong })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(problem)
    expect(await codes('rol')).toEqual(before)
  })

  it('is a doelgroep by its name alone', async () => {
    expect((await team.post(paths.doelgroepen(), { naam: 'Wie 111222333 heeft' })).status).toBe(422)
    expect((await team.post(paths.doelgroepen(), { naam: 'Mantelzorgers' })).status).toBe(303)
    expect((await codes('doelgroep')).at(-1)).toBe('mantelzorgers')
    expect(await trail()).toContainEqual(['keuzelijst.toegevoegd', 'doelgroep', 'mantelzorgers'])
  })
})

describe('one that is there', () => {
  it('is called by its new name at once, on every page', async () => {
    await t.db
      .updateTable('lid')
      .set({ rollen: ['hr'] })
      .where('id', '=', p.leden.hr.id)
      .execute()
    expect((await save('rol', 'hr', { naam: 'Personeelszaken' })).status).toBe(303)
    expect(await text('inkoper', paths.lid(p.leden.hr.id))).toContain('Personeelszaken')
    expect((await save('doelgroep', 'jongeren', { naam: 'Jonge mensen' })).status).toBe(303)
    expect(await text('inkoper', paths.proeftuin(proeftuin))).toContain('Jonge mensen')
    expect(await text('adviesteam', paths.doelgroepen())).toContain('Jonge mensen')
    expect(await trail()).toContainEqual(['keuzelijst.gewijzigd', 'doelgroep', 'jongeren'])
  })

  it('goes to another place, and the others keep their order', async () => {
    const before = await codes('doelgroep')
    await save('doelgroep', 'asielzoekers', { plek: '1' })
    expect(await codes('doelgroep')).toEqual([
      'asielzoekers',
      ...before.filter((code) => code !== 'asielzoekers'),
    ])
    await save('doelgroep', 'asielzoekers', { plek: '999' })
    expect((await codes('doelgroep')).at(-1)).toBe('asielzoekers')
  })

  it('of two who change it at once one is first, and nothing typed is lost', async () => {
    const { versie } = await regel('rol', 'jobcoach')
    await save('rol', 'jobcoach', { naam: 'Werkcoach' })
    const late = await save('rol', 'jobcoach', { naam: 'Coach', versie: `${versie}` })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Iemand anders heeft dit intussen aangepast')
    expect(page).toContain('Werkcoach')
    expect(page).toContain('value="Coach"')
    expect(page).toContain(`name="versie" value="${versie + 1}"`)
    expect((await regel('rol', 'jobcoach')).naam).toBe('Werkcoach')
  })

  it('does not take the name of another, and stands at a place that is a number', async () => {
    expect((await save('rol', 'jobcoach', { naam: 'hr' })).status).toBe(422)
    expect((await save('rol', 'jobcoach', { plek: 'bovenaan' })).status).toBe(422)
    expect((await team.post(paths.rol('bestaat_niet'), { naam: 'Ja' })).status).toBe(404)
  })
})

describe('one that is retired', () => {
  it('stays with who has it, and is offered to nobody else until it is brought back', async () => {
    await profiel('collega', ['ambassadeur'], (await lid('collega')).versie)
    expect((await save('rol', 'ambassadeur', { vervallen: 'ja' })).status).toBe(303)
    expect(await text('inkoper', paths.lid(p.leden.collega.id))).toContain('Ambassadeur')
    expect(await text('inkoper', paths.profiel())).not.toContain('value="ambassadeur"')
    expect(await text('collega', paths.profiel())).toMatch(/value="ambassadeur" checked/)

    const kept = await profiel('collega', ['ambassadeur', 'hr'], (await lid('collega')).versie)
    expect(kept.status).toBe(303)
    const refused = await profiel('inkoper', ['ambassadeur'], (await lid('inkoper')).versie)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Wat je koos, staat er nu niet in')
    expect((await lid('inkoper')).rollen).toEqual([])

    await save('rol', 'ambassadeur', { vervallen: '' })
    expect((await profiel('inkoper', ['ambassadeur'], (await lid('inkoper')).versie)).status).toBe(303)
    const told = (await trail()).filter(([, , code]) => code === 'ambassadeur').map(([what]) => what)
    expect(told).toEqual(['keuzelijst.vervallen', 'keuzelijst.teruggehaald'])
  })

  it('is not taken over by what begins from something else', async () => {
    await save('doelgroep', 'jongeren', { vervallen: 'ja' })
    const bekend = { titel: 'Werk in de wijk', vraag: 'Hoe kan het anders?', categorie: 'groen' }
    const id = await beginConcept(t.db, p.actors.inkoper as Actor, {
      organisatieId: p.organisaties.ministerie,
      bekend: { ...bekend, zichtbaarheid: 'netwerk', doelgroepen: ['jongeren', 'asielzoekers'] },
    })
    expect((await findProeftuin(t.db, p.actors.inkoper, id)).doelgroepNamen).toEqual(['Asielzoekers'])
  })

  it('is never the last', async () => {
    await t.db.updateTable('rol').set({ vervallenOp: new Date() }).where('code', '<>', 'hr').execute()
    const refused = await save('rol', 'hr', { vervallen: 'ja' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Dit is de laatste in de lijst')
  })
})

describe('the database', () => {
  it.each([
    ['an unknown role', () => t.db.updateTable('lid').set({ rollen: ['hr', 'baas'] })],
    ['an unknown doelgroep', () => t.db.updateTable('proeftuin').set({ doelgroepen: ['reuzen'] })],
    ['another code', () => t.db.updateTable('rol').set({ code: 'p_en_o' }).where('code', '=', 'hr')],
    ['that one goes', () => t.db.deleteFrom('doelgroep').where('code', '=', 'jongeren')],
  ])('refuses %s', async (_, change) => {
    await expect(change().execute()).rejects.toThrow(/unknown|stays/)
  })
})
