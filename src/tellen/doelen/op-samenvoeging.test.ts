import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { bijSamenvoeging } from '#src/netwerk/organisaties/verhuizing.ts'
import { filled } from '#src/platform/places.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { doelenGaanMee } from './op-samenvoeging.ts'
import { listDoelenVan } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const adviesteam = p.actors.adviesteam
const paar = { blijft: p.organisaties.gemeente, weg: p.organisaties.concurrent }

it('every year for which the one that stays promised nothing moves along, as was said before', async () => {
  const doel = { regime: 'bijdrage', versie: 1, bron: 'Jaarplan.' }
  await t.db
    .insertInto('doel')
    .values([
      { ...doel, organisatieId: paar.blijft, jaar: 2026, banen: '10' },
      { ...doel, organisatieId: paar.weg, jaar: 2026, banen: '3' },
      { ...doel, organisatieId: paar.weg, jaar: 2027, banen: '4' },
      { ...doel, organisatieId: paar.weg, jaar: 2027, versie: 2, banen: '5' },
    ])
    .execute()
  const [verhuizing] = await filled(
    { db: t.db, actor: null, fillings: [doelenGaanMee] },
    bijSamenvoeging,
    null,
  )
  const { rows } = await sql<{ n: number }>`select ${verhuizing?.tellingen.doelen?.count(paar)} as n`.execute(
    t.db,
  )
  expect(rows).toEqual([{ n: 2 }])
  if (!adviesteam || !verhuizing) throw new Error('There is nobody to do it.')
  expect(await verhuizing.move(t.db, adviesteam, paar)).toEqual({ aantallen: { doelen: 2 } })
  const doelen = await listDoelenVan(t.db, adviesteam, paar.blijft)
  expect(doelen.map(({ jaar, banen }) => [jaar, banen])).toEqual([
    [2027, '5.00'],
    [2026, '10.00'],
  ])
})
