import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'
import { findDoel, listDoelenVan } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const organisatieId = p.organisaties.ministerie
await t.db.insertInto('organisatiebeheer').values({ organisatieId, lidId: p.leden.collega.id }).execute()
const { id } = await t.db
  .insertInto('doel')
  .values({ organisatieId, jaar: 2026, regime: 'bijdrage', versie: 1, banen: '12', bron: 'Jaarplan.' })
  .returning('id')
  .executeTakeFirstOrThrow()

/** Who works at the ministerie, who keeps its page, and the rest. */
const rights: Record<Persona, 'keeps' | 'reads' | 'nothing'> = {
  bezoeker: 'nothing',
  gast: 'nothing',
  inkoper: 'reads',
  collega: 'keeps',
  buurman: 'nothing',
  opdrachtgever: 'reads',
  hr: 'nothing',
  leverancier: 'nothing',
  concurrent: 'nothing',
  jobcoach: 'nothing',
  ervaringsdeskundige: 'nothing',
  adviesteam: 'keeps',
  bestuurder: 'reads',
  beheerder: 'reads',
}

it.each(Object.entries(rights))('of an organisation: %s %s it', async (persona, right) => {
  const actor = p.actors[persona as Persona]
  const beheert = persona === 'collega'
  const reads = right !== 'nothing'
  expect(may.viewOf(actor, { id: organisatieId })).toBe(reads)
  expect(may.keep(actor, { organisatieId, beheert })).toBe(right === 'keeps')
  expect(await listDoelenVan(t.db, actor, organisatieId)).toHaveLength(reads ? 1 : 0)
  const found = findDoel(t.db, actor, id)
  if (reads) expect((await found)[0].beheert).toBe(beheert)
  else await expect(found).rejects.toThrow()
})

it.each(Object.keys(rights))(
  'of a sector: everybody reads it, and the adviesteam keeps it: %s',
  (persona) => {
    const actor = p.actors[persona as Persona]
    expect(may.view(actor, { organisatieId: null })).toBe(true)
    expect(may.keepSector(actor)).toBe(persona === 'adviesteam')
  },
)
