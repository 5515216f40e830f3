import { expect, it } from 'vitest'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { insertHaakje } from './test-haakje.ts'

const t = await testApp()
const p = await testPersonas(t)
const token = await makeKey(t, p.leden.inkoper.id)
const api = clientOf(t, await readDocument(t), { token })
const proeftuin = await insertProeftuin({ t, p })

const given = {
  titel: 'Via de API',
  tekst: 'De opdrachtnemer begeleidt nieuwe collega’s.',
  soort: 'eis',
  fase: 'specificeren',
  zichtbaarheid: 'netwerk',
  proeftuin,
}

it('makes one, gives it, copies it, and changes it in the version that was read', async () => {
  const { id } = (await api('POST', '/haakjes', given)).body
  expect((await api('GET', `/haakjes/${id}`)).body).toMatchObject({
    titel: 'Via de API',
    bron: { id: proeftuin },
  })
  expect((await api('POST', `/haakjes/${id}/kopie`, {})).body.tekst).toContain('Bron: ‘Via de API’')
  const changed = await api('PATCH', `/haakjes/${id}`, { titel: 'Gewijzigd', versie: 1 })
  expect(changed.body).toMatchObject({ titel: 'Gewijzigd', versie: 2, kopieen: 1 })
  expect(await api('PATCH', `/haakjes/${id}`, { titel: 'Te laat', versie: 1 })).toMatchObject({ status: 409 })
})

it('filters', async () => {
  expect((await api('GET', '/haakjes?fase=specificeren')).body.haakjes).toHaveLength(1)
  expect((await api('GET', '/haakjes?fase=uitvoeren')).body.haakjes).toHaveLength(0)
})

it('writes down as prior knowledge what the suppliers’ side reads in the list', async () => {
  const proeftuinId = await insertProeftuin({ t, p }, { fase: 'voorbereiden', zichtbaarheid: 'netwerk' })
  await insertHaakje({ t, p }, { proeftuinId, zichtbaarheid: 'netwerk' })
  const leverancier = await makeKey(t, p.leden.leverancier.id)
  await clientOf(t, await readDocument(t), { token: leverancier })('GET', '/haakjes')
  const inkijk = t.db.selectFrom('inkijk').select('lidId').where('proeftuinId', '=', proeftuinId)
  expect(await inkijk.execute()).toEqual([{ lidId: p.leden.leverancier.id }])
})
