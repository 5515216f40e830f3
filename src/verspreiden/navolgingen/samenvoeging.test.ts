import { expect, it } from 'vitest'
import { bijSamenvoeging } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { filled } from '#src/platform/places.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { navolgingenGaanMee } from './op-samenvoeging.ts'
import { insertNavolging } from './test-navolging.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

it('of two that become one what both did is told once, and who followed either stays below', async () => {
  const gevolgdProeftuinId = await insertProeftuin(world, { stand: 'afgerond' })
  const of = { gevolgdProeftuinId }
  await insertNavolging(world, { ...of, van: 'ministerie' })
  const double = await insertNavolging(world, { ...of, van: 'gemeente' })
  await insertNavolging(world, { ...of, van: 'gemeente', bij: 'een school' })
  await insertNavolging(world, { ...of, van: 'intermediair', volgtId: double })
  const spoor = async () =>
    (await p.as('bezoeker').get(paths.vonkspoor('proeftuinen', gevolgdProeftuinId))).text()
  expect(await spoor()).toContain('3 organisaties deden dit na')

  const { ministerie: blijft, gemeente: weg } = p.organisaties
  const asker = { db: t.db, actor: p.actors.adviesteam, fillings: [navolgingenGaanMee] }
  for (const { move } of await filled(asker, bijSamenvoeging, null))
    await move(t.db, p.actors.adviesteam as Actor, { blijft, weg })

  const rows = await t.db.selectFrom('navolging').select(['id', 'organisatieId', 'weggehaaldOp']).execute()
  expect(rows.filter(({ organisatieId }) => organisatieId === weg)).toEqual([])
  expect(rows.filter(({ weggehaaldOp }) => weggehaaldOp !== null).map(({ id }) => id)).toEqual([double])
  const page = await spoor()
  expect(page).toContain('2 organisaties deden dit na')
  expect(page).toContain('niet zichtbaar voor jou')
  expect(page).not.toContain('Gemeente Waterlinge')
})
