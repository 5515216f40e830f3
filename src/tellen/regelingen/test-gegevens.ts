import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import type { Aanvrager } from './regeling.ts'

const regeling = {
  code: 'jobhunting',
  versie: 1,
  titel: 'Jobhunting',
  kort: 'Iemand zoekt mee.',
  voorWie: 'Voor wie hulp wil.',
  aanvraag: 'Vraag het aan de gemeente.',
  aanvragers: ['gemeente'] as Aanvrager[],
  moment: 'voor' as const,
  bron: 'Participatiewet.',
  nagekekenOp: '2026-03-02',
}

/** One of `inkoper`, for what Vonk holds on a member. */
export const insertOwn = ({ t, p }: { t: TestApp; p: Personas }) =>
  t.db
    .insertInto('regeling')
    .values({ ...regeling, doorId: p.leden.inkoper.id })
    .execute()
