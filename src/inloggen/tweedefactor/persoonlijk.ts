import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'codegenerator.lid_id': weg('de app met codes voor de tweede stap', 'begonnen_op bevestigd_op'),
    'herstelcode.lid_id': weg('herstelcodes', 'gebruikt_op'),
  },
}
