import { beforeEach, describe, expect, it } from 'vitest'
import { twinsOf } from '#src/netwerk/samenvoegingen/test-twins.ts'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertNavolging } from '#src/verspreiden/navolgingen/test-navolging.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { insertCollega } from '#test/melding.ts'
import { alsoSupplies, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Browser } from '#test/request.ts'
import { insertContract } from './test-contract.ts'
import type { Wat } from './voorbeeld.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const tweede = await insertCollega(world, 'Twan Tweede')
const { merge, organisatie } = twinsOf(world)
const { ministerie, gemeente, leverancier } = p.organisaties
for (const koperId of [ministerie, gemeente, leverancier]) await insertContract(world, { koperId })

beforeEach(async () => {
  await t.runJobs()
  for (const table of ['tempolimiet', 'postvak', 'mailvoorkeur', 'blokkade', 'duwtje'] as const)
    await t.db.deleteFrom(table).execute()
})

const insertVoorbeeld = async (titel = 'Vaste ploegen in het park'): Promise<Wat> => ({
  soort: 'werkwijze',
  id: await insertWerkwijze(world, { titel, categorie: 'groen', organisatie: 'intermediair' }),
})

type Gestuurd = { organisaties: string[]; regel?: string; door?: Browser }

const stuur = ({ soort, id }: Wat, { organisaties, regel = '', door = p.as('adviesteam') }: Gestuurd) =>
  door.post(paths.duwtjes(soort, id), { organisaties, regel })

const pageOf = async ({ soort, id }: Wat) =>
  (await p.as('adviesteam').get(paths.verspreidingVan(soort, id))).text()

/** Who got a mail of a duwtje, once all jobs were done. */
async function mailed(): Promise<string[]> {
  await t.runJobs()
  const mails = (await t.mails()).filter(({ onderwerp }) => onderwerp.startsWith('Iets voor '))
  return mails.map(({ aan }) => aan.replace('@voorbeeld.test', '')).toSorted()
}

const ontvangers = async () => {
  const rows = await t.db.selectFrom('duwtjeOntvanger').select('lidId').execute()
  const nameOf = (id: string) => (Object.keys(p.leden) as TestLid[]).find((lid) => p.leden[lid].id === id)
  return rows.map(({ lidId }) => nameOf(lidId)).toSorted()
}

const setLid = (lid: TestLid, values: object) =>
  t.db.updateTable('lid').set(values).where('id', '=', p.leden[lid].id).execute()

describe('a duwtje', () => {
  it('goes to who buys, says what it is and why, and not which contract', async () => {
    const wat = await insertVoorbeeld()
    await insertNavolging(world, { werkwijzeId: wat.id, van: 'intermediair' })
    const before = await pageOf(wat)
    expect(before).toContain('2 organisaties hebben een lopend contract')
    expect(before).toMatch(/Lees wat Bas Buurman krijgt[\s\S]*hier staat jouw zin/)
    const answer = await stuur(wat, { organisaties: [ministerie, gemeente], regel: 'Bel me gerust.' })
    expect(answer.headers.get('location')).toContain('gedaan=duwtje#gestuurd')
    expect(await mailed()).toEqual(['buurman', 'collega', 'inkoper'])
    const [mail] = await t.mails(p.leden.buurman.email)
    expect(mail?.onderwerp).toBe('Iets voor Gemeente Waterlinge? Vaste ploegen in het park')
    for (const words of [
      'heeft Gemeente Waterlinge een contract dat loopt in het soort werk ‘Groen en buitenruimte’',
      '1 organisatie doet dit na. Zelf zeggen ze: 1 loopt nog.',
      'Ada Vies van het adviesteam schrijft erbij: Bel me gerust.',
      `Bekijk dit voorbeeld:\n${t.deps.config.url}${paths.werkwijze(wat.id)}`,
      'omdat je bij Gemeente Waterlinge werkt',
      'Zet deze mails uit',
    ])
      expect(mail?.tekst).toContain(words)
    expect(mail?.tekst).not.toContain('Onderhoud van parken')
  })

  it('goes to who coordinates where nobody shows that he or she buys, then to who leads, and else to at most three', async () => {
    await setLid('buurman', { rollenZicht: 'team' })
    await stuur(await insertVoorbeeld(), { organisaties: [gemeente] })
    expect(await mailed()).toEqual(['hr'])
    await t.db.deleteFrom('postvak').execute()
    for (const lid of ['inkoper', 'collega'] as const) await setLid(lid, { rollenZicht: 'team' })
    await stuur(await insertVoorbeeld(), { organisaties: [ministerie] })
    expect(await mailed()).toEqual(['bestuurder', 'opdrachtgever'])
    await t.db.deleteFrom('postvak').execute()
    for (const lid of ['bestuurder', 'opdrachtgever'] as const) await setLid(lid, { rollenZicht: 'team' })
    await stuur(await insertVoorbeeld(), { organisaties: [ministerie] })
    expect(await mailed()).toEqual(['beheerder', 'bestuurder', 'collega'])
    for (const lid of ['buurman', 'inkoper', 'collega', 'bestuurder', 'opdrachtgever'] as const)
      await setLid(lid, { rollenZicht: 'netwerk' })
  })

  it('goes to an organisation once, whoever sends it and however often', async () => {
    const wat = await insertVoorbeeld()
    const once = { organisaties: [gemeente], sleutel: crypto.randomUUID() }
    for (let n = 0; n < 2; n++)
      expect((await p.as('adviesteam').post(paths.duwtjes(wat.soort, wat.id), once)).status).toBe(303)
    const again = await stuur(wat, {
      organisaties: [gemeente, ministerie],
      door: tweede,
      regel: 'Kijk eens.',
    })
    expect(again.status).toBe(422)
    const page = await again.text()
    expect(page).toContain('Niet iedereen die je koos kan nu een duwtje krijgen')
    expect(page).toContain('value="Kijk eens."')
    expect(await mailed()).toEqual(['buurman'])
    const row = { werkwijzeId: wat.id, organisatieId: gemeente, doorId: tweede.id }
    await expect(t.db.insertInto('duwtje').values(row).execute()).rejects.toThrow('duwtje_eenmaal')
  })

  it('goes once when two send it at the same moment', async () => {
    const wat = await insertVoorbeeld()
    const answers = await Promise.all(
      [p.as('adviesteam'), tweede, p.as('adviesteam'), tweede].map((door, n) =>
        stuur(wat, { organisaties: n % 2 ? [gemeente, ministerie] : [ministerie, gemeente], door }),
      ),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409 || status === 422)).toHaveLength(3)
    expect(await mailed()).toEqual(['buurman', 'collega', 'inkoper'])
  })

  it('tells who got it and what came of it, and leaves a line', async () => {
    const wat = await insertVoorbeeld('Wie begon er daarna')
    await stuur(wat, { organisaties: [ministerie, gemeente], regel: 'Begin klein.' })
    await insertNavolging(world, { werkwijzeId: wat.id, begonnenOp: today() })
    const page = await pageOf(wat)
    expect(page).toContain(`Doet het na sinds ${sayDate(today())}`)
    expect(page).toContain('Vonk weet niet dat ze begonnen')
    expect(page).toContain('Cor Lega en Inge Koper')
    expect(page).toContain('Begin klein.')
    expect(page).toContain('Vonk kent geen andere organisatie met een lopend contract')
    const list = await (await p.as('adviesteam').get(paths.verspreiding({ categorie: 'groen' }))).text()
    expect(list).toContain('2 duwtjes, 1 organisatie begon daarna')
    const line = await t.db
      .selectFrom('audit')
      .select(['bijzonderheden', 'lidId'])
      .where('handeling', '=', 'duwtje.gestuurd')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({ lidId: p.leden.adviesteam.id, bijzonderheden: { werkwijze: wat.id } })
  })
})

describe('nobody gets one', () => {
  it('without a choice, or of an organisation that is not in the list', async () => {
    const wat = await insertVoorbeeld()
    for (const organisaties of [[], [leverancier], [p.organisaties.intermediair], ['x']])
      expect((await stuur(wat, { organisaties })).status).toBe(422)
    expect(await mailed()).toEqual([])
  })

  it('who works for a supplier beside the own organisation', async () => {
    await alsoSupplies(t, p, 'collega')
    await stuur(await insertVoorbeeld(), { organisaties: [ministerie] })
    expect(await mailed()).toEqual(['inkoper'])
    await t.db.deleteFrom('lidOrganisatie').execute()
  })

  it('of what buyers may not read, which the page says', async () => {
    const proeftuinId = await insertProeftuin(world, { zichtbaarheid: 'team' })
    const wat: Wat = {
      soort: 'haakje',
      id: await insertHaakje(world, { proeftuinId, zichtbaarheid: 'overheid', categorie: 'groen' }),
    }
    const page = await pageOf(wat)
    expect(page).toContain('mag dit voorbeeld niet lezen')
    expect(page).toContain(`href="${paths.organisatie(gemeente)}"`)
    expect(page).not.toContain('Stuur het duwtje')
    const answer = await stuur(wat, { organisaties: [gemeente] })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Niet iedereen die je koos')
    expect(await mailed()).toEqual([])
  })

  it('who may not read it any more when the mail goes out, or works there no more', async () => {
    const [wat, gone] = [await insertVoorbeeld(), await insertVoorbeeld()]
    for (const one of [wat, gone]) await stuur(one, { organisaties: [gemeente, ministerie] })
    await t.db.updateTable('werkwijze').set({ weggehaaldOp: new Date() }).where('id', '=', gone.id).execute()
    await setLid('inkoper', { opSlotSinds: new Date() })
    await setLid('buurman', { organisatieId: p.organisaties.intermediair })
    expect(await mailed()).toEqual(['collega'])
    // Who was not sent it did not get it, and an organisation where nobody did can be pointed to it still.
    expect(await ontvangers()).toEqual(['collega'])
    await setLid('inkoper', { opSlotSinds: null })
    await setLid('buurman', { organisatieId: gemeente })
    expect(await pageOf(wat)).toContain(`value="${gemeente}"`)
  })

  it('who switched these mails off, or blocked who sends it', async () => {
    await t.db.insertInto('mailvoorkeur').values({ lidId: p.leden.collega.id, soort: 'duwtje' }).execute()
    const blocked = { lidId: p.leden.buurman.id, geblokkeerdId: p.leden.adviesteam.id }
    await t.db.insertInto('blokkade').values(blocked).execute()
    await stuur(await insertVoorbeeld(), { organisaties: [ministerie, gemeente] })
    expect(await mailed()).toEqual(['inkoper'])
    // It is not told who wants no mail, nor of whom.
    expect(await ontvangers()).toEqual(['buurman', 'collega', 'inkoper'])
  })

  it('of who is not in the adviesteam: for those it is not there', async () => {
    const wat = await insertVoorbeeld()
    for (const lid of ['inkoper', 'leverancier', 'bestuurder', 'beheerder'] as const)
      expect((await stuur(wat, { organisaties: [gemeente], door: p.as(lid) })).status).toBe(404)
    expect(await mailed()).toEqual([])
  })
})

it('is of the one that is left when two organisations become one, with who got either', async () => {
  const wat = await insertVoorbeeld()
  const dubbel = await organisatie('Waterlinge (gemeente)')
  await t.db.updateTable('lid').set({ organisatieId: dubbel }).where('id', '=', p.leden.hr.id).execute()
  await insertContract(world, { koperId: dubbel })
  await stuur(wat, { organisaties: [dubbel, gemeente] })
  const other = await insertVoorbeeld()
  await stuur(other, { organisaties: [dubbel] })
  await t.runJobs()
  expect((await merge(gemeente, dubbel)).status).toBe(303)
  const rows = await t.db.selectFrom('duwtje').select(['organisatieId', 'werkwijzeId']).execute()
  expect(rows.map(({ werkwijzeId }) => werkwijzeId).sort()).toEqual([wat.id, other.id].sort())
  expect(new Set(rows.map(({ organisatieId }) => organisatieId))).toEqual(new Set([gemeente]))
  expect(await ontvangers()).toEqual(['buurman', 'hr', 'hr'])
})
