import { type Persoonlijk, weg } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'volging.gevolgd_lid_id': weg('dat anderen je volgen'),
    'volging.lid_id': weg(
      'wat je volgt',
      'gevolgd_lid_id organisatie_id proeftuin_id werkwijze_id categorie sinds',
    ),
  },
}
