import type { TestWorld } from '#test/melding.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

/** One of these, to report. */
export const haakje = async (world: TestWorld) => {
  const proeftuinId = await insertProeftuin(world, { team: { hr: 'hr' } })
  const row = {
    soort: 'eis' as const,
    titel: 'Begeleiding op de werkvloer',
    tekst: 'De opdrachtnemer begeleidt nieuwe collega’s.',
    fase: 'specificeren' as const,
    proeftuinId,
    doorId: world.p.leden.inkoper.id,
    zichtbaarheid: 'openbaar' as const,
  }
  return (await world.t.db.insertInto('haakje').values(row).returning('id').executeTakeFirstOrThrow()).id
}
