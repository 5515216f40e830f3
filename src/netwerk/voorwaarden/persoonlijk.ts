import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'voorwaarden_akkoord.lid_id': blijft('met welke huisregels je akkoord ging', 'versie op'),
  },
}
