import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

const blok = {
  versie: 1,
  naam: 'Leerwerkplek',
  eenheid: 'plek',
  bedrag: '2500',
  geldigVanaf: '2026-01-01',
} as const

/** One of `inkoper`, for what Vonk holds on a member. */
export const insertOwn = ({ t, p }: { t: TestApp; p: Personas }) =>
  t.db
    .insertInto('bouwblok')
    .values({
      ...blok,
      bron: 'Beleid.',
      organisatieId: p.organisaties.ministerie,
      doorId: p.leden.inkoper.id,
    })
    .execute()
