import { expect, it } from 'vitest'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const document = await readDocument(t)
const api = clientOf(t, document, { token: await makeKey(t, p.leden.leverancier.id) })
const buyer = clientOf(t, document, { token: await makeKey(t, p.leden.inkoper.id) })
const idea = {
  titel: 'Via de API',
  aanbod: 'Wij koken met mensen die het vak leren.',
  categorieen: ['catering'],
  zichtbaarheid: 'netwerk',
}

it('makes one, gives it, changes it in the version that was read, and withdraws it', async () => {
  const { id } = (await api('POST', '/voorstellen', idea)).body
  expect((await buyer('GET', `/voorstellen/${id}`)).body).toMatchObject({
    titel: 'Via de API',
    stand: 'open',
  })
  const changed = await api('PATCH', `/voorstellen/${id}`, { regio: 'twente', versie: 1 })
  expect(changed.body).toMatchObject({ titel: 'Via de API', regio: 'twente', versie: 2 })
  const late = await api('PATCH', `/voorstellen/${id}`, { titel: 'Te laat', versie: 1 })
  expect(late).toMatchObject({ status: 409, body: { huidig: { versie: 2 } } })
  await api('POST', `/voorstellen/${id}/intrekking`, {})
  const listed = (await buyer('GET', '/voorstellen?categorie=catering')).body.voorstellen
  expect(listed).toEqual([])
  await api('POST', `/voorstellen/${id}/bevestiging`, {})
  expect((await buyer('GET', '/voorstellen?categorie=catering')).body.voorstellen).toMatchObject([{ id }])
})

it('tells who buys why not', async () => {
  const { status, body } = await buyer('POST', '/voorstellen', idea)
  expect(status).toBe(403)
  expect(body.detail).toContain('Een voorstel doet een leverancier')
})
