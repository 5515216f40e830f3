import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'keuze.door_id': blijft(
      'inkopen waarvan je zei dat ze waren gegund of gestopt',
      'proeftuin_id uitkomst op',
    ),
  },
}
