import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { listKnopen } from './spoor.ts'
import { boomOf, type Knoop, organisatiesIn } from './spoor-boom.ts'

const t = await testApp()
const p = await testPersonas(t)

const knoop = (id: string, volgtId: string | null = null, more: Partial<Knoop> = {}): Knoop => ({
  id,
  volgtId,
  zichtbaar: true,
  organisatieId: id,
  organisatie: id,
  bij: '',
  stand: 'loopt',
  aangepast: false,
  ding: null,
  ...more,
})

it('counts an organisation once, however many branches meet in it', () => {
  const a = { organisatieId: 'zelfde' }
  expect(organisatiesIn([knoop('a', null, a), knoop('b', 'c', a), knoop('c')])).toBe(2)
})

it('sums up what it does not draw', () => {
  const many = Array.from({ length: 7 }, (_, n) => knoop(`k${n}`))
  const boom = boomOf([...many, knoop('onder', 'k6')], { breed: 5, diep: 2 })
  expect([boom.takken.length, boom.rest]).toEqual([5, 3])
})

it('is not too deep for a chain of thousands, and reads it in one statement', async () => {
  const gevolgdProeftuinId = await insertProeftuin({ t, p })
  const aantal = 3000
  await sql`alter table navolging disable trigger navolging_kring`.execute(t.db)
  await sql`with o as (insert into organisatie (naam, soort) select 'Keten ' || n, 'gemeente' from generate_series(1, ${aantal}::int) n
      returning id), r as (select id, row_number() over () as n, gen_random_uuid() as k from o),
    i as (select r.id, r.n, r.k, lag(r.k) over (order by r.n) as v from r)
    insert into navolging (id, organisatie_id, door_id, gevolgd_proeftuin_id, volgt_id, begonnen_op, zichtbaarheid)
    select k, id, ${p.leden.inkoper.id}, ${gevolgdProeftuinId}, null, '2026-02-01', 'openbaar' from i`.execute(
    t.db,
  )
  await sql`with i as (select id, lag(id) over (order by id) as v from navolging where gevolgd_proeftuin_id = ${gevolgdProeftuinId})
    update navolging n set volgt_id = i.v from i where i.id = n.id`.execute(t.db)
  const knopen = await listKnopen(t.db, null, { soort: 'proeftuin', id: gevolgdProeftuinId })
  expect(knopen).toHaveLength(aantal)
  expect(boomOf(knopen, { breed: 5, diep: 3 }).takken[0]?.takken[0]?.takken[0]?.rest).toBe(aantal - 3)
})
