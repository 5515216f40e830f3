import { expect, it } from 'vitest'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const document = await readDocument(t)
const visitor = clientOf(t, document, { token: undefined })
await t.db.updateTable('rol').set({ vervallenOp: new Date() }).where('code', '=', 'ambassadeur').execute()
await t.db.updateTable('doelgroep').set({ vervallenOp: new Date() }).where('code', '=', 'jongeren').execute()

it('gives everybody both lists, with what was retired', async () => {
  const { body } = await visitor('GET', '/rollen')
  const rollen = body.rollen as { code: string; vervallen: boolean }[]
  expect(rollen[0]).toEqual({
    ...{ code: 'inkoper', naam: 'Inkoper', vervallen: false, kant: 'opdrachtgever' },
    ...{ leidt: false, koopt: true, coordineert: false, teamrol: 'inkoper' },
  })
  expect(rollen.filter(({ vervallen }) => vervallen).map(({ code }) => code)).toEqual(['ambassadeur'])
  const answer = await visitor('GET', '/doelgroepen')
  expect(answer.body.doelgroepen).toContainEqual({
    ...{ code: 'asielzoekers', naam: 'Asielzoekers', vervallen: false },
  })
})

it('keeps a retired doelgroep where it was chosen, and refuses it elsewhere', async () => {
  const write = clientOf(t, document, { token: await makeKey(t, p.leden.inkoper.id) })
  const begin = {
    ...{
      titel: 'Werk voor jonge mensen',
      vraag: 'Hoe kan het anders?',
      categorie: 'schoonmaak',
      route: 'inkoop',
    },
    ...{ vertrekpunt: 'opdracht', organisatieId: p.organisaties.ministerie, zichtbaarheid: 'netwerk' },
    afspraakvorm: 'geen',
  }
  const refused = await write('POST', '/proeftuinen', { ...begin, doelgroepen: ['jongeren'] })
  expect(refused).toMatchObject({
    status: 400,
    body: { errors: [{ location: { pointer: '#/doelgroepen' }, code: 'regel' }] },
  })
  const { body } = await write('POST', '/proeftuinen', { ...begin, doelgroepen: ['asielzoekers'] })
  await t.db
    .updateTable('proeftuin')
    .set({ doelgroepen: ['jongeren'] })
    .where('id', '=', body.id as string)
    .execute()
  const change = { doelgroepen: ['jongeren', '50_plus'], versie: 1 }
  const kept = await write('PATCH', `/proeftuinen/${body.id}`, change)
  expect(kept).toMatchObject({ status: 200, body: { doelgroepen: ['jongeren', '50_plus'] } })
})
