import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { insertBijlage } from './test-bijlage.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

/** A file with the proeftuin, one with a public note and one with a note of the team. */
async function prepared(wanted: TestProeftuin = {}) {
  const id = await insertProeftuin(world, { fase: 'voorbereiden', zichtbaarheid: 'openbaar', ...wanted })
  const [note, team] = [
    await insertAantekening(world, id),
    await insertAantekening(world, id, { zichtbaarheid: 'team' }),
  ]
  const add = (soort: 'proeftuin' | 'aantekening', onderwerpId: string, naam: string) =>
    insertBijlage(world, { soort, onderwerpId, binnenId: id, naam })
  await add('aantekening', team, 'van-het-team.txt')
  return {
    id,
    note,
    whole: await add('proeftuin', id, 'bij-de-vraag.txt'),
    withNote: await add('aantekening', note, 'bij-de-notitie.txt'),
  }
}

const onTheTable = async (id: string) => {
  const page = await (await p.as('inkoper').get(paths.voorkennis(id))).text()
  const [, list = ''] = /Wat voor iedereen op tafel lag([\s\S]*?)<\/section>/.exec(page) ?? []
  const rows = list.split('<tr').filter((row) => row.includes('Bestand'))
  return rows.map((row) => [...row.matchAll(/<t[dh][^>]*>(?:<[^>]+>)?([^<]*)/g)].map(([, cell]) => cell))
}

it('lists among what lay on the table the files that everybody could read, and since when', async () => {
  const { id } = await prepared()
  const rows = await onTheTable(id)
  expect(rows.map(([, titel, , tot]) => [titel, tot])).toEqual([
    ['bij-de-vraag.txt', 'Nog steeds'],
    ['bij-de-notitie.txt', 'Nog steeds'],
  ])
  const csv = await (await p.as('inkoper').get(paths.voorkennisCsv(id))).text()
  expect(csv).toContain('Bestand')
  expect(csv).not.toContain('van-het-team')
})

it('names no file that lies there no longer, and none that came after', async () => {
  const { id, note, whole } = await prepared()
  const removed = { verwijderdOp: sql<Date>`now()`, verwijderdDoorId: p.leden.inkoper.id }
  await t.db.updateTable('bijlage').set(removed).where('id', '=', whole).execute()
  await t.db.updateTable('aantekening').set({ zichtbaarheid: 'team' }).where('id', '=', note).execute()
  const rows = await onTheTable(id)
  expect(rows.map(([, titel]) => titel)).toEqual(['Nu niet meer openbaar', 'Nu niet meer openbaar'])
  const { id: later } = await prepared({ freeze: 'wacht' })
  expect(await onTheTable(later)).toEqual([])
})
