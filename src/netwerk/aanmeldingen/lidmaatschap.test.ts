import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { admitAddress } from './lidmaatschap.ts'

const t = await testApp()
const p = await testPersonas(t)
const { id, naam, email } = p.leden.hr

it('who left and comes back, for a supplier now, finds nothing of before open', async () => {
  const proeftuin = await insertProeftuin({ t, p }, { zichtbaarheid: 'team', team: { hr: 'trekker' } })
  await insertAantekening({ t, p }, proeftuin, { zichtbaarheid: 'team' })
  const key = await makeKey(t, id)
  const passkey = { lidId: id, naam: 'Laptop', credentialId: 'abc', publiekeSleutel: Buffer.from('x') }
  await t.db.insertInto('passkey').values(passkey).execute()
  await t.db
    .insertInto('koppeling')
    .values({ lidId: id, issuer: 'https://inlog.test', subject: 'hanna' })
    .execute()
  await t.db
    .insertInto('adreswijziging')
    .values({ lidId: id, email: 'thuis@hanna.test', verlooptOp: new Date(Date.now() + 3600_000) })
    .execute()
  expect((await p.as('hr').get(paths.proeftuin(proeftuin))).status).toBe(200)

  await t.db.updateTable('lid').set({ vertrokkenOp: new Date() }).where('id', '=', id).execute()
  expect(
    await admitAddress(t.db, t.deps.config, {
      naam,
      email,
      rol: 'leverancier',
      leverancierTot: null,
      organisatieId: p.organisaties.leverancier,
    }),
  ).toBe(id)

  expect((await p.as('hr').get(paths.mijnVonk())).status).toBe(303)
  const headers = { authorization: `Bearer ${key}` }
  expect((await t.app.request('/api/v1/proeftuinen', { headers })).status).toBe(401)
  for (const table of ['passkey', 'koppeling', 'adreswijziging', 'teamlid'] as const) {
    expect(await t.db.selectFrom(table).select('lidId').where('lidId', '=', id).execute(), table).toEqual([])
  }
})

it('who never left keeps all of it', async () => {
  const proeftuin = await insertProeftuin({ t, p }, { team: { collega: 'hr' } })
  const { collega } = p.leden
  await admitAddress(t.db, t.deps.config, {
    naam: collega.naam,
    email: collega.email,
    rol: 'hr',
    leverancierTot: null,
    organisatieId: p.organisaties.ministerie,
  })
  expect(await (await p.as('collega').get(paths.mijnVonk())).text()).toContain(paths.proeftuin(proeftuin))
})
