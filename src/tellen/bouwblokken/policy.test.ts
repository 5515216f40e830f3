import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'
import { findBouwblok, listBouwblokken } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const organisatieId = p.organisaties.ministerie
const { blokId } = await t.db
  .insertInto('bouwblok')
  .values({
    organisatieId,
    versie: 1,
    naam: 'Uren',
    bedrag: '20',
    eenheid: 'uur',
    bron: 'Beleid.',
    geldigVanaf: '2026-01-01',
  })
  .returning('blokId')
  .executeTakeFirstOrThrow()

it.each(Object.keys(p.actors).map((persona) => [persona as Persona]))(
  'members read it, administrators of who buys keep their table, the adviesteam that of a region: %s',
  async (persona) => {
    const actor = p.actors[persona]
    const lid = persona !== 'bezoeker' && persona !== 'gast'
    expect(may.view(actor)).toBe(lid)
    expect(await listBouwblokken(t.db, actor, { organisatieId, regio: null })).toHaveLength(lid ? 1 : 0)
    if (lid)
      expect((await findBouwblok(t.db, actor, blokId))[0]).toMatchObject({ beheert: false, koopt: true })
    else await expect(findBouwblok(t.db, actor, blokId)).rejects.toThrow()
    expect(may.keepOf(actor, { beheert: true, kant: 'opdrachtgever' })).toBe(lid)
    expect(may.keepOf(actor, { beheert: false, kant: 'opdrachtgever' })).toBe(false)
    expect(may.keepOf(actor, { beheert: true, kant: 'leverancier' })).toBe(false)
    expect(may.keepRegio(actor)).toBe(persona === 'adviesteam')
    const vanRegio = { regio: 'zeeland', beheert: false, koopt: false }
    expect(may.keep(actor, vanRegio)).toBe(persona === 'adviesteam')
    expect(may.keep(actor, { regio: null, beheert: true, koopt: true })).toBe(lid)
    expect(may.keep(actor, { regio: null, beheert: true, koopt: false })).toBe(false)
  },
)
