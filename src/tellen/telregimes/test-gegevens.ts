import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

const versie = {
  naam: 'landelijk_gescheiden',
  versie: 2,
  titel: 'Landelijk, gescheiden',
  bron: 'Een ander besluit.',
  register: true,
  dienstverband: 'werkgever',
  detachering: 'inlener',
  uitzend: 'inlener',
  inkoopVanDienst: 'werkgever',
  leerwerk: 'werkgever',
} as const

/** One of `inkoper`, for what Vonk holds on a member. */
export const insertOwn = ({ t, p }: { t: TestApp; p: Personas }) =>
  t.db
    .insertInto('telregime')
    .values({ ...versie, doorId: p.leden.inkoper.id })
    .execute()
