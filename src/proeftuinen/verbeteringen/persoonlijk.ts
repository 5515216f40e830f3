import { blijft, type Persoonlijk } from '#src/platform/persoonlijk.ts'

/** What is kept here of a member. */
export const persoonlijk: Partial<Persoonlijk> = {
  verwijzingen: {
    'verbetering.door_id': blijft(
      'teksten van afgeronde proeftuinen die je aanpaste',
      'proeftuin_id veld op',
    ),
  },
}
