import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const [author, trekker] = [p.leden.leverancier.naam, p.leden.inkoper.naam]

const typed = { soort: 'les', titel: 'Begin met de leidinggevende', tekst: '', datum: '2026-04-14' }
const sent = { ...typed, fase: 'voorbereiden', zichtbaarheid: 'openbaar' }

async function written() {
  const id = await insertProeftuin({ t, p }, { team: { leverancier: 'leverancier' } })
  const note = await insertAantekening({ t, p }, id, { door: 'leverancier' })
  const correct = (door: Persona, versie: string) =>
    p.as(door).post(paths.aantekening(id, note), { ...sent, versie })
  const read = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
  const logboek = (persona: Persona) => read(persona, paths.proeftuin(id))
  const versies = async (persona: Persona) => {
    const page = await read(persona, paths.aantekeningVersies(id, note))
    return [...page.matchAll(/versie (\d)|(?:Geschreven|Aangepast)(?: door ([^<]+))?, <time/g)].map(
      ([, versie, door]) => versie ?? door ?? null,
    )
  }
  return { note, correct, logboek, versies }
}

it('tells members who made each version, and visitors when alone', async () => {
  const { correct, logboek, versies } = await written()
  await correct('inkoper', '1')
  expect(await versies('collega')).toEqual(['2', trekker, '1', author])
  expect(await logboek('collega')).toContain(`Aangepast door ${trekker}, <time`)
  expect(await logboek('bezoeker')).toContain('Aangepast, <time')
  await correct('leverancier', '2')
  expect(await versies('collega')).toEqual(['3', author, '2', trekker, '1', author])
  expect(await versies('bezoeker')).toEqual(['3', null, '2', null, '1', null])
})

it('names nobody where that was not kept', async () => {
  const { note, correct, logboek, versies } = await written()
  await t.db.updateTable('aantekening').set({ versie: 2 }).where('id', '=', note).execute()
  expect(await logboek('collega')).toContain('Aangepast, <time')
  await correct('inkoper', '2')
  expect(await versies('collega')).toEqual(['3', trekker, '2', null, '1', author])
})
