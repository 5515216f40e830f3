import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

const doel = { jaar: 2027, regime: 'bijdrage', versie: 1, banen: '12', bron: 'Jaarplan.' }

/** One of `inkoper`, for what Vonk holds on a member. */
export const insertOwn = ({ t, p }: { t: TestApp; p: Personas }) =>
  t.db
    .insertInto('doel')
    .values({ ...doel, organisatieId: p.organisaties.ministerie, doorId: p.leden.inkoper.id })
    .execute()
