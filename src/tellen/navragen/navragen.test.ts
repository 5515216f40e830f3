import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestOrganisatie, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie, leverancier } = p.organisaties

beforeEach(async () => {
  await t.db.deleteFrom('navraag').execute()
  await t.db.deleteFrom('plek').execute()
  await t.db.deleteFrom('teller').execute()
  await t.db.deleteFrom('uitgaand').execute()
})

const teller = (lid: 'collega' | 'leverancier' | 'bestuurder', organisatie: TestOrganisatie) =>
  t.db
    .insertInto('teller')
    .values({ lidId: p.leden[lid].id, organisatieId: p.organisaties[organisatie] })
    .execute()

type Over = { inlener?: TestOrganisatie; eind?: number }

/** Reported by the supplier, and placed so many months and days ago. */
async function plek(label: string, [maanden, dagen]: [number, number], over: Over = {}): Promise<string> {
  const { id } = await t.db
    .insertInto('plek')
    .values({
      ...{ label, proeftuinId: await insertProeftuin({ t, p }), koperId: ministerie },
      ...{ werkgeverId: leverancier, voorId: leverancier, doorId: p.leden.leverancier.id },
      inlenerId: over.inlener ? p.organisaties[over.inlener] : null,
      vorm: over.inlener ? 'detachering' : 'inkoop_van_dienst',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const op = sql<string>`(current_date - make_interval(months => ${maanden}, days => ${dagen}))::date`
  await feit(id, { soort: 'geplaatst', op, minuten: 1440 })
  if (over.eind !== undefined)
    await feit(id, { soort: 'doorgestroomd', op: sql<string>`current_date - ${over.eind}::int` })
  return id
}

type Feit = { soort: 'geplaatst' | 'doorgestroomd'; op: ReturnType<typeof sql<string>>; minuten?: number }
const feit = (plekId: string, velden: Feit) =>
  t.db
    .insertInto('plekFeit')
    .values({ plekId, voorId: leverancier, ...velden })
    .execute()

async function morgen(): Promise<void> {
  await t.runJob('navragen-dagelijks')
  await t.runJobs()
}

const gevraagd = async () =>
  (
    await t.db
      .selectFrom('navraagPlek as x')
      .innerJoin('navraag as n', 'n.id', 'x.navraagId')
      .innerJoin('lid as l', 'l.id', 'n.lidId')
      .innerJoin('plek as k', 'k.id', 'x.plekId')
      .select(['k.label', 'x.na', 'l.naam'])
      .orderBy('k.label')
      .execute()
  ).map(({ label, na, naam }) => `${label} na ${na}: ${naam}`)

const nogEr = (plekId: string) =>
  t.db
    .selectFrom('plekFeit')
    .select(['soort', 'na', 'er', 'voorId', 'weg', 'doorId'])
    .where('plekId', '=', plekId)
    .where('soort', '<>', 'geplaatst')
    .orderBy('soort')
    .execute()

const linkTo = async (email: string) =>
  /https?:\/\/[^/]+(\/gastlinks\/\S+)/.exec((await t.mails(email)).at(-1)?.tekst ?? '')?.[1] ?? 'no link'

describe('asking', () => {
  it('is done after 3, 6 and 12 months, of the last moment only, and not of what ended or is long past', async () => {
    await teller('leverancier', 'leverancier')
    await plek('a drie', [3, 0])
    await plek('b bijna', [2, 25])
    await plek('c acht', [8, 0])
    await plek('d jaar', [12, 3])
    await plek('e lang', [15, 20])
    await plek('f weg', [6, 1], { eind: 3 })
    await morgen()
    expect(await gevraagd()).toEqual([
      'a drie na 3: Lev Rancier',
      'c acht na 6: Lev Rancier',
      'd jaar na 12: Lev Rancier',
    ])
    expect(await t.mails(p.leden.leverancier.email)).toHaveLength(1)
  })

  it('is of who counts where the work is, else of who reported it; once', async () => {
    await teller('collega', 'ministerie')
    await plek('bij de inlener', [3, 1], { inlener: 'ministerie' })
    await plek('zonder teller', [3, 1])
    await morgen()
    await morgen()
    expect(await gevraagd()).toEqual(['bij de inlener na 3: Cor Lega', 'zonder teller na 3: Lev Rancier'])
    expect(await t.mails(p.leden.collega.email)).toHaveLength(1)
  })

  it('stops when somebody wrote the end meanwhile', async () => {
    await teller('leverancier', 'leverancier')
    const id = await plek('een', [3, 1])
    await morgen()
    await feit(id, { soort: 'doorgestroomd', op: sql<string>`current_date` })
    expect((await p.as('bezoeker').get(await linkTo(p.leden.leverancier.email))).status).toBe(410)
  })
})

describe('answering', () => {
  it('is one click in the mail for all of them, and then nobody is asked again', async () => {
    await teller('leverancier', 'leverancier')
    const ids = [await plek('een', [3, 1]), await plek('twee', [6, 1])]
    await morgen()
    const link = await linkTo(p.leden.leverancier.email)
    const html = await (await p.as('bezoeker').get(link)).text()
    expect(html).toContain('Ja, ze zijn er allemaal nog')
    const velden = Object.fromEntries(ids.map((id, n) => [`plekken.${n}.plek`, id]))
    expect((await p.as('bezoeker').post(`${link}/antwoord`, { ...velden, alles: 'ja' })).status).toBe(303)
    expect(await nogEr(ids[0] ?? '')).toEqual([
      { soort: 'nog_er', na: 3, er: true, voorId: leverancier, weg: 'gastlink', doorId: null },
    ])
    await t.db.updateTable('navraag').set({ dag: sql`current_date - 1` }).execute()
    await morgen()
    expect(await gevraagd()).toHaveLength(2)
    expect((await p.as('bezoeker').get(link)).status).toBe(410)
  })

  it('with a no asks since when and why, and writes the end', async () => {
    await teller('leverancier', 'leverancier')
    const id = await plek('een', [3, 1])
    await morgen()
    const { id: navraag } = await t.db.selectFrom('navraag').select('id').executeTakeFirstOrThrow()
    expect(await (await p.as('leverancier').get(paths.mijnVonk())).text()).toContain('Is ‘een’ er nog?')
    const post = (velden: Record<string, string>) =>
      p.as('leverancier').post(paths.navraagantwoord(navraag), { 'plekken.0.plek': id, ...velden })
    expect((await post({})).status).toBe(422)
    const half = await post({ 'plekken.0.er': 'nee' })
    expect([half.status, await half.text()]).toEqual([422, expect.stringContaining('sinds wanneer')])
    const nee = { 'plekken.0.er': 'nee', 'plekken.0.reden': 'werk_hield_op' }
    expect((await post({ ...nee, 'plekken.0.op': '2020-01-01' })).status).toBe(409)
    expect(await nogEr(id)).toEqual([])
    const op = new Date(Date.now() - 864e5).toISOString().slice(0, 10)
    expect((await post({ ...nee, 'plekken.0.op': op })).status).toBe(303)
    expect((await nogEr(id)).map(({ soort, er }) => [soort, er])).toEqual([
      ['nog_er', false],
      ['beeindigd', null],
    ])
    expect((await p.as('leverancier').get(paths.navraag(navraag))).status).toBe(404)
  })

  it('is for who was asked alone', async () => {
    await teller('leverancier', 'leverancier')
    await plek('een', [3, 1])
    await morgen()
    const { id } = await t.db.selectFrom('navraag').select('id').executeTakeFirstOrThrow()
    for (const persona of ['inkoper', 'collega', 'concurrent', 'adviesteam', 'beheerder'] as const)
      expect((await p.as(persona).get(paths.navraag(id))).status, persona).toBe(404)
    expect((await p.as('leverancier').get(paths.navraag(id))).status).toBe(200)
  })

  it('may be left to another teller, who is asked the next day', async () => {
    await teller('collega', 'ministerie')
    await teller('bestuurder', 'ministerie')
    await plek('een', [3, 1], { inlener: 'ministerie' })
    await morgen()
    const link = await linkTo(p.leden.collega.email)
    expect((await p.as('bezoeker').post(`${link}/doorgave`, { email: '' })).status).toBe(303)
    await t.db.updateTable('navraag').set({ dag: sql`current_date - 1` }).execute()
    await morgen()
    expect(await gevraagd()).toEqual(['een na 3: Cor Lega', 'een na 3: Bea Stuur'])
  })

  it('goes on to an address at the organisation, and to no other', async () => {
    await teller('leverancier', 'leverancier')
    await plek('een', [3, 1])
    await morgen()
    const link = await linkTo(p.leden.leverancier.email)
    const vreemd = await p.as('bezoeker').post(`${link}/doorgave`, { email: 'hr@voorbeeld.test' })
    expect([vreemd.status, await vreemd.text()]).toEqual([
      422,
      expect.stringContaining('hoort niet bij de organisatie'),
    ])
  })
})
