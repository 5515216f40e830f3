import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import {
  insertAantekening,
  insertProeftuin,
  type TestAantekening,
  type TestProeftuin,
} from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const

beforeEach(async () => {
  await t.runJobs()
  for (const table of ['tempolimiet', 'postvak', 'mailvoorkeur', 'blokkade'] as const)
    await t.db.deleteFrom(table).execute()
})

async function make(proeftuin: TestProeftuin = {}, note: TestAantekening = {}) {
  const id = await insertProeftuin(world, { team, freeze: 'gegund', ...proeftuin })
  const aantekening = await insertAantekening(world, id, { titel: 'Begin op tijd', ...note })
  return { id, aantekening, path: paths.aantekeningReacties(id, aantekening) }
}

async function write(lid: TestLid, path: string, tekst = 'Dat herken ik.') {
  expect((await p.as(lid).post(path, { tekst })).status).toBe(303)
}

/** Who got a mail of a reactie, once all jobs were done. */
async function mailed(): Promise<string[]> {
  await t.runJobs()
  const mails = (await t.mails()).filter(({ onderwerp }) => onderwerp.startsWith('Reactie van'))
  return mails.map(({ aan }) => aan.replace('@voorbeeld.test', '')).toSorted()
}

/** Reacted before, and their mails have gone. */
async function afterThese(path: string, leden: TestLid[]) {
  for (const lid of leden) await write(lid, path)
  await t.runJobs()
  await t.db.deleteFrom('postvak').execute()
}

describe('a mail to who is concerned', () => {
  it('goes to the writer of the piece and who reacted before, once each, and not to who did now', async () => {
    const { path } = await make()
    await afterThese(path, ['hr', 'collega', 'collega', 'buurman'])
    await write('buurman', path, 'En wat kostte dat?')
    expect(await mailed()).toEqual(['collega', 'hr', 'inkoper'])
    const [mail] = await t.mails(p.leden.inkoper.email)
    expect(mail?.onderwerp).toBe('Reactie van Bas Buurman op: Begin op tijd')
    expect(mail?.tekst).toContain('En wat kostte dat?')
    expect(mail?.tekst).toContain('omdat jij dit schreef')
    const { id } = await t.db
      .selectFrom('reactie')
      .select('id')
      .orderBy('geschrevenOp', 'desc')
      .executeTakeFirstOrThrow()
    expect(mail?.tekst).toContain(paths.reactie(id))
  })

  it('goes to nobody who no longer reads it: taken back, narrowed, left the team, locked', async () => {
    const { id, aantekening, path } = await make()
    await afterThese(path, ['hr', 'collega'])
    await write('hr', path)
    await t.db
      .updateTable('aantekening')
      .set({ zichtbaarheid: 'team' })
      .where('id', '=', aantekening)
      .execute()
    expect(await mailed()).toEqual(['inkoper'])
    await t.db.deleteFrom('postvak').execute()
    await write('hr', path)
    await t.db
      .deleteFrom('teamlid')
      .where('proeftuinId', '=', id)
      .where('lidId', '=', p.leden.inkoper.id)
      .execute()
    expect(await mailed()).toEqual([])
    const other = await make()
    await write('hr', other.path)
    await t.db
      .updateTable('reactie')
      .set({ verwijderdOp: new Date() })
      .where('onderwerpId', '=', other.aantekening)
      .execute()
    expect(await mailed()).toEqual([])
  })

  it('goes to no supplier while the purchase runs, though the piece is public', async () => {
    const { path } = await make()
    await afterThese(path, ['leverancier', 'concurrent'])
    await write('hr', path)
    const tender = t.db.selectFrom('aanbesteding').select('id').orderBy('aangemaaktOp', 'desc').limit(1)
    await t.db
      .updateTable('aanbesteding')
      .set({ definitiefOp: null, gunningsbeslissingOp: null })
      .where('id', '=', tender)
      .execute()
    expect(await mailed()).toEqual(['inkoper'])
  })

  it('goes not to who switched these off, nor to who blocked the writer', async () => {
    const { path } = await make()
    await afterThese(path, ['collega', 'buurman'])
    await t.db.insertInto('mailvoorkeur').values({ lidId: p.leden.collega.id, soort: 'reactie' }).execute()
    await t.db
      .insertInto('blokkade')
      .values({ lidId: p.leden.buurman.id, geblokkeerdId: p.leden.hr.id })
      .execute()
    await write('hr', path)
    expect(await mailed()).toEqual(['inkoper'])
  })

  it('keeps what one supplier writes for the team from another', async () => {
    const { path } = await make({ team: { ...team, concurrent: 'leverancier' } }, { zichtbaarheid: 'team' })
    await afterThese(path, ['concurrent'])
    await write('leverancier', path)
    expect(await mailed()).toEqual(['inkoper'])
  })
})
